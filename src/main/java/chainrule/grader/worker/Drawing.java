package chainrule.grader.worker;

import chainrule.grader.exercise.Exercises;
import chainrule.grader.exercise.FormulaExercise;
import chainrule.grader.value.Prepared;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The inputs of an exercise's tests, drawn from a seed, and what the reference makes of them. */
public final class Drawing {

  /** The seed of whoever names none; what it draws is in the jar. */
  public static final long SEED = 1;

  private static final String FILE = "drawn/%s";

  private Drawing() {}

  /**
   * What was drawn when the jar was built.
   *
   * @param exercise whose tests
   * @param seed which random inputs
   * @return its tests; nothing if it is for this program to draw them
   */
  public static Optional<News.Drawn> prepared(FormulaExercise exercise, long seed) {
    return seed == SEED ? Prepared.read(file(exercise), News.Drawn.class) : Optional.empty();
  }

  /** Draws for all exercises, for a jar that will have this folder's files. */
  static void prepare(Path folder) {
    for (FormulaExercise exercise : Exercises.all()) {
      Prepared.write(folder, file(exercise), (News.Drawn) of(exercise, SEED));
    }
  }

  static String file(FormulaExercise exercise) {
    return FILE.formatted(exercise.name());
  }

  /** Draws; or tells that the reference fails a test of its own. */
  static News of(FormulaExercise exercise, long seed) {
    PropertyTests properties = new PropertyTests(exercise, seed, false);
    Map<String, List<byte[]>> tries =
        properties.drawn(
            exercise.tasks().stream().flatMap(task -> exercise.tests(task).stream()).toList());
    if (!properties.failures().isEmpty()) {
      return new News.Failed(properties.failures().toString());
    }
    StubbedTests stubbed = StubbedTests.of(exercise);
    Map<String, DrawnTest> tests = new TreeMap<>();
    tries.forEach((test, all) -> tests.put(test, new DrawnTest(all, stubbed.recorded(test, all))));
    return new News.Drawn(tests);
  }
}
