package chainrule.grading;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junit.platform.commons.support.ReflectionSupport;

/** All exercises: the test classes that carry the annotation, wherever they were built to. */
public final class Exercises {

  /** The order of the packages, which is the order in which the notes teach. */
  private static final List<String> PACKAGES =
      List.of("calculus", "activation", "loss", "neuron", "network", "training", "data");

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
