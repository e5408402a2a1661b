package chainrule.grader.worker;

import chainrule.grader.diagnosis.Likeness;
import chainrule.grader.question.FormulaCall;
import chainrule.grader.question.Outcome;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a worker reports, in answer to an {@link Order}. */
public sealed interface News {

  /** It has started. */
  record Ready() implements News {}

  /**
   * An answer was compiled, and uses only what it may.
   *
   * @param classes its classes by full name
   * @param leansOn for each of its methods that was asked for, the others that it is made of
   * @param lines for each of these methods, where it stands in the source
   * @param stateless whether it has no static field that can change, so that the same call has the
   *     same result
   * @param notes what was put right in the source, each in one line
   */
  record Compiled(
      Map<String, byte[]> classes,
      Map<String, Set<String>> leansOn,
      Map<String, Integer> lines,
      boolean stateless,
      List<String> notes)
      implements News {}

  /**
   * An answer was not compiled.
   *
   * @param status whether it is no Java, or uses what it may not use
   * @param reasons why, each in one line
   * @param tooDeep whether the compiler ran out of stack
   */
  record Refused(Status status, List<String> reasons, boolean tooDeep) implements News {}

  /**
   * An answer in which the reference stands in for some methods.
   *
   * @param classes its classes, with those of the reference under a name of their own
   */
  record Mended(Map<String, byte[]> classes) implements News {}

  /**
   * All tests of an exercise, ready to be made.
   *
   * @param tests by name
   */
  record Drawn(Map<String, DrawnTest> tests) implements News {}

  /**
   * The examiner wants to know which of some tries fails first.
   *
   * @param tries the arguments of each
   */
  record AskTries(List<byte[]> tries) implements News {}

  /**
   * The examiner wants to know what an answer gives when recorded calls are made again.
   *
   * @param calls as a {@link Recording} has them
   */
  record AskReplay(byte[] calls) implements News {}

  /**
   * From what was replayed it cannot be said how the test ends: it has to be run beside the answer.
   */
  record Unsettled() implements News {}

  /**
   * The smallest counterexample was found.
   *
   * @param message what was wrong, at which input
   */
  record Shrunk(String message) implements News {}

  /**
   * The examiner wants to know what a method gives.
   *
   * @param call which one, with which input
   */
  record AskCall(FormulaCall call) implements News {}

  /**
   * A diagnosis is over.
   *
   * @param likenesses what the method looks like
   */
  record Diagnosed(List<Likeness> likenesses) implements News {}

  /**
   * An answer is ready to be run.
   *
   * @param missing for each method that cannot be called as it should be, what to do about it
   */
  record Loaded(Map<String, String> missing) implements News {}

  /**
   * An exception came out of an answer's static fields or initializers.
   *
   * @param reason which
   * @param overflow whether it was for want of stack
   */
  record NotInitialized(String reason, boolean overflow) implements News {}

  /**
   * A test has ended.
   *
   * @param result how
   * @param passed how many tries passed before
   * @param printed the beginning of what the answer has printed since it was loaded
   */
  record Ended(TestResult result, int passed, String printed) implements News {}

  /**
   * Recorded calls were made again.
   *
   * @param plain whether each gave a result, kept its arguments as they were and shares no array
   *     with anything
   * @param overflow whether one of them ran out of stack
   * @param results the result of each, if all is plain
   * @param printed the beginning of what the answer has printed since it was loaded
   */
  record Replayed(boolean plain, boolean overflow, byte[] results, String printed)
      implements News {}

  /**
   * Calls of a method have ended.
   *
   * @param outcomes the results as numbers
   * @param shown the result in words, if that was asked for instead
   */
  record Called(List<Outcome> outcomes, String shown) implements News {}

  /**
   * Something in the grader itself went wrong.
   *
   * @param reason what
   */
  record Failed(String reason) implements News {}
}
