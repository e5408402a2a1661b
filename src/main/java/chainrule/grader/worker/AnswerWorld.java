package chainrule.grader.worker;

import chainrule.grader.exercise.FormulaExercise;
import chainrule.grader.exercise.Signatures;
import chainrule.grader.exercise.Tries;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.TreeMap;

/** An answer in the place of the reference, and the tests and classes that are loaded for it. */
final class AnswerWorld {

  private static final int LONGEST = 1500;
  private static final int DEEPEST = 20;

  private final FormulaExercise exercise;
  private final Class<?> written;
  private final Constructor<?> constructor;
  private final Map<String, Method> tests = new TreeMap<>();
  private final Printed printed;

  AnswerWorld(Order.Load order, Printed printed) {
    this.printed = printed;
    AnswerLoader loader = new AnswerLoader(order.formula(), order.classes());
    try {
      exercise = new FormulaExercise(type(order.formula()), type(order.test()));
      written = loader.loadClass(order.formula());
      Class<?> test = loader.loadClass(order.test());
      constructor = test.getDeclaredConstructor();
      constructor.setAccessible(true);
      for (Method method : test.getDeclaredMethods()) {
        method.setAccessible(true);
        tests.put(method.getName(), method);
      }
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Class<?> type(String name) throws ClassNotFoundException {
    return Class.forName(name, false, AnswerWorld.class.getClassLoader());
  }

  FormulaExercise exercise() {
    return exercise;
  }

  Class<?> written() {
    return written;
  }

  /** Fields are given their values before any test begins, so that no test is blamed for them. */
  News initialised() {
    try {
      Class.forName(written.getName(), true, written.getClassLoader());
      return new News.Loaded(Signatures.problems(exercise.formula(), written));
    } catch (Throwable thrown) {
      boolean isWrapped = thrown instanceof ExceptionInInitializerError;
      Throwable cause = isWrapped ? thrown.getCause() : thrown;
      return new News.NotInitialised(
          "the class cannot be initialised: " + reason(cause, exercise), isOverflow(cause));
    }
  }

  /** Makes the tries of a test until one fails. */
  News.Ended test(Order.Test order) {
    Method test = tests.get(order.test());
    int passed = 0;
    try {
      Object instance = constructor.newInstance();
      for (byte[] arguments : order.tries()) {
        test.invoke(instance, DrawnArguments.read(arguments, written.getClassLoader()));
        passed++;
      }
      return ended(new TestResult(Status.PASSED, ""), passed);
    } catch (InvocationTargetException e) {
      return ended(result(e.getCause()), passed);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    } catch (StackOverflowError e) {
      return ended(result(e), passed);
    }
  }

  private News.Ended ended(TestResult result, int passed) {
    return new News.Ended(result, passed, printed.toString());
  }

  private TestResult result(Throwable thrown) {
    Status status = isOverflow(thrown) ? Status.STACK_LIMIT : Status.FAILED;
    return new TestResult(status, reason(thrown, exercise));
  }

  private static String reason(Throwable thrown, FormulaExercise exercise) {
    String reason = Tries.reason(thrown, exercise.test());
    return reason.length() > LONGEST ? reason.substring(0, LONGEST) + "…" : reason;
  }

  /** An answer's own exception may do anything when it is asked for its cause; it is not asked. */
  private static boolean isOverflow(Throwable thrown) {
    Throwable cause = thrown;
    for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
      if (cause instanceof StackOverflowError) {
        return true;
      }
      cause = cause.getClass().getClassLoader() == null ? cause.getCause() : null;
    }
    return false;
  }
}
