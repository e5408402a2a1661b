package chainrule.grader.grading;

import chainrule.grader.exercise.FormulaExercise;
import chainrule.grader.session.CompiledAnswer;
import chainrule.grader.session.Draws;
import chainrule.grader.session.Limits;
import chainrule.grader.session.Session;
import chainrule.grader.session.WorkerPool;
import chainrule.grader.submission.Submission;
import chainrule.grader.worker.GraderException;
import chainrule.grader.worker.Status;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;

/**
 * Grades submissions in forked workers that are limited in time and memory. A method that never
 * returns, ends the program or eats the memory costs its own task and no other. Of the workers of a
 * closed grader one may stay, for the next grader of the program; it ends with the program.
 */
public final class Grader implements AutoCloseable {

  /** Processor time for one test: a hundred times what the slowest honest answer needs. */
  public static final Duration PATIENCE = Duration.ofSeconds(3);

  private static final int ATTEMPTS = 3;

  private final Limits limits;
  private final Semaphore places;
  private final WorkerPool workers = new WorkerPool();
  private final Draws draws;
  private volatile boolean closed;

  /**
   * A grader for one submission after the other.
   *
   * @param seed which random inputs the tests draw; the same seed, the same grades
   * @param patience processor time that one test may take
   */
  public Grader(long seed, Duration patience) {
    this(seed, patience, 1);
  }

  /**
   * A grader for several submissions at once.
   *
   * @param seed which random inputs the tests draw; the same seed, the same grades
   * @param patience processor time that one test may take
   * @param workers how many submissions to grade at once; the grades do not depend on it
   */
  public Grader(long seed, Duration patience, int workers) {
    this(seed, Limits.of(patience), workers);
  }

  Grader(long seed, Limits limits, int workers) {
    this.limits = limits;
    this.places = new Semaphore(workers, true);
    this.draws = new Draws(this.workers, seed);
    this.workers.prepare();
  }

  /**
   * Grades one submission, each exercise with only its own class taken from the student. Several
   * threads may grade at once; each has workers of its own.
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
    if (closed) {
      throw new GraderException("the grader is closed", null);
    }
    places.acquire();
    try {
      return undisturbed(submission, exercises);
    } finally {
      places.release();
    }
  }

  /** Begins anew if a worker is ended from outside, but not for ever. */
  private Grade undisturbed(Submission submission, List<FormulaExercise> exercises)
      throws InterruptedException {
    for (int left = ATTEMPTS; ; left--) {
      try (Session session = new Session(workers, limits, draws)) {
        Grade grade = new Grade(submission, results(session, submission, exercises));
        if (left == 1 || !session.isDisturbed()) {
          return grade;
        }
      }
    }
  }

  private static List<ExerciseResult> results(
      Session session, Submission submission, List<FormulaExercise> exercises)
      throws InterruptedException {
    Map<FormulaExercise, CompiledAnswer> answers = new HashMap<>();
    for (FormulaExercise exercise : exercises) {
      String source = submission.answers().get(exercise.name());
      if (source != null) {
        answers.put(exercise, session.compile(exercise, source));
      }
    }
    List<ExerciseResult> results = new ArrayList<>();
    for (FormulaExercise exercise : exercises) {
      results.add(
          answers.containsKey(exercise)
              ? result(session, submission, answers.get(exercise))
              : without(submission, exercise));
    }
    return results;
  }

  private static ExerciseResult result(
      Session session, Submission submission, CompiledAnswer answer) throws InterruptedException {
    return AnswerGrading.grade(session, answer)
        .missing(submission.ignored())
        .showing(submission.answers().get(answer.exercise().name()));
  }

  /** An exercise whose file is missing, or cannot be taken for an answer. */
  private static ExerciseResult without(Submission submission, FormulaExercise exercise) {
    String problem = submission.problems().get(exercise.name());
    return problem == null
        ? ExerciseResult.unanswered(exercise)
        : ExerciseResult.notRun(exercise, Status.UNREADABLE, List.of(problem));
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
    closed = true;
    workers.close();
  }
}
