package chainrule.exercise;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.platform.commons.support.ReflectionSupport;

/** All exercises: the test classes that carry the annotation, wherever they were built to. */
public final class Exercises {

  /** The packages that hold formulas, in the order in which they teach. */
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
  private Exercises() {}

  /**
   * Finds them all.
   *
   * @return by package, then by name
   */
  public static List<FormulaExercise> all() {
    return Holder.ALL;
  }

  /**
   * Finds one.
   *
   * @param name the formula class's simple name; case does not matter
   * @return the exercise, if there is one of that name
   */
  public static Optional<FormulaExercise> named(String name) {
    return all().stream().filter(exercise -> exercise.name().equalsIgnoreCase(name)).findFirst();
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

  /** Looked for once, when first asked for. */
  private static final class Holder {
    static final List<FormulaExercise> ALL =
        PACKAGES.stream()
            .flatMap(
                name ->
                    ReflectionSupport.findAllClassesInPackage(
                            "chainrule." + name,
                            type -> type.isAnnotationPresent(Exercise.class),
                            className -> className.endsWith("Test"))
                        .stream()
                        .map(test -> new FormulaExercise(formula(test), test))
                        .sorted(Comparator.comparing(FormulaExercise::name)))
            .toList();

    private static Class<?> formula(Class<?> test) {
      return test.getAnnotation(Exercise.class).of();
    }
  }
}
