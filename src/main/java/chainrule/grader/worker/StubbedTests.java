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
 * The tests of an exercise in a program that has no answer. In the answer's place stands a stub: it
 * calls the reference, to record what a test asks; or it gives the results that an answer gave
 * elsewhere when the recording was replayed, to see how the test ends.
 */
final class StubbedTests {

  private static final Map<String, StubbedTests> KNOWN = new ConcurrentHashMap<>();
  private static final Recording NONE = new Recording(new byte[0], new byte[0]);

  private final AnswerWorld world;
  private final List<Method> formulas;

  /** The test asked something that was not recorded. */
  private static final class UnrecordedCallException extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  private StubbedTests(FormulaExercise exercise) {
    String formula = exercise.formula().getName();
    formulas = Formulas.of(exercise.formula());
    Map<String, byte[]> classes = new TreeMap<>(ClassReferences.around(exercise));
    classes.putAll(ClassReferences.inside(exercise));
    classes.put(formula, LinkedClass.file(formula, formulas, Stub.class.getName(), "link"));
    Order.Load load = new Order.Load(formula, exercise.test().getName(), classes, true);
    world = new AnswerWorld(load, new Printed());
  }

  /** That of an exercise; its classes are loaded once. */
  static StubbedTests of(FormulaExercise exercise) {
    return KNOWN.computeIfAbsent(exercise.test().getName(), name -> new StubbedTests(exercise));
  }

  /** What a test asks of the reference, and gets; without calls if it cannot be written down. */
  Recording recorded(String test, List<byte[]> tries) {
    Recording.Writer recording = new Recording.Writer();
    Stub.returning(
        (formula, arguments) -> {
          byte[] given = ValueWriter.bytes(Arrays.asList(arguments));
          byte[] result = ValueWriter.bytes(Collections.singletonList(ofReference(formula, given)));
          recording.call(formula, given);
          recording.result(result);
          return new ValueReader(result, loader()).read();
        });
    News.Ended ended = world.test(new Order.Test(test, tries));
    return ended.result().status() == Status.PASSED ? recording.written() : NONE;
  }

  private Object ofReference(int formula, byte[] given) {
    ClassLoader own = StubbedTests.class.getClassLoader();
    try {
      return formulas.get(formula).invoke(null, new ValueReader(given, own).readAll().toArray());
    } catch (InvocationTargetException e) {
      throw new IllegalArgumentException(e.getCause());
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  /** How a test ends, if it asks what was asked before and gets these results. */
  News judged(String test, List<byte[]> tries, Recording replayed) {
    ValueReader results = new ValueReader(replayed.results(), loader());
    Recording.Reader calls = new Recording.Reader(replayed.calls(), formulas, loader());
    boolean[] isUnrecorded = new boolean[1];
    Stub.returning(
        (formula, arguments) -> {
          try {
            if (calls.next()
                && calls.formula() == formula
                && ArrayTree.equal(calls.arguments(), arguments)) {
              return results.readResult();
            }
          } catch (IllegalArgumentException e) {
            // then what came back is no result
          }
          isUnrecorded[0] = true;
          throw new UnrecordedCallException();
        });
    News.Ended ended = world.test(new Order.Test(test, tries));
    return isUnrecorded[0] ? new News.Unsettled() : ended;
  }

  private ClassLoader loader() {
    return world.written().getClassLoader();
  }
}
