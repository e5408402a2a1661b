package chainrule.grader.worker;

import chainrule.grader.exercise.FormulaExercise;
import chainrule.grader.exercise.SignatureProblems;
import chainrule.grader.exercise.Tries;
import chainrule.grader.question.FormulaCall;
import chainrule.grader.question.Respondent;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** An answer in place of the reference, and the tests and classes that are loaded for it. */
final class AnswerWorld {

  private static final int LONGEST = 1500;
  private static final int DEEPEST = 20;

  private final FormulaExercise exercise;
  private final Class<?> written;
  private final Map<String, Method> tests = new TreeMap<>();
  private final Printed printed;
  private final String test;
  private final boolean stateless;
  private final Map<String, Respondent> respondents = new HashMap<>();
  private Constructor<?> constructor;
  private List<Method> asked;
  private Method[] formulas;

  AnswerWorld(Order.Load order, Printed printed) {
    this.printed = printed;
    this.test = order.test();
    this.stateless = order.stateless();
    AnswerLoader loader = new AnswerLoader(order.formula(), order.classes());
    try {
      exercise = new FormulaExercise(type(order.formula()), type(order.test()));
      written = loader.loadClass(order.formula());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Class<?> type(String name) throws ClassNotFoundException {
    return Class.forName(name, false, AnswerWorld.class.getClassLoader());
  }

  Class<?> written() {
    return written;
  }

  /** Fields are given their values before any test begins, so that no test is blamed for them. */
  News initialized() {
    try {
      Class.forName(written.getName(), true, written.getClassLoader());
      return new News.Loaded(SignatureProblems.of(exercise.formula(), written));
    } catch (Throwable thrown) {
      boolean isWrapped = thrown instanceof ExceptionInInitializerError;
      Throwable cause = isWrapped ? thrown.getCause() : thrown;
      return new News.NotInitialized(
          "the class cannot be initialized: " + reason(cause, exercise), isOverflow(cause));
    }
  }

  /** The tests are loaded when the first of them is wanted, since mostly none is. */
  private void loadTests() throws ReflectiveOperationException {
    Class<?> type = written.getClassLoader().loadClass(test);
    constructor = type.getDeclaredConstructor();
    constructor.setAccessible(true);
    for (Method method : type.getDeclaredMethods()) {
      method.setAccessible(true);
      tests.put(method.getName(), method);
    }
  }

  /** Who answers such calls; they are many, and only the seeds differ. */
  Respondent respondent(FormulaCall call) throws ReflectiveOperationException {
    String kind = call.kind();
    Respondent respondent = respondents.get(kind);
    if (respondent == null) {
      respondent = call.answer(exercise, written);
      respondents.put(kind, respondent);
    }
    return respondent;
  }

  /** Calls formulas of the answer without any test around them. */
  News.Replayed replay(Order.Replay order) {
    if (formulas == null) {
      asked = Formulas.of(exercise.formula());
      formulas = Formulas.of(asked, written);
    }
    ClassLoader loader = written.getClassLoader();
    Recording.Reader calls = new Recording.Reader(order.calls(), asked, loader);
    return new Replay(formulas, calls, stateless).replayed(printed);
  }

  /** Makes the tries of a test until one fails. */
  News.Ended test(Order.Test order) {
    int passed = 0;
    try {
      if (constructor == null) {
        loadTests();
      }
      Method test = tests.get(order.test());
      Object instance = constructor.newInstance();
      for (byte[] arguments : order.tries()) {
        test.invoke(
            instance, new ValueReader(arguments, written.getClassLoader()).readAll().toArray());
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
    String reason = Printed.withoutAddresses(Tries.reason(thrown, exercise.test()));
    return reason.length() > LONGEST ? reason.substring(0, LONGEST) + "…" : reason;
  }

  /** An answer's own exception may do anything when it is asked for its cause; it is not asked. */
  static boolean isOverflow(Throwable thrown) {
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
