package chainrule.grader.question;

import chainrule.check.FormulaClasses;
import chainrule.grader.exercise.FormulaExercise;
import chainrule.grader.mistake.Inputs;
import chainrule.grader.mistake.KnownMistake;
import chainrule.grader.mistake.Mistake;
import chainrule.grader.mistake.Mistakes;
import chainrule.grader.mistake.Summary;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/** The known mistakes: for each exercise a class beside its tests, named for it. */
public final class Library {

  /** Each is put together once: answers come in numbers, tasks do not. */
  private static final Map<List<Object>, List<Question>> QUESTIONS = new ConcurrentHashMap<>();

  private Library() {}

  /**
   * The mistakes of one exercise.
   *
   * @param exercise an exercise
   * @return in the order of its tasks, then by the method's name; empty if it has no library
   */
  public static List<KnownMistake> mistakes(FormulaExercise exercise) {
    List<String> tasks = exercise.tasks().stream().map(task -> task.method()).toList();
    return methods(exercise)
        .filter(method -> method.isAnnotationPresent(Mistake.class))
        .flatMap(method -> known(exercise, method))
        .sorted(
            Comparator.comparingInt((KnownMistake known) -> tasks.indexOf(known.about().in()))
                .thenComparing(known -> known.method().getName()))
        .toList();
  }

  /** One, or one for each number that it is made with. */
  private static Stream<KnownMistake> known(FormulaExercise exercise, Method method) {
    double[] constants = method.getAnnotation(Mistake.class).constants();
    return constants.length == 0
        ? Stream.of(new KnownMistake(exercise, method, OptionalDouble.empty()))
        : DoubleStream.of(constants)
            .mapToObj(number -> new KnownMistake(exercise, method, OptionalDouble.of(number)));
  }

  /**
   * What can be diagnosed: the methods of a task for which the library has inputs.
   *
   * @param exercise an exercise
   * @param task the name of one of its methods
   * @return a question for each overload and for each kind of its inputs, those whose results are
   *     compared as they are before those that are summed up
   */
  public static List<Question> questions(FormulaExercise exercise, String task) {
    return QUESTIONS.computeIfAbsent(List.of(exercise, task), key -> found(exercise, task));
  }

  private static List<Question> found(FormulaExercise exercise, String task) {
    return FormulaClasses.formulas(exercise.formula()).stream()
        .filter(formula -> formula.getName().equals(task))
        .sorted(Comparator.comparing(Method::toString))
        .flatMap(
            formula ->
                inputs(exercise, formula)
                    .map(inputs -> question(exercise, formula, inputs))
                    .sorted(Comparator.comparing(question -> question.summary().isPresent())))
        .toList();
  }

  private static Question question(FormulaExercise exercise, Method formula, Method inputs) {
    return new Question(
        exercise,
        formula,
        inputs,
        summary(exercise, formula.getName(), inputs.getName()),
        mistakes(exercise).stream().filter(known -> isOf(known, formula)).toList());
  }

  private static boolean isOf(KnownMistake known, Method formula) {
    return known.about().in().equals(formula.getName())
        && Arrays.equals(known.types(), formula.getParameterTypes());
  }

  private static Stream<Method> inputs(FormulaExercise exercise, Method formula) {
    return methods(exercise)
        .filter(method -> method.isAnnotationPresent(Inputs.class))
        .filter(
            method ->
                List.of(method.getAnnotation(Inputs.class).value()).contains(formula.getName()))
        .filter(method -> Question.fits(method, formula));
  }

  private static Optional<Method> summary(FormulaExercise exercise, String task, String inputs) {
    return methods(exercise)
        .filter(method -> method.isAnnotationPresent(Summary.class))
        .filter(method -> isOf(method.getAnnotation(Summary.class), task, inputs))
        .findFirst();
  }

  private static boolean isOf(Summary summary, String task, String inputs) {
    return List.of(summary.value()).contains(task)
        && (summary.inputs().isEmpty() || summary.inputs().equals(inputs));
  }

  /** The methods of the library's classes, sorted, since the JVM lists them in no fixed order. */
  private static Stream<Method> methods(FormulaExercise exercise) {
    try {
      return classes(Class.forName(name(exercise), false, exercise.test().getClassLoader()))
          .flatMap(
              type ->
                  Stream.of(type.getDeclaredMethods())
                      .sorted(Comparator.comparing(Method::toString)))
          .peek(method -> method.setAccessible(true));
    } catch (ClassNotFoundException e) {
      return Stream.empty();
    }
  }

  private static Stream<Class<?>> classes(Class<?> library) {
    Mistakes more = library.getAnnotation(Mistakes.class);
    return Stream.concat(Stream.of(library), more == null ? Stream.of() : Stream.of(more.value()));
  }

  static String name(FormulaExercise exercise) {
    return exercise.formula().getName() + "Mistakes";
  }
}
