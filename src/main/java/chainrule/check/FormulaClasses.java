package chainrule.check;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** The classes that hold formulas, found where they were built to; none has to be registered. */
public final class FormulaClasses {

  /** Their packages under {@code chainrule}, in the order in which they teach. */
  public static final List<String> PACKAGES =
      List.of(
          "calculus",
          "activation",
          "loss",
          "neuron",
          "network",
          "graph",
          "regularization",
          "data",
          "training");

  private FormulaClasses() {}

  /**
   * Finds them all.
   *
   * @return the public types, by package, then by name
   */
  public static List<Class<?>> all() {
    return Holder.ALL;
  }

  /**
   * The formulas of a class: what tests may call, and what an answer has to have.
   *
   * @param type a formula class, or an answer
   * @return its public static methods, in no order
   */
  public static List<Method> formulas(Class<?> type) {
    List<Method> formulas = new ArrayList<>();
    for (Method method : type.getDeclaredMethods()) {
      int modifiers = method.getModifiers();
      if (!method.isSynthetic() && Modifier.isPublic(modifiers) && Modifier.isStatic(modifiers)) {
        formulas.add(method);
      }
    }
    return formulas;
  }

  /**
   * Whether a name stands for a formula.
   *
   * @param formula a method, {@code Sigmoid.derivative}
   * @param name a method, or a class, {@code Sigmoid}; case does not matter
   * @return true if it is that method, or its class
   */
  public static boolean isCalled(String formula, String name) {
    return formula.equalsIgnoreCase(name)
        || formula.regionMatches(true, 0, name + ".", 0, name.length() + 1);
  }

  /**
   * Classes of these packages, by their names alone.
   *
   * @param simpleName what the name looks like within its package
   * @return what the whole name looks like
   */
  public static Pattern named(String simpleName) {
    return Pattern.compile("chainrule\\.(" + String.join("|", PACKAGES) + ")\\." + simpleName);
  }

  /** Looked for once, when first asked for. */
  private static final class Holder {
    static final List<Class<?>> ALL =
        BuiltClasses.named(named("(?!.*(Test|Mistakes)$)[^.]+")).stream()
            .filter(type -> Modifier.isPublic(type.getModifiers()))
            .sorted(Comparator.comparingInt(FormulaClasses::order))
            .toList();
  }

  /** Where its package stands; within one, the order stays as it is. */
  private static int order(Class<?> type) {
    return PACKAGES.indexOf(type.getPackageName().replaceFirst(".*\\.", ""));
  }
}
