package chainrule.grader.worker;

import chainrule.grader.compilation.LinkedClass;
import chainrule.grader.exercise.FormulaExercise;
import chainrule.grader.value.ArrayTree;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The tests of an exercise in a program that has no answer. In the answer's place stands a class
 * that is prompted: by the reference, to write down what a test asks; or by what an answer said
 * elsewhere, to see how the test ends.
 */
final class Hearing {

  private static final Map<String, Hearing> KNOWN = new ConcurrentHashMap<>();
  private static final Transcript NONE = new Transcript(new byte[0], new byte[0]);

  private final AnswerWorld world;
  private final List<Method> formulas;

  /** The test asked something that is not on record. */
  private static final class OffTheRecordException extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  private Hearing(FormulaExercise exercise) {
    String formula = exercise.formula().getName();
    formulas = Formulas.of(exercise.formula());
    Map<String, byte[]> classes = new TreeMap<>(ClassReferences.around(exercise));
    classes.putAll(ClassReferences.inside(exercise));
    classes.put(formula, LinkedClass.file(formula, formulas, Prompt.class.getName(), "link"));
    Order.Load load = new Order.Load(formula, exercise.test().getName(), classes, true);
    world = new AnswerWorld(load, new Printed());
  }

  /** That of an exercise; its classes are loaded once. */
  static Hearing of(FormulaExercise exercise) {
    return KNOWN.computeIfAbsent(exercise.test().getName(), name -> new Hearing(exercise));
  }

  /** What a test asks of the reference, and hears; without calls if it cannot be written down. */
  Transcript recorded(String test, List<byte[]> tries) {
    Transcript.Writer transcript = new Transcript.Writer();
    Prompt.by(
        (formula, arguments) -> {
          byte[] given = ValueWriter.bytes(Arrays.asList(arguments));
          byte[] result = ValueWriter.bytes(Collections.singletonList(ofReference(formula, given)));
          transcript.call(formula, given);
          transcript.result(result);
          return new ValueReader(result, loader()).read();
        });
    News.Ended ended = world.test(new Order.Test(test, tries));
    return ended.result().status() == Status.PASSED ? transcript.written() : NONE;
  }

  private Object ofReference(int formula, byte[] given) {
    ClassLoader own = Hearing.class.getClassLoader();
    try {
      return formulas.get(formula).invoke(null, new ValueReader(given, own).readAll().toArray());
    } catch (InvocationTargetException e) {
      throw new IllegalArgumentException(e.getCause());
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  /** How a test ends, if it asks what was asked before and hears these results. */
  News judged(String test, List<byte[]> tries, Transcript heard) {
    ValueReader results = new ValueReader(heard.results(), loader());
    Transcript.Reader calls = new Transcript.Reader(heard.calls(), formulas, loader());
    boolean[] offTheRecord = new boolean[1];
    Prompt.by(
        (formula, arguments) -> {
          try {
            if (calls.next()
                && calls.formula() == formula
                && ArrayTree.equal(calls.arguments(), arguments)) {
              return results.readResult();
            }
          } catch (IllegalArgumentException e) {
            // then what was heard is no result
          }
          offTheRecord[0] = true;
          throw new OffTheRecordException();
        });
    News.Ended ended = world.test(new Order.Test(test, tries));
    return offTheRecord[0] ? new News.Unsettled() : ended;
  }

  private ClassLoader loader() {
    return world.written().getClassLoader();
  }
}
