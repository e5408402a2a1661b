package chainrule.grader.worker;

import chainrule.check.FormulaClasses;
import chainrule.grader.exercise.Signatures;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * The formulas of a class in an order that is the same in every program, so that a number
 * identifies one.
 */
final class Formulas {

  /** No comparator of the JDK's making, which a JVM that has just begun is slow to make. */
  private static final Comparator<Method> BY_SIGNATURE =
      (one, other) -> signature(one).compareTo(signature(other));

  private Formulas() {}

  private static String signature(Method method) {
    return method.getName() + Arrays.toString(method.getParameterTypes());
  }

  /** Those of the class that was asked for. */
  static List<Method> of(Class<?> reference) {
    List<Method> formulas = FormulaClasses.formulas(reference);
    formulas.sort(BY_SIGNATURE);
    return formulas;
  }

  /**
   * Those of an answer that were asked for; null where it has none that a test could call. Tests
   * were compiled against a class: they could call nothing of an interface.
   */
  static Method[] of(List<Method> asked, Class<?> written) {
    Method[] found = new Method[asked.size()];
    if (written.isInterface()) {
      return found;
    }
    for (Method method : FormulaClasses.formulas(written)) {
      for (int i = 0; i < found.length; i++) {
        if (Signatures.isLike(asked.get(i), method)) {
          method.setAccessible(true);
          found[i] = method;
        }
      }
    }
    return found;
  }
}
