package chainrule.grader.grading;

import chainrule.grader.exercise.FormulaExercise;
import chainrule.grader.submission.Submission;
import chainrule.grader.worker.GraderException;
import chainrule.grader.worker.Limits;
import chainrule.grader.worker.Session;
import chainrule.grader.worker.Status;
import chainrule.grader.worker.WorkerPool;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Grades submissions in forked workers that are limited in time and memory. A method that never
 * returns, ends the program or eats the memory costs its own task and no other. Of the workers of a
 * closed grader one may stay, for the next grader of the program; it ends with the program.
 */
public final class Grader implements AutoCloseable {

  /** Processor time for one test: a hundred times what the slowest honest answer needs. */
  public static final Duration PATIENCE = Duration.ofSeconds(3);

  private final long seed;
  private final Limits limits;
  private final ExecutorService threads;
  private final WorkerPool workers = new WorkerPool();

  /**
   * A grader for a few answers, with a worker for every two processors, at most 4: a worker that
   * has just begun keeps two busy.
   *
   * @param seed which random inputs the tests draw; the same seed, the same grades
   * @param patience processor time that one test may take
   */
  public Grader(long seed, Duration patience) {
    this(seed, patience, Math.max(1, Math.min(4, Runtime.getRuntime().availableProcessors() / 2)));
  }

  /**
   * A grader with this many workers.
   *
   * @param seed which random inputs the tests draw; the same seed, the same grades
   * @param patience processor time that one test may take
   * @param workers how many answers to run at once; the grades do not depend on it
   */
  public Grader(long seed, Duration patience, int workers) {
    this(seed, Limits.of(patience), workers);
  }

  Grader(long seed, Limits limits, int workers) {
    this.seed = seed;
    this.limits = limits;
    this.threads =
        Executors.newFixedThreadPool(
            workers,
            task -> {
              Thread thread = new Thread(task, "grader");
              thread.setDaemon(true);
              return thread;
            });
    this.workers.prepare();
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
    exercises.forEach(Grader::requireTests);
    if (threads.isShutdown()) {
      throw new GraderException("the grader is closed", null);
    }
    Budget budget = new Budget(limits.submission());
    List<Future<ExerciseResult>> futures = new ArrayList<>();
    for (int i = 0; i < exercises.size(); i++) {
      int number = i;
      FormulaExercise exercise = exercises.get(i);
      String source = submission.answers().get(exercise.name());
      futures.add(
          threads.submit(
              () ->
                  source == null
                      ? without(submission, exercise)
                      : grade(exercise, source, number, budget).missing(submission.ignored())));
    }
    List<ExerciseResult> results = new ArrayList<>();
    for (int i = 0; i < exercises.size(); i++) {
      ExerciseResult result = result(futures.get(i));
      boolean counts = !result.answered() || !budget.isUsedUpBefore(i);
      results.add(counts ? result : notRun(exercises.get(i)));
    }
    return new Grade(submission, results);
  }

  /** An exercise whose file is missing, or cannot be taken for an answer. */
  private static ExerciseResult without(Submission submission, FormulaExercise exercise) {
    String problem = submission.problems().get(exercise.name());
    return problem == null
        ? ExerciseResult.unanswered(exercise)
        : ExerciseResult.notRun(exercise, Status.NOT_COMPILED, List.of(problem));
  }

  /** An answer whose turn never came. */
  private static ExerciseResult notRun(FormulaExercise exercise) {
    return ExerciseResult.notRun(exercise, Status.NOT_RUN, List.of(Round.TOO_MANY));
  }

  private ExerciseResult grade(FormulaExercise exercise, String source, int number, Budget budget)
      throws InterruptedException {
    if (budget.isUsedUpBefore(number)) {
      return notRun(exercise);
    }
    Session session = new Session(workers, limits, exercise, source, seed);
    ExerciseResult result = AnswerGrading.grade(session);
    budget.spend(number, session.cost());
    return result;
  }

  private static ExerciseResult result(Future<ExerciseResult> future) throws InterruptedException {
    try {
      return future.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof GraderException fault) {
        throw fault;
      }
      throw new GraderException("the grader failed: " + e.getCause(), e.getCause());
    }
  }

  /** A task without tests would be passed by anything. */
  private static void requireTests(FormulaExercise exercise) {
    exercise.tasks().stream()
        .filter(task -> exercise.tests(task).isEmpty())
        .forEach(
            task -> {
              throw new GraderException(
                  task.method() + " of " + exercise.name() + " has no tests", null);
            });
  }

  /** The processes of the workers that are alive. */
  List<Long> workers() {
    return workers.pids();
  }

  @Override
  public void close() {
    threads.shutdownNow();
    workers.close();
  }
}
