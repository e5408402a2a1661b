package chainrule.check;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.platform.commons.support.ReflectionSupport;

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

  /** Static methods only. */
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
  public static Stream<Method> formulas(Class<?> type) {
    return Stream.of(type.getDeclaredMethods())
        .filter(method -> !method.isSynthetic())
        .filter(method -> Modifier.isPublic(method.getModifiers()))
        .filter(method -> Modifier.isStatic(method.getModifiers()));
  }

  /**
   * Tells the classes of these packages from others, by their names alone.
   *
   * @param simpleName a pattern for the name within the package
   * @return whether a full name is one of those
   */
  public static Predicate<String> inPackages(String simpleName) {
    return Pattern.compile("chainrule\\.(" + String.join("|", PACKAGES) + ")\\." + simpleName)
        .asMatchPredicate();
  }

  /** Looked for once, when first asked for. */
  private static final class Holder {
    static final List<Class<?>> ALL =
        ReflectionSupport.findAllClassesInPackage(
                "chainrule",
                type -> Modifier.isPublic(type.getModifiers()),
                inPackages("(?!.*(Test|Mistakes)$)[^.]+"))
            .stream()
            .sorted(
                Comparator.<Class<?>>comparingInt(FormulaClasses::order)
                    .thenComparing(Class::getName))
            .toList();
  }

  private static int order(Class<?> type) {
    return PACKAGES.indexOf(type.getPackageName().replaceFirst(".*\\.", ""));
  }
}
