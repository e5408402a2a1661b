package chainrule.grader.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chainrule.grader.compilation.ClassPath;
import chainrule.grader.exercise.Exercises;
import chainrule.grader.exercise.FormulaExercise;
import chainrule.grader.exercise.Skeleton;
import chainrule.grader.session.Limits;
import chainrule.grader.submission.Submission;
import chainrule.grader.worker.GraderException;
import chainrule.grader.worker.Status;
import chainrule.testing.InFull;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Workers that die, graders that die, and grades that depend on neither nor on their number. */
class WorkersTest {

  private static final List<FormulaExercise> FEW = Exercises.all().subList(4, 6);

  /** A loop ends soon, and no search for a counterexample is cut short on a busy machine. */
  private static final Limits AMPLE = new Limits(Duration.ofSeconds(1), Duration.ofMinutes(1));

  private static final String NOT_WRITTEN = "throw new UnsupportedOperationException\\(.*?\\);";

  @InFull
  @Test
  void grades_doNotDependOnTheNumberOfWorkers_norOnWhoElseIsGraded() throws Exception {
    List<Submission> submissions =
        List.of(answers("return 0;"), oneThatHangs(), answers("return null;"), references());
    List<Grade> alone = new ArrayList<>();
    try (Grader grader = new Grader(1, AMPLE, 1)) {
      for (Submission submission : submissions) {
        alone.add(grader.grade(submission, FEW));
      }
    }
    List<Grade> together = new ArrayList<>();
    ExecutorService threads = Executors.newFixedThreadPool(submissions.size());
    try (Grader grader = new Grader(1, AMPLE, 2)) {
      List<Future<Grade>> grades = new ArrayList<>();
      for (Submission submission : submissions) {
        grades.add(threads.submit(() -> grader.grade(submission, FEW)));
      }
      for (Future<Grade> grade : grades) {
        together.add(grade.get());
      }
    } finally {
      threads.shutdownNow();
    }
    assertThat(together)
        .extracting(WorkersTest::shown)
        .isEqualTo(alone.stream().map(WorkersTest::shown).toList());
    assertThat(together.get(3).score()).isEqualTo(together.get(3).maxScore());
  }

  @InFull
  @Test
  void whoHangsEverywhere_isNotRunToTheEnd_andEarnsNothing() throws Exception {
    Limits limits = new Limits(Duration.ofMillis(250), Duration.ofMillis(2500));
    List<FormulaExercise> many = Exercises.all().subList(0, 6);
    try (Grader grader = new Grader(1, limits, 2)) {
      Grade grade = grader.grade(answers("for (;;) {}"), many);
      assertThat(grade.score()).isZero();
      List<Status> statuses =
          grade.results().stream()
              .flatMap(result -> result.tasks().stream())
              .map(TaskResult::status)
              .toList();
      assertThat(statuses).containsOnly(Status.TIME_LIMIT, Status.NOT_RUN);
      assertThat(statuses).filteredOn(Status.TIME_LIMIT::equals).hasSizeBetween(1, 10);
      assertThat(grade.results().get(5).tasks().get(0).failures().get(0).message())
          .startsWith("not run: the rest of this submission");
    }
  }

  @InFull
  @Test
  void workerKilledFromOutside_costsNobodyAPoint() throws Exception {
    try (Grader grader = new Grader(1, Grader.PATIENCE, 1)) {
      grader.grade(references(), FEW.subList(0, 1));
      grader.workers().forEach(pid -> ProcessHandle.of(pid).ifPresent(ProcessHandle::destroy));
      Grade grade = grader.grade(references(), FEW.subList(1, 2)); // nothing of it is known yet
      assertThat(grade.score()).isEqualTo(grade.maxScore());
    }
  }

