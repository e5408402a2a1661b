package chainrule.grader.exercise;

import chainrule.check.BuiltClasses;
import chainrule.check.FormulaClasses;
import chainrule.text.Nearest;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.platform.commons.support.ReflectionSupport;

/** All exercises: the test classes that carry the annotation, wherever they were built to. */
public final class Exercises {

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
   * What to say of a name that no exercise has.
   *
   * @param name what was typed
   * @return one line, with the name that may have been meant
   */
  public static String unknown(String name) {
    if (name.isEmpty()) {
      return "no exercise is named; exercises list shows them all";
    }
    List<String> names = all().stream().map(FormulaExercise::name).toList();
    return "there is no exercise %s%s; exercises list shows them all"
        .formatted(name, Nearest.question(name, names));
  }

  /**
   * The names in a list with commas, which may stand at its end, too.
   *
   * @param list {@code Sigmoid, Tanh}
   * @return each name once; one that is empty if there is none
   */
  public static List<String> names(String list) {
    List<String> names =
        Stream.of(list.split(",")).map(String::strip).filter(n -> !n.isEmpty()).distinct().toList();
    return names.isEmpty() ? List.of("") : names;
  }

  /**
   * Finds one by the class of its tests, without a look at the others.
   *
   * @param test the full name of a class that has the annotation
   * @return the exercise
   */
  public static FormulaExercise tested(String test) {
    return of(ReflectionSupport.tryToLoadClass(test).toOptional().orElseThrow());
  }

  /** Looked for once, when first asked for. */
  private static final class Holder {
    static final List<FormulaExercise> ALL = find();
  }

  private static List<FormulaExercise> find() {
    Map<String, List<FormulaExercise>> byPackage =
        BuiltClasses.named(FormulaClasses.named("\\w+Test")).stream()
            .filter(type -> type.isAnnotationPresent(Exercise.class))
            .map(Exercises::of)
            .sorted(Comparator.comparing(FormulaExercise::name))
            .collect(Collectors.groupingBy(it -> it.test().getPackageName()));
    return FormulaClasses.PACKAGES.stream()
        .flatMap(name -> byPackage.getOrDefault("chainrule." + name, List.of()).stream())
        .toList();
  }

  private static FormulaExercise of(Class<?> test) {
    return new FormulaExercise(test.getAnnotation(Exercise.class).of(), test);
  }
}
