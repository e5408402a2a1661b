package chainrule.grader.worker;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.grader.exercise.Exercises;
import chainrule.grader.exercise.FormulaExercise;
import chainrule.grader.exercise.Tries;
import chainrule.testing.Depth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a test of an exercise draws can be drawn in one program and used in another. */
class ValueReaderTest {

  static Iterable<FormulaExercise> exercises() {
    return Depth.everyNth(8, Exercises.all());
  }

  @AfterEach
  void tryHereAgain() {
    Tries.make(null, false);
  }

  @ParameterizedTest
  @MethodSource("exercises")
  void everyArgumentOfEveryTest_comesOutAsItWentIn(FormulaExercise exercise) {
    Map<String, Integer> tries = new TreeMap<>();
    List<String> tests =
        exercise.tasks().stream().flatMap(task -> exercise.tests(task).stream()).toList();
    PropertyTests properties = new PropertyTests(exercise, 3, false);
    properties.run(
        tests,
        (test, arguments) -> {
          tries.merge(test.getName(), 1, Integer::sum);
          byte[] bytes = ValueWriter.bytes(arguments);
          ClassLoader world = exercise.test().getClassLoader();
          Object[] read = new ValueReader(bytes, world).readAll().toArray();
          boolean isSame =
              read.length == arguments.size()
                  && Arrays.equals(bytes, ValueWriter.bytes(Arrays.asList(read)));
          assertThat(isSame).as(Arrays.deepToString(read)).isTrue();
        });
    assertThat(properties.failures()).isEmpty();
    assertThat(tries.keySet()).containsExactlyInAnyOrderElementsOf(tests);
  }
}
