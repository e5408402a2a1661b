package chainrule.grader.worker;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.grader.exercise.Exercises;
import chainrule.grader.exercise.FormulaExercise;
import chainrule.grader.exercise.Tries;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Inputs that are as simple as can be are inputs like any others. */
class SmallestTryTest {

  static Iterable<FormulaExercise> exercises() {
    return Exercises.all();
  }

  @AfterEach
  void tryHereAgain() {
    Tries.make(null, false);
  }

  /** Else a right method could be shown an input at which the test itself is wrong. */
  @ParameterizedTest
  @MethodSource("exercises")
  void theReference_passesAtSimpleInputs_asItDoesAtOthers(FormulaExercise exercise) {
    Map<String, List<byte[]>> simple = drawn(exercise, true);
    Hearing hearing = Hearing.of(exercise);
    drawn(exercise, false)
        .forEach(
            (test, tries) -> {
              boolean isOnRecord = hearing.recorded(test, tries).calls().length > 0;
              assertThat(hearing.recorded(test, simple.get(test)).calls().length > 0)
                  .as(test)
                  .isEqualTo(isOnRecord);
            });
  }

  /** The bytes of an input grow with its arrays. */
  @ParameterizedTest
  @MethodSource("exercises")
  void simpleInputs_areNoLongerThanOthersOnAverage(FormulaExercise exercise) {
    Map<String, List<byte[]>> simple = drawn(exercise, true);
    drawn(exercise, false)
        .forEach(
            (test, tries) ->
                assertThat(length(simple.get(test))).as(test).isLessThanOrEqualTo(length(tries)));
  }

  private static Map<String, List<byte[]>> drawn(FormulaExercise exercise, boolean simply) {
    return new Properties(exercise, 3, simply)
        .drawn(exercise.tasks().stream().flatMap(task -> exercise.tests(task).stream()).toList());
  }

  private static double length(List<byte[]> tries) {
    return tries.stream().mapToInt(one -> one.length).average().orElseThrow();
  }
}
