package chainrule.grader.grading;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.grader.exercise.Exercises;
import chainrule.grader.exercise.FormulaExercise;
import chainrule.grader.exercise.Skeleton;
import chainrule.grader.report.Feedback;
import chainrule.grader.report.MarkdownReport;
import chainrule.grader.session.Limits;
import chainrule.grader.submission.Submission;
import chainrule.grader.worker.Status;
import chainrule.testing.InFull;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing that one student hands in touches what another one earns. */
class NeighboursTest {

  /** Loops end soon, and no diagnosis is cut short on a busy machine. */
  private static final Limits AMPLE = new Limits(Duration.ofSeconds(2), Duration.ofMinutes(1));

  private static final Path RESOURCES = Path.of("src/test/resources");
  private static final List<FormulaExercise> EXERCISES =
      Stream.of("Identity", "Sigmoid", "Tanh", "SquaredError")
          .map(name -> Exercises.named(name).orElseThrow())
          .toList();

  /** Each of them harms the JVM that it runs in, or tries to. */
  private static final List<String> HOSTILE =
      List.of(
          "neighbours/spoils-a-class-of-the-jdk",
          "corpus/hostile/swallows-an-error-with-another-one",
          "corpus/hostile/swallows-an-error-when-closing",
          "corpus/hostile/names-the-stand-in",
          "corpus/hostile/eats-the-heap",
          "corpus/hostile/loops-when-loaded",
          "corpus/hostile/floods-the-output");

  /** Side by side first, since that is how a class is graded. */
  @InFull
  @ParameterizedTest
  @ValueSource(ints = {2, 1})
  void honestReports_areTheSame_byteForByte(int workers) throws Exception {
    List<Submission> honest = List.of(right(), wrong(), right());
    List<String> alone = reports(honest, workers);
    List<Submission> all = new ArrayList<>();
    for (Submission submission : honest) {
      HOSTILE.forEach(path -> all.add(Submission.read(RESOURCES.resolve(path))));
      all.add(submission);
    }
    List<String> together = reports(all, workers);
    int every = HOSTILE.size() + 1;
    assertThat(IntStream.range(0, 3).mapToObj(i -> together.get(every * (i + 1) - 1)).toList())
        .isEqualTo(alone);
    assertThat(alone.get(0)).isEqualTo(alone.get(2)).contains("14 of 14 points");
  }

  /** Memory that is filled in every method costs the budget, and then nothing more is run. */
  @InFull
  @Test
  void whoFillsTheMemoryEverywhere_isNotRunForLong() throws Exception {
    Map<String, String> sources = new TreeMap<>();
    List<FormulaExercise> many = Exercises.all().subList(0, 12);
    for (FormulaExercise exercise : many) {
      sources.put(
          exercise.name(),
          Skeleton.of(exercise)
              .replaceAll(
                  "throw new UnsupportedOperationException\\(.*?\\);",
                  "double[][] all = new double[1000][];"
                      + " for (int i = 0; ; i++) { all[i] = new double[1000000]; }"));
    }
    Submission submission = new Submission("work", new TreeMap<>(sources), List.of());
    Limits limits = new Limits(Duration.ofMillis(500), Duration.ofSeconds(1));
    try (Grader grader = new Grader(1, limits, 1)) {
      Grade grade = grader.grade(submission, many);
      assertThat(grade.score()).isZero();
      assertThat(grade.results())
          .flatExtracting(ExerciseResult::tasks)
          .extracting(TaskResult::status)
          .contains(Status.NOT_RUN);
    }
  }

  private static List<String> reports(List<Submission> submissions, int workers) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(workers);
    try (Grader grader = new Grader(1, AMPLE, workers)) {
      List<Future<Grade>> grades = new ArrayList<>();
      for (Submission submission : submissions) {
        grades.add(threads.submit(() -> grader.grade(submission, EXERCISES)));
      }
      List<String> reports = new ArrayList<>();
      for (Future<Grade> grade : grades) {
        reports.add(MarkdownReport.of(Feedback.of(grade.get())));
      }
      return reports;
    } finally {
      threads.shutdownNow();
    }
  }

  private static Submission right() {
    Map<String, String> sources = new TreeMap<>();
    EXERCISES.forEach(exercise -> sources.put(exercise.name(), Skeleton.reference(exercise)));
    return new Submission("honest", new TreeMap<>(sources), List.of());
  }

  private static Submission wrong() {
    TreeMap<String, String> sources = new TreeMap<>(right().answers());
    sources.computeIfPresent("Sigmoid", (name, it) -> it.replace("Math.exp(-a)", "Math.exp(a)"));
    return new Submission("honest", sources, List.of());
  }
}
