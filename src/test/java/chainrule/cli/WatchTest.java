package chainrule.cli;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.grader.classroom.Progress;
import chainrule.grader.exercise.Exercises;
import chainrule.grader.exercise.FormulaExercise;
import chainrule.grader.exercise.Skeleton;
import chainrule.grader.grading.Grader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A student at work: what is typed and saved is a script. */
class WatchTest {

  private static final FormulaExercise IDENTITY = Exercises.named("Identity").orElseThrow();
  private static final FormulaExercise RELU = Exercises.named("Relu").orElseThrow();

  @TempDir private Path folder;
  private final Map<FormulaExercise, String> right =
      new TreeMap<>((a, b) -> a.name().compareTo(b.name()));

  @BeforeEach
  void start() throws IOException {
    for (FormulaExercise exercise : List.of(IDENTITY, RELU)) {
      String file = exercise.formula().getName().replace('.', '/') + ".java";
      right.put(exercise, Files.readString(Path.of("src/main/java").resolve(file)));
      save(exercise, Skeleton.of(exercise));
    }
  }

  private void save(FormulaExercise exercise, String source) {
    try {
      Files.writeString(folder.resolve(exercise.name() + ".java"), source);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Runnable solved(FormulaExercise exercise) {
    return () -> save(exercise, right.get(exercise));
  }

  /** Strings are typed, the rest is done while nothing is. */
  private Run watch(Object... script) throws InterruptedException {
    Deque<Object> steps = new ArrayDeque<>(List.of(script));
    Supplier<String> keys =
        () -> {
          Object step = steps.isEmpty() ? Watch.END : steps.pop();
          if (step instanceof String typed) {
            return typed;
          }
          ((Runnable) step).run();
          return Watch.NOTHING;
        };
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Grader grader = new Grader(1, Grader.PATIENCE)) {
      int exitCode =
          new Watch(
                  Progress.read(folder),
                  () -> List.of(IDENTITY, RELU),
                  grader,
                  keys,
                  "press %s",
                  Run.print(out))
              .run();
      assertThat(steps).isEmpty();
      return new Run(exitCode, out.toString(StandardCharsets.UTF_8), "");
    }
  }

  @Test
  void inputThatEnds_isTold() throws InterruptedException {
    Run run = watch(Watch.NOTHING);
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out())
        .endsWith("The input has ended, and so does watching; what is saved stays.\n");
  }

  @Test
  void save_isGraded_andGreenLeadsToTheNext_untilAllIsDone() throws InterruptedException {
    Run run = watch(Watch.NOTHING, solved(IDENTITY), "h", solved(RELU));
    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .containsSubsequence(
            "Identity  0/2",
            "0 of 2 done\nsave ",
            "or press h (hint)",
            "Identity  2/2",
            "██████████░░░░░░░░░░ 1 of 2 done\n",
            "Relu  0/",
            RELU.tasks().get(0).hint(),
            "2 of 2 done",
            "Everything that is started is done.");
    assertThat(run.out()).containsOnlyOnce("Identity  0/2");
    Progress later = Progress.read(folder);
    assertThat(later.isDone(IDENTITY)).isTrue();
    save(IDENTITY, right.get(IDENTITY) + "\n");
    assertThat(later.isDone(IDENTITY)).as("of an answer that changed").isFalse();
  }

  @Test
  void saveOfAnother_isGraded_andThenTheFirstThatIsNotDone() throws InterruptedException {
    Run run = watch(Watch.NOTHING, solved(RELU), Watch.NOTHING, solved(IDENTITY));
    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .containsSubsequence(
            "Identity  0/2",
            "Relu  2/2",
            "1 of 2 done\n",
            "Identity  0/2",
            "Identity  2/2",
            "Everything that is started is done.");
  }

  @Test
  void answerThatIsDeleted_isToldSo_andIsGradedWhenItIsBack() throws InterruptedException {
    Runnable delete = () -> assertThat(folder.resolve("Identity.java").toFile().delete()).isTrue();
    Run run = watch(delete, solved(IDENTITY), "q");
    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .containsSubsequence(
            "Identity  0/2", "Identity.java is gone, and the reference is back\n", "Identity  2/2");
  }

  @Test
  void keys_skip_quit_andTheEndOfTheInputIsAnEnd() throws InterruptedException {
    Run run = watch("n", "q");
    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).containsSubsequence("Identity  0/2", "Relu  0/");
    assertThat(watch().exitCode()).isEqualTo(1);
  }

  @Test
  void list_saysWhatIsDone_andGradesWhatIsNew() throws Exception {
    solved(IDENTITY).run();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new ExercisesCommand(folder).run(List.of("list"), Run.print(out));
    assertThat(out.toString(StandardCharsets.UTF_8))
        .containsPattern("✓ Identity .* value, derivative\n")
        .containsPattern("  Relu +0/\\d+ points")
        .contains("1 of " + Exercises.all().size() + " exercises are done");
  }
}
