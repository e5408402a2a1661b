package chainrule.grader.worker;

import chainrule.grader.exercise.FormulaExercise;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/** The runs of one answer on workers, and the processor time that they add up to. */
public final class Session {

  private final WorkerPool workers;
  private final Limits limits;
  private final FormulaExercise exercise;
  private final String source;
  private final long seed;
  private Duration cost = Duration.ZERO;

  /**
   * Nothing has run yet.
   *
   * @param workers where it is to run
   * @param limits what it may use
   * @param exercise what was asked
   * @param source the answer
   * @param seed which random inputs are drawn
   */
  public Session(
      WorkerPool workers, Limits limits, FormulaExercise exercise, String source, long seed) {
    this.workers = workers;
    this.limits = limits;
    this.exercise = exercise;
    this.source = source;
    this.seed = seed;
  }

  /**
   * What was asked.
   *
   * @return the exercise
   */
  public FormulaExercise exercise() {
    return exercise;
  }

  /**
   * What the answer cost so far, as far as it counts.
   *
   * @return processor time
   */
  public Duration cost() {
    return cost;
  }

  /**
   * Whether the answer has cost as much as a whole submission may.
   *
   * @return true if nothing of it may run any more
   */
  public boolean areUsedUp() {
    return cost.compareTo(limits.submission()) >= 0;
  }

  /**
   * Runs tests; a fault of the grader is no verdict.
   *
   * @param standIns the methods that the reference stands in for
   * @param tests the names of the tests
   * @return what came of it
   * @throws GraderException if the grader itself failed
   * @throws InterruptedException if the thread is interrupted
   */
  public RunResult test(Set<String> standIns, List<String> tests) throws InterruptedException {
    RunResult run = run(standIns, Job.Kind.TEST, tests);
    cost = cost.plus(run.cost());
    if (run.end() == RunResult.End.FAULT) {
      throw new GraderException(exercise.name() + " cannot be graded: " + run.why().get(0), null);
    }
    return run;
  }

  /**
   * Looks at tasks that failed; whatever comes of that, the points and the cost stay the same.
   *
   * @param standIns the methods that the reference stands in for
   * @param tasks the tasks that failed
   * @return what came of it
   * @throws InterruptedException if the thread is interrupted
   */
  public RunResult diagnose(Set<String> standIns, List<String> tasks) throws InterruptedException {
    return run(standIns, Job.Kind.DIAGNOSE, tasks);
  }

  /** On a warm worker; if that one may be to blame for what happened, again on a fresh one. */
  private RunResult run(Set<String> standIns, Job.Kind kind, List<String> names)
      throws InterruptedException {
    Job job = new Job(exercise, source, standIns, seed, kind, names);
    WorkerProcess worker = workers.take();
    RunResult run = run(worker, job);
    if (run.needsFreshWorker(worker.isFresh())) {
      run = run(workers.takeFresh(), job);
    }
    return run;
  }

  private RunResult run(WorkerProcess worker, Job job) throws InterruptedException {
    boolean good = false;
    try {
      RunResult run = Monitor.of(worker, job, limits);
      good = run.reusable();
      return run;
    } finally {
      if (good) {
        workers.giveBack(worker);
      } else {
        workers.discard(worker);
      }
    }
  }
}
