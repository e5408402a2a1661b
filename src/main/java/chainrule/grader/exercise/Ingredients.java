package chainrule.grader.exercise;

import static java.util.stream.Collectors.joining;

import java.lang.reflect.Executable;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Comparator;
import java.util.Set;
import java.util.stream.Stream;

/** The project's classes that answers to an exercise may use, as a student has to call them. */
public final class Ingredients {

  /** What every record or enum has. */
  private static final Set<String> ALWAYS_THERE =
      Set.of("equals", "hashCode", "toString", "values", "valueOf");

  private Ingredients() {}

  /**
   * Whether an answer can name a member of a class that its exercise names.
   *
   * @param member of that class
   * @param exercise what is answered
   * @return true if it is public, or of the answer's own package and not private
   */
  public static boolean isSeen(Member member, FormulaExercise exercise) {
    Class<?> owner = member.getDeclaringClass();
    boolean isNear = owner.getPackageName().equals(exercise.formula().getPackageName());
    return Modifier.isPublic(member.getModifiers())
        || isNear && !Modifier.isPrivate(member.getModifiers());
  }

  /**
   * What a student may call besides the JDK.
   *
   * @param exercise what is to be written
   * @return a line for each class, with its package where that is not the answer's, and below it
   *     one for each method; checks, which return nothing, are left out
   */
  public static String of(FormulaExercise exercise) {
    StringBuilder text = new StringBuilder();
    for (Class<?> type : exercise.about().uses()) {
      boolean isNear = type.getPackage() == exercise.formula().getPackage();
      String members =
          members(type, exercise).map(member -> "  " + member + "\n").collect(joining());
      if (!members.isEmpty()) {
        text.append(isNear ? type.getSimpleName() : type.getName()).append('\n').append(members);
      }
    }
    return text.toString();
  }

  /**
   * How the functions that a formula is given are called, for those who have not met them yet.
   *
   * @param exercise what is to be written
   * @return as {@code f.applyAsDouble(…), g.applyAsDouble(…)}; empty if it is given none
   */
  static String calls(FormulaExercise exercise) {
    return Stream.of(exercise.formula().getDeclaredMethods())
        .filter(method -> Modifier.isPublic(method.getModifiers()))
        .sorted(Comparator.comparing(Method::getName).thenComparing(Ingredients::parameters))
        .flatMap(method -> Stream.of(method.getParameters()))
        .filter(given -> given.getType().isAnnotationPresent(FunctionalInterface.class))
        .map(given -> given.getName() + "." + onlyMethod(given.getType()) + "(…)")
        .distinct()
        .collect(joining(", "));
  }

  private static String onlyMethod(Class<?> function) {
    return Stream.of(function.getMethods())
        .filter(method -> Modifier.isAbstract(method.getModifiers()))
        .findFirst()
        .orElseThrow()
        .getName();
  }

  private static Stream<String> members(Class<?> type, FormulaExercise exercise) {
    Stream<String> made =
        type.isEnum()
            ? Stream.of(
                Stream.of(type.getEnumConstants()).map(Object::toString).collect(joining(", ")))
            : Stream.of(type.getDeclaredConstructors())
                .filter(constructor -> isSeen(constructor, exercise))
                .map(constructor -> "new " + type.getSimpleName() + parameters(constructor));
    Stream<String> methods =
        Stream.of(type.getDeclaredMethods())
            .filter(method -> isSeen(method, exercise) && !method.isSynthetic())
            .filter(method -> !ALWAYS_THERE.contains(method.getName()))
            .filter(method -> method.getReturnType() != void.class)
            .sorted(Comparator.comparing(Method::getName).thenComparing(Ingredients::parameters))
            .map(Ingredients::signature);
    return Stream.concat(made, methods);
  }

  private static String signature(Method method) {
    return (Modifier.isStatic(method.getModifiers()) ? "static " : "")
        + method.getReturnType().getSimpleName()
        + " "
        + method.getName()
        + parameters(method);
  }

  private static String parameters(Executable called) {
    return Stream.of(called.getParameters())
        .map(parameter -> parameter.getType().getSimpleName() + " " + parameter.getName())
        .collect(joining(", ", "(", ")"));
  }
}
