package chainrule.grader.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.check.Catalogue;
import chainrule.grader.exercise.Exercises;
import chainrule.grader.exercise.FormulaExercise;
import chainrule.testing.Depth;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.EngineFilter;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/**
 * Each exercise's comparison with finite differences sees a derivative that is off by a part in a
 * hundred thousand in one entry, and says which, with what it should be and what it is.
 */
class SlightlyOffTest {

  private static final double OFF = 1 + 1e-5;

  /** It would say for each run that it keeps no database. */
  private static final Logger JQWIK = Logger.getLogger("net.jqwik");

  @BeforeAll
  static void quiet() {
    JQWIK.setLevel(Level.WARNING);
  }

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
      assertThat(failures(standIn, derivative))
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
    List<double[]> rows = new ArrayList<>();
    collect(derivative, rows);
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

  /** What the comparisons of a derivative with finite differences say. */
  private static List<String> failures(StandIn standIn, String derivative) {
    List<DiscoverySelector> selectors = new ArrayList<>();
    for (Method test : standIn.test().getDeclaredMethods()) {
      if (test.getName().matches(derivative + "_agrees?WithFiniteDifferences")) {
        selectors.add(DiscoverySelectors.selectMethod(standIn.test(), test));
      }
    }
    List<String> messages = new ArrayList<>();
    LauncherFactory.create()
        .execute(
            LauncherDiscoveryRequestBuilder.request()
                .selectors(selectors)
                .filters(EngineFilter.includeEngines("jqwik"))
                .configurationParameter("jqwik.database", "")
                .configurationParameter("jqwik.shrinking.default", "OFF")
                .configurationParameter("jqwik.reporting.usejunitplatform", "true")
                .build(),
            new TestExecutionListener() {
              @Override
              public void executionFinished(TestIdentifier test, TestExecutionResult result) {
                result.getThrowable().ifPresent(thrown -> messages.add(thrown.getMessage()));
              }
            });
    return messages;
  }
}
