package chainrule.grading;

import chainrule.exercise.FormulaExercise;
import chainrule.exercise.Task;
import chainrule.grading.TestRun.End;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The grading of one answer: its tests are run, and again without the task that broke a run off,
 * until all tasks are accounted for.
 */
final class AnswerGrading {

  private static final String TOO_MANY =
      "not run: other methods of this submission have used up the time it may lose";

  private final WorkerPool workers;
  private final Limits limits;
  private final FormulaExercise exercise;
  private final String source;
  private final long seed;
  private final SortedMap<String, Verdict> verdicts = new TreeMap<>();
  private final List<Task> left;
  private Duration cost = Duration.ZERO;
  private String printed = "";

  AnswerGrading(
      WorkerPool workers, Limits limits, FormulaExercise exercise, String source, long seed) {
    this.workers = workers;
    this.limits = limits;
    this.exercise = exercise;
    this.source = source;
    this.seed = seed;
    this.left = new ArrayList<>(exercise.tasks());
  }

  /** The result of an answer whose turn never came. */
  static ExerciseResult notRun(FormulaExercise exercise) {
    return ExerciseResult.notRun(exercise, Outcome.NOT_RUN, List.of(TOO_MANY));
  }

  /** What the answer cost, as far as it counts. */
  Duration cost() {
    return cost;
  }

  ExerciseResult grade() throws InterruptedException {
    while (!left.isEmpty()) {
      if (cost.compareTo(limits.submission()) >= 0) {
        left.forEach(task -> decide(task, "", new Verdict(Outcome.NOT_RUN, TOO_MANY)));
        break;
      }
      TestRun run = run();
      cost = cost.plus(run.cost());
      boolean noTestBegan = run.verdicts().isEmpty() && run.running().isEmpty();
      if (run.end() != End.DONE && noTestBegan) {
        return ExerciseResult.notRun(exercise, run.end().outcome(), run.why());
      }
      verdicts.putAll(run.verdicts());
      left.removeIf(task -> verdicts.keySet().containsAll(exercise.tests(task)));
      if (run.end() == End.DONE) {
        printed = run.printed();
      } else if (!left.isEmpty()) {
        Task guilty = guilty(run.running());
        decide(guilty, run.running(), new Verdict(run.end().outcome(), run.why().get(0)));
        left.remove(guilty);
      }
    }
    return diagnosed(result());
  }

  /** What failed is looked at once more; whatever comes of that, the points stay as they are. */
  private ExerciseResult diagnosed(ExerciseResult result) throws InterruptedException {
    List<String> failed =
        result.tasks().stream()
            .filter(task -> task.outcome() == Outcome.FAILED)
            .map(task -> task.task().method())
            .toList();
    if (failed.isEmpty()) {
      return result;
    }
    TestRun run = run(Job.Kind.DIAGNOSE, failed);
    cost = cost.plus(run.cost());
    if (run.end() != End.DONE) {
      return result;
    }
    return result.with(run.likenesses());
  }

  /** On a warm worker; if that one may be to blame, again on a fresh one. */
  private TestRun run() throws InterruptedException {
    List<String> tests = left.stream().flatMap(task -> exercise.tests(task).stream()).toList();
    TestRun run = run(Job.Kind.TEST, tests);
    if (run.end() == End.FAULT) {
      throw new GraderException(exercise.name() + " cannot be graded: " + run.why().get(0), null);
    }
    return run;
  }

  private TestRun run(Job.Kind kind, List<String> names) throws InterruptedException {
    Job job = new Job(exercise, source, seed, kind, names);
    WorkerProcess worker = workers.take();
    TestRun run = run(worker, job);
    if (run.needsFreshWorker(worker.isFresh())) {
      run = run(workers.takeFresh(), job);
    }
    return run;
  }

  private TestRun run(WorkerProcess worker, Job job) throws InterruptedException {
    boolean good = false;
    try {
      TestRun run = Supervision.of(worker, job, limits);
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

  /** The task whose test was running; if none was, the first that is left. */
  private Task guilty(String running) {
    return left.stream()
        .filter(task -> running.startsWith(task.method() + "_"))
        .findFirst()
        .orElse(left.get(0));
  }

  /** One verdict for all of a task's tests that have none; the others keep theirs. */
  private void decide(Task task, String running, Verdict verdict) {
    verdicts.put(running.isEmpty() ? task.method() + "_" : running, verdict);
  }

  private ExerciseResult result() {
    List<TaskResult> tasks = exercise.tasks().stream().map(this::taskResult).toList();
    boolean passed = tasks.stream().allMatch(TaskResult::passed);
    return new ExerciseResult(
        exercise, passed ? Outcome.PASSED : Outcome.FAILED, List.of(), tasks, printed);
  }

  /** What is worst is what became of the task. */
  private TaskResult taskResult(Task task) {
    Outcome worst = Outcome.PASSED;
    List<Failure> failures = new ArrayList<>();
    for (Map.Entry<String, Verdict> entry : verdicts.entrySet()) {
      Verdict verdict = entry.getValue();
      if (entry.getKey().startsWith(task.method() + "_") && verdict.outcome() != Outcome.PASSED) {
        worst = verdict.outcome().compareTo(worst) > 0 ? verdict.outcome() : worst;
        String behaviour = entry.getKey().substring(task.method().length() + 1);
        failures.add(new Failure(words(behaviour), verdict.message()));
      }
    }
    return new TaskResult(task, worst, failures, List.of());
  }

  /** {@code atZero_isOneHalf} reads «at zero is one half». */
  private static String words(String behaviour) {
    return behaviour
        .replace('_', ' ')
        .replaceAll("(\\p{Lu}|\\d+)", " $1")
        .toLowerCase()
        .replaceAll(" +", " ");
  }
}
