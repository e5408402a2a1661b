package chainrule.grading;

import chainrule.exercise.FormulaExercise;
import chainrule.exercise.Task;
import chainrule.submission.Submission;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;

/**
 * Grades submissions in forked workers that are limited in time and memory. A method that never
 * returns, ends the program or eats the memory costs its own task and no other.
 */
public final class Grader implements AutoCloseable {

  /** How long one test may take: a hundred times what the slowest honest answer needs. */
  public static final Duration PATIENCE = Duration.ofSeconds(10);

  private final long seed;
  private final Duration patience;
  private final ExecutorService threads;
  private final WorkerPool workers = new WorkerPool();

  /**
   * A grader with a worker for each processor, at most 4.
   *
   * @param seed which random inputs the tests draw; the same seed, the same grades
   * @param patience how long one test may take
   */
  public Grader(long seed, Duration patience) {
    this(seed, patience, Math.min(4, Runtime.getRuntime().availableProcessors()));
  }

  /**
   * A grader with this many workers.
   *
   * @param seed which random inputs the tests draw; the same seed, the same grades
   * @param patience how long one test may take
   * @param workers how many answers to run at once; the grades do not depend on it
   */
  public Grader(long seed, Duration patience, int workers) {
    this.seed = seed;
    this.patience = patience;
    ThreadFactory daemons =
        task -> {
          Thread thread = new Thread(task, "grader");
          thread.setDaemon(true);
          return thread;
        };
    this.threads = Executors.newFixedThreadPool(workers, daemons);
  }

  /**
   * Grades one submission, each exercise with only its own class taken from the student. Several
   * threads may grade at once; they share the workers.
   *
   * @param submission what was handed in
   * @param exercises which exercises count
   * @return points and messages; only what ran to its end earns anything
   * @throws GraderException if the grader itself failed; then there is no grade
   * @throws InterruptedException if the thread is interrupted
   */
  public Grade grade(Submission submission, List<FormulaExercise> exercises)
      throws InterruptedException {
    List<Future<ExerciseResult>> futures = new ArrayList<>();
    for (FormulaExercise exercise : exercises) {
      String source = submission.answers().get(exercise.name());
      futures.add(
          threads.submit(
              () ->
                  source == null ? ExerciseResult.unanswered(exercise) : grade(exercise, source)));
    }
    List<ExerciseResult> results = new ArrayList<>();
    for (Future<ExerciseResult> future : futures) {
      try {
        results.add(future.get());
      } catch (ExecutionException e) {
        throw new GraderException("the grader failed: " + e.getCause(), e.getCause());
      }
    }
    return new Grade(submission, results);
  }

  /**
   * Runs the tests, and again without the task that brought a worker down, until all are accounted
   * for.
   */
  private ExerciseResult grade(FormulaExercise exercise, String source)
      throws InterruptedException {
    Map<String, String> failures = new TreeMap<>();
    Map<String, Boolean> ended = new TreeMap<>();
    List<Task> left = new ArrayList<>(exercise.tasks());
    for (Task task : left) {
      if (exercise.tests(task).isEmpty()) {
        throw new GraderException(task.method() + " of " + exercise.name() + " has no tests", null);
      }
    }
    while (!left.isEmpty()) {
      List<String> tests = left.stream().flatMap(task -> exercise.tests(task).stream()).toList();
      TestRun run = TestRun.of(workers, exercise, source, seed, tests, patience);
      if (!run.notCompiled().isEmpty()) {
        return ExerciseResult.notRun(exercise, Outcome.NOT_COMPILED, run.notCompiled());
      }
      run.passed().forEach(test -> ended.put(test, true));
      run.failed().forEach((test, why) -> ended.put(test, true));
      failures.putAll(run.failed());
      left.removeIf(task -> ended.keySet().containsAll(exercise.tests(task)));
      if (!left.isEmpty()) {
        if (run.fatal().isEmpty()) {
          throw new GraderException("tests of " + exercise.name() + " did not report", null);
        }
        if (run.running().isEmpty()) {
          return ExerciseResult.notRun(exercise, Outcome.TIME_LIMIT, List.of(run.fatal()));
        }
        Task guilty = guilty(left, run.running());
        for (String test : exercise.tests(guilty)) {
          ended.put(test, true);
        }
        failures.put(guilty.method() + "_", run.fatal());
        left.remove(guilty);
      }
    }
    List<TaskResult> tasks = taskResults(exercise, failures);
    boolean passed = tasks.stream().allMatch(TaskResult::passed);
    return new ExerciseResult(
        exercise, passed ? Outcome.PASSED : Outcome.FAILED, List.of(), tasks, "");
  }

  /** The task whose test was running; if none was, the first that is left. */
  private static Task guilty(List<Task> left, String running) {
    return left.stream()
        .filter(task -> running.startsWith(task.method() + "_"))
        .findFirst()
        .orElse(left.get(0));
  }

  private static List<TaskResult> taskResults(
      FormulaExercise exercise, Map<String, String> failures) {
    List<TaskResult> results = new ArrayList<>();
    for (Task task : exercise.tasks()) {
      String prefix = task.method() + "_";
      List<Failure> own =
          failures.entrySet().stream()
              .filter(failure -> failure.getKey().startsWith(prefix))
              .map(
                  failure ->
                      new Failure(
                          words(failure.getKey().substring(prefix.length())), failure.getValue()))
              .toList();
      results.add(
          new TaskResult(task, own.isEmpty() ? Outcome.PASSED : Outcome.FAILED, own, List.of()));
    }
    return results;
  }

  /** {@code atZero_isOneHalf} reads «at zero is one half». */
  private static String words(String behaviour) {
    return behaviour
        .replace('_', ' ')
        .replaceAll("(\\p{Lu}|\\d+)", " $1")
        .toLowerCase()
        .replaceAll(" +", " ");
  }

  @Override
  public void close() {
    threads.shutdownNow();
    workers.close();
  }
}
