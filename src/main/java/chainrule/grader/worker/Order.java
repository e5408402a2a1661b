package chainrule.grader.worker;

import chainrule.grader.question.FormulaCall;
import chainrule.grader.question.Outcome;
import java.util.List;
import java.util.Map;

/**
 * What the grader tells a worker to do. An exercise goes by the full name of the class of its
 * tests.
 */
public sealed interface Order {

  /**
   * To the compiler: check and compile an answer. It answers {@link News.Compiled} or {@link
   * News.Refused}.
   *
   * @param exercise what was asked
   * @param source the student's source
   */
  record Compile(String exercise, String source) implements Order {}

  /**
   * To the compiler: put the reference in place of some methods. It answers {@link News.Mended}.
   *
   * @param exercise what was asked
   * @param classes the compiled answer
   * @param methods the names of the methods
   */
  record Mend(String exercise, Map<String, byte[]> classes, List<String> methods)
      implements Order {}

  /**
   * To the examiner: draw the arguments of every try. It answers {@link News.Drawn}.
   *
   * @param exercise whose tests
   * @param seed which random inputs
   */
  record Draw(String exercise, long seed) implements Order {}

  /**
   * To the examiner: look for a smaller counterexample. It asks {@link News.AskReplay} and {@link
   * News.AskTries}, and answers {@link News.Shrunk}.
   *
   * @param exercise whose test
   * @param test the test that failed
   * @param seed which random inputs
   * @param tries the arguments of each try
   * @param passed how many tries had passed before; below 0 if that is not known
   * @param failure how the next one failed
   */
  record Shrink(
      String exercise, String test, long seed, List<byte[]> tries, int passed, String failure)
      implements Order {}

  /**
   * To the examiner: how the tries that it asked for ended.
   *
   * @param passed how many passed before one failed
   * @param failure what was wrong with that; empty if nothing was
   */
  record Tried(int passed, String failure) implements Order {}

  /**
   * To the examiner: what the calls that it asked for gave.
   *
   * @param results the result of each; empty if they are not to be had without the test
   */
  record Replayed(byte[] results) implements Order {}

  /**
   * To the examiner: judge an answer by what it gave when the recording of a test was replayed. It
   * answers {@link News.Ended}, or {@link News.Unsettled}.
   *
   * @param exercise whose test
   * @param test the name of the test
   * @param tries the arguments of each try
   * @param recording the calls of the test, and the results that this answer gave
   */
  record Judge(String exercise, String test, List<byte[]> tries, Recording recording)
      implements Order {}

  /**
   * To the examiner: find out what a wrong method computes. It asks {@link News.AskCall} any number
   * of times, and answers {@link News.Diagnosed}.
   *
   * @param exercise what was asked
   * @param task the name of the method
   * @param seed where the inputs come from
   */
  record Diagnose(String exercise, String task, long seed) implements Order {}

  /**
   * To the examiner: what calls that it asked for gave.
   *
   * @param outcomes the results as numbers
   * @param shown the result in words, if that was asked for instead
   */
  record Called(List<Outcome> outcomes, String shown) implements Order {}

  /** To the examiner: what it asked for is not to be had any more. */
  record HangUp() implements Order {}

  /**
   * To the runner: take this answer in place of the last one. It answers {@link News.Loaded} or
   * {@link News.NotInitialized}.
   *
   * @param formula the full name of the class that was asked for
   * @param test the full name of the class of its tests
   * @param classes all classes that are to be loaded for it, by full name
   * @param stateless whether the same call has the same result, and need not be made again
   */
  record Load(String formula, String test, Map<String, byte[]> classes, boolean stateless)
      implements Order {}

  /**
   * To the runner: run a test of the answer. It answers {@link News.Ended}.
   *
   * @param test the name of the test
   * @param tries the arguments of each try
   */
  record Test(String test, List<byte[]> tries) implements Order {}

  /**
   * To the runner: call methods of the answer, one after the other, without any test around them.
   * It answers {@link News.Replayed}.
   *
   * @param calls which methods, and with which arguments, as a {@link Recording} has them
   */
  record Replay(byte[] calls) implements Order {}

  /**
   * To the runner: call a method of the answer with drawn arguments, some times. It answers {@link
   * News.Called}.
   *
   * @param call which method, and which arguments
   */
  record Call(FormulaCall call) implements Order {}
}