  @Test
  void workersKilledInTheMiddle_changeNoWordOfTheReport() throws Exception {
    List<FormulaExercise> sigmoid = List.of(Exercises.named("Sigmoid").orElseThrow());
    String source =
        Skeleton.reference(sigmoid.get(0))
            .replace("double f = value(a);", "while (a == a) {} double f = value(a);");
    Submission endless =
        new Submission("work", new TreeMap<>(Map.of("Sigmoid", source)), List.of());
    ExecutorService thread = Executors.newSingleThreadExecutor();
    try (Grader grader = new Grader(1, AMPLE, 1)) {
      String expected = shown(grader.grade(endless, sigmoid));
      List<Long> before = grader.workers();
      Future<Grade> grade = thread.submit(() -> grader.grade(endless, sigmoid));
      while (!grade.isDone() && grader.workers().containsAll(before)) {
        Thread.sleep(20);
      }
      Thread.sleep(300); // the runner of the tests is gone, and another tries small inputs
      grader.workers().forEach(pid -> ProcessHandle.of(pid).ifPresent(it -> it.destroyForcibly()));
      assertThat(shown(grade.get())).isEqualTo(expected).contains("with a = 0.0: it did not end");
    } finally {
      thread.shutdownNow();
    }
  }

  @Test
  void workersThatHaveSeenNoAnswer_serveTheNextGrader_andNoTwoAtOnce() throws Exception {
    List<Long> left;
    try (Grader grader = new Grader(1, Grader.PATIENCE, 1)) {
      left = grader.workers();
    }
    try (Grader next = new Grader(2, Grader.PATIENCE, 1);
        Grader another = new Grader(1, Grader.PATIENCE, 1)) {
      assertThat(next.workers()).containsExactlyInAnyOrderElementsOf(left);
      assertThat(another.workers()).hasSize(3).doesNotContainAnyElementsOf(left);
      Grade grade = next.grade(references(), FEW.subList(0, 1));
      assertThat(grade.score()).isEqualTo(grade.maxScore());
    }
  }

  @InFull
  @Test
  void workers_endWithTheirGrader_alsoInAnEndlessLoop() throws Exception {
    Process process =
        new ProcessBuilder(
                System.getProperty("java.home") + "/bin/java",
                "-cp",
                ClassPath.text(),
                Orphan.class.getName())
            .start();
    List<ProcessHandle> workers;
    try {
      assertThat(process.getInputStream().read()).isEqualTo('!');
      workers = process.descendants().toList();
      assertThat(workers).isNotEmpty();
    } finally {
      process.destroyForcibly().waitFor();
    }
    for (ProcessHandle worker : workers) {
      worker.onExit().get(5, TimeUnit.MINUTES);
      assertThat(worker.isAlive()).isFalse();
    }
  }

  @Test
  void closedGrader_saysSo() throws Exception {
    Grader grader = new Grader(1, Grader.PATIENCE, 1);
    grader.close();
    assertThatThrownBy(() -> grader.grade(references(), FEW)).isInstanceOf(GraderException.class);
  }

  /** A grader that is busy with an endless loop when it is killed. */
  static final class Orphan {
    public static void main(String[] args) throws Exception {
      try (Grader grader = new Grader(1, Duration.ofHours(1), 1)) {
        grader.grade(references(), FEW.subList(0, 1));
        System.out.write('!');
        System.out.flush();
        grader.grade(answers("for (;;) {}"), FEW);
      }
    }
  }

  private static String shown(Grade grade) {
    StringBuilder text = new StringBuilder();
    for (ExerciseResult result : grade.results()) {
      text.append(result.status()).append(result.problems()).append(result.printed());
      result
          .tasks()
          .forEach(t -> text.append(t.task().method()).append(t.status()).append(t.failures()));
    }
    return text.toString();
  }

  private static Submission references() {
    TreeMap<String, String> sources = new TreeMap<>();
    FEW.forEach(exercise -> sources.put(exercise.name(), Skeleton.reference(exercise)));
    return new Submission("work", sources, List.of());
  }

  /** The first method of the first answer never ends, the other answers are right. */
  private static Submission oneThatHangs() {
    TreeMap<String, String> sources = new TreeMap<>(references().answers());
    String hangs = Skeleton.of(FEW.get(0)).replaceFirst(NOT_WRITTEN, "for (;;) {}");
    sources.put(FEW.get(0).name(), hangs);
    return new Submission("work", sources, List.of());
  }

  private static Submission answers(String body) {
    TreeMap<String, String> sources = new TreeMap<>();
    for (FormulaExercise exercise : Exercises.all()) {
      sources.put(exercise.name(), Skeleton.of(exercise).replaceAll(NOT_WRITTEN, body));
    }
    return new Submission("work", sources, List.of());
  }
}
