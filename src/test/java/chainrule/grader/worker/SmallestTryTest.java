package chainrule.grader.worker;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.grader.exercise.Exercises;
import chainrule.grader.exercise.FormulaExercise;
import chainrule.grader.exercise.Tries;
import chainrule.testing.Depth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Inputs that are as simple as can be are inputs like any others. */
class SmallestTryTest {

  static Iterable<FormulaExercise> exercises() {
    return Depth.everyNth(16, Exercises.all());
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
    StubbedTests stubbed = StubbedTests.of(exercise);
    drawn(exercise, false)
        .forEach(
            (test, tries) -> {
              boolean isRecorded = stubbed.recorded(test, tries).calls().length > 0;
              assertThat(stubbed.recorded(test, simple.get(test)).calls().length > 0)
                  .as(test)
                  .isEqualTo(isRecorded);
            });
  }

  @Test
  void simpleInputs_areShort_andOfSmallWholeNumbers() {
    FormulaExercise softmax = Exercises.named("Softmax").orElseThrow();
    List<byte[]> tries = drawn(softmax, true).get("value_isTheShareOfTheExponentials");
    ClassLoader own = getClass().getClassLoader();
    assertThat(tries)
        .hasSizeGreaterThan(20)
        .extracting(bytes -> (double[]) new ValueReader(bytes, own).readAll().get(0))
        .allSatisfy(
            a ->
                assertThat(a)
                    .hasSizeBetween(1, 2)
                    .satisfies(b -> assertThat(Arrays.stream(b)).allMatch(x -> Math.abs(x) <= 2))
                    .satisfies(b -> assertThat(Arrays.stream(b)).allMatch(x -> x == Math.rint(x))));
  }

  private static Map<String, List<byte[]>> drawn(FormulaExercise exercise, boolean simply) {
    return new PropertyTests(exercise, 3, simply)
        .drawn(exercise.tasks().stream().flatMap(task -> exercise.tests(task).stream()).toList());
  }
}
