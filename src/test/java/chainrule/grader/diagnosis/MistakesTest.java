package chainrule.grader.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;

import chainrule.grader.exercise.Exercises;
import chainrule.grader.exercise.FormulaExercise;
import chainrule.grader.exercise.Task;
import chainrule.grader.mistake.KnownMistake;
import chainrule.grader.question.Answer;
import chainrule.grader.question.Library;
import chainrule.grader.question.Question;
import chainrule.grader.question.Respondent;
import chainrule.testing.Depth;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every known mistake is rejected by the exercise's tests, and named; a right answer is neither.
 */
class MistakesTest {

  private static final int FEWEST_OF_AN_EXERCISE = 3;
  private static final int FEWEST_OF_ALL = 120;
  private static final int MOST_NUMBERS = 50;
  private static final int SEEDS = Depth.of(1, 20);

  private static Stream<FormulaExercise> withLibrary() {
    return Exercises.all().stream().filter(exercise -> !Library.mistakes(exercise).isEmpty());
  }

  static List<FormulaExercise> exercises() {
    return Depth.everyNth(8, withLibrary().filter(exercise -> !isOfChance(exercise)).toList());
  }

  /** Those in which something is drawn take most of the time: {@link MistakesOfChanceTest}. */
  static List<FormulaExercise> ofChance() {
    return Depth.everyNth(8, withLibrary().filter(MistakesTest::isOfChance).toList());
  }

  private static boolean isOfChance(FormulaExercise exercise) {
    return exercise.tasks().stream()
        .flatMap(task -> Library.questions(exercise, task.method()).stream())
        .anyMatch(question -> question.summary().isPresent());
  }

  @Test
  void everyExercise_hasAtLeastThree() {
    assertThat(Exercises.all().stream().filter(it -> found(it) < FEWEST_OF_AN_EXERCISE))
        .extracting(MistakesTest::tooFew)
        .isEmpty();
  }

  private static int found(FormulaExercise exercise) {
    return Library.mistakes(exercise).size();
  }

  /** Which exercise, and which file to open. */
  private static String tooFew(FormulaExercise exercise) {
    return "%s has %s known mistakes, it needs %d: src/exercise/java/%sMistakes.java"
        .formatted(
            exercise.name(),
            found(exercise) == 0 ? "no" : "only " + found(exercise),
            FEWEST_OF_AN_EXERCISE,
            exercise.formula().getName().replace('.', '/'));
  }

  @Test
  void thereAreAtLeast120() {
    assertThat(withLibrary().mapToInt(exercise -> Library.mistakes(exercise).size()).sum())
        .isGreaterThanOrEqualTo(FEWEST_OF_ALL);
  }

  @ParameterizedTest
  @MethodSource("exercises")
  void everyMistake_isRejectedByItsTask(FormulaExercise exercise) {
    StandIn standIn = new StandIn(exercise);
    forEachOf(
        Depth.everyNth(27, Library.mistakes(exercise)),
        known -> {
          standIn.make(known);
          assertThat(exercise.tests(task(exercise, known)))
              .as("tests of which one has to reject %s; write one more", called(known))
              .anyMatch(test -> !failures(standIn, List.of(test)).isEmpty());
        });
  }

  @ParameterizedTest
  @MethodSource("exercises")
  void theReference_passesInItsPlace(FormulaExercise exercise) {
    StandIn standIn = new StandIn(exercise);
    standIn.makeRight();
    for (Task task : Depth.everyNth(3, exercise.tasks())) {
      assertThat(failures(standIn, exercise.tests(task))).as(task.method()).isEmpty();
      assertThat(diagnosed(exercise, task, standIn, 1)).as(task.method()).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("exercises")
  void everyMistake_isNamed_andShownByHand(FormulaExercise exercise) {
    StandIn standIn = new StandIn(exercise);
    forEachOf(
        Depth.everyNth(4, Library.mistakes(exercise)),
        known -> {
          standIn.make(known);
          Task task = task(exercise, known);
          for (long seed = 1; seed <= SEEDS; seed++) {
            List<Likeness> found = diagnosed(exercise, task, standIn, seed);
            assertThat(found)
                .extracting(Likeness::name)
                .as("what %s looks like, with seed %d", called(known), seed)
                .containsExactly(known.about().name());
            if (seed == 1) {
              found.forEach(likeness -> requireByHand(likeness, known));
            }
          }
        });
  }

  private static List<Likeness> diagnosed(
      FormulaExercise exercise, Task task, StandIn standIn, long seed) {
    Function<Question, Respondent> answers =
        question -> {
          try {
            return Answer.of(question, standIn.written());
          } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
          }
        };
    return Diagnosis.of(exercise, task.method(), answers, seed);
  }

  /** As {@code SigmoidMistakes.withoutExponent}, and with which constant, if it has one. */
  private static String called(KnownMistake known) {
    String name =
        known.method().getDeclaringClass().getSimpleName() + "." + known.method().getName();
    return known.constant().isEmpty() ? name : name + " with " + known.constant().getAsDouble();
  }

  /** One that fails keeps none of the others from being looked at. */
  private static void forEachOf(List<KnownMistake> mistakes, Consumer<KnownMistake> check) {
    assertAll(mistakes.stream().map(known -> () -> check.accept(known)));
  }

  /** What is shown of a mistake is for pencil and paper. */
  private static void requireByHand(Likeness likeness, KnownMistake known) {
    assertThat(likeness.line().replaceFirst("^((?!Try it by hand).)*", ""))
        .as(known.method().getName())
        .doesNotContainPattern("@\\p{XDigit}{4}|\\$\\$|…")
        .matches(text -> text.chars().filter(c -> c == ',').count() < MOST_NUMBERS);
  }

  private static Task task(FormulaExercise exercise, KnownMistake known) {
    return exercise.tasks().stream()
        .filter(task -> task.method().equals(known.about().in()))
        .findFirst()
        .orElseThrow(() -> new AssertionError(known.method() + " is in no task"));
  }

  /** Runs these tests as the grader does, and says how many reject. */
  private static List<String> failures(StandIn standIn, List<String> tests) {
    return ChosenTests.failures(standIn.test(), String.join("|", tests));
  }
}
