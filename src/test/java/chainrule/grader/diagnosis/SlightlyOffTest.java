package chainrule.grader.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.check.Catalogue;
import chainrule.grader.exercise.Exercises;
import chainrule.grader.exercise.FormulaExercise;
import chainrule.testing.Depth;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each exercise's comparison with finite differences sees a derivative that is off by a part in a
 * hundred thousand in one entry, and says which, with what it should be and what it is.
 */
class SlightlyOffTest {

  private static final double OFF = 1 + 1e-5;

  static Stream<FormulaExercise> exercises() {
    List<FormulaExercise> all =
        Exercises.all().stream().filter(exercise -> !derivatives(exercise).isEmpty()).toList();
    return Depth.everyNth(9, all).stream();
  }

  /** The tasks that are derivatives. */
  private static List<String> derivatives(FormulaExercise exercise) {
    Set<String> all =
        Catalogue.all().stream().map(it -> it.derivative()).collect(Collectors.toSet());
    return exercise.tasks().stream()
        .map(task -> task.method())
        .filter(method -> all.contains(exercise.name() + "." + method))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("exercises")
  void oneEntryThatIsSlightlyOff_isFoundAndNamed(FormulaExercise exercise) {
    StandIn standIn = new StandIn(exercise);
    for (String derivative : derivatives(exercise)) {
      standIn.spoil(derivative, SlightlyOffTest::slightlyOff);
      assertThat(ChosenTests.failures(standIn.test(), derivative + "_agrees?WithFiniteDifferences"))
          .as(exercise.name() + "." + derivative)
          .isNotEmpty()
          .allSatisfy(
              message ->
                  assertThat(message).matches("(?s)with .*: expected .* (finite|kink).*, got .*"));
      standIn.makeRight();
    }
  }

  /** The entry that is the largest, a little larger. */
  private static Object slightlyOff(Object derivative) {
    if (derivative instanceof Double number) {
      return number * OFF;
    }
    List<double[]> rows = rows(derivative);
    double[] row = rows.get(0);
    int j = 0;
    for (double[] other : rows) {
      for (int k = 0; k < other.length; k++) {
        if (Math.abs(other[k]) > Math.abs(row[j])) {
          row = other;
          j = k;
        }
      }
    }
    row[j] *= OFF;
    return derivative;
  }

  /** All rows of a result; to write into one is to write into the result. */
  static List<double[]> rows(Object result) {
    List<double[]> rows = new ArrayList<>();
    collect(result, rows);
    return rows;
  }

  private static void collect(Object part, List<double[]> rows) {
    if (part instanceof double[] row) {
      rows.add(row);
    } else if (part instanceof Record record) {
      Stream.of(record.getClass().getRecordComponents())
          .forEach(component -> collect(of(record, component), rows));
    } else if (part.getClass().isArray()) {
      for (int i = 0; i < Array.getLength(part); i++) {
        collect(Array.get(part, i), rows);
      }
    }
  }

  private static Object of(Record record, RecordComponent component) {
    try {
      return component.getAccessor().invoke(record);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException(e);
    }
  }
}
