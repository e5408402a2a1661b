package chainrule.grader.grading;

import chainrule.grader.exercise.Skeleton;
import chainrule.grader.exercise.Task;
import chainrule.grader.worker.Outcome;
import chainrule.grader.worker.Runs;
import chainrule.grader.worker.TestRun;
import chainrule.grader.worker.TestRun.End;
import chainrule.grader.worker.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The tests of some tasks, run to their end: once, and again without the task that broke a run off,
 * until all are accounted for.
 */
final class Attempt {

  /** What a task is told when nothing may be run any more. */
  static final String TOO_MANY =
      "not run: other methods of this submission have used up the time it may lose";

  private final Runs runs;
  private final Set<String> standIns;
  private final List<Task> tasks;
  private final List<Task> left;
  private final SortedMap<String, Verdict> verdicts = new TreeMap<>();
  private TestRun last;

  private Attempt(Runs runs, Set<String> standIns, List<Task> tasks) {
    this.runs = runs;
    this.standIns = standIns;
    this.tasks = tasks;
    this.left = new ArrayList<>(tasks);
  }

  /** Runs the tests of these tasks while the reference stands in for some methods. */
  static Attempt of(Runs runs, Set<String> standIns, List<Task> tasks) throws InterruptedException {
    Attempt attempt = new Attempt(runs, standIns, tasks);
    attempt.run();
    return attempt;
  }

  private void run() throws InterruptedException {
    while (!left.isEmpty() && !isRefused()) {
      if (runs.areUsedUp()) {
        left.forEach(task -> decide(task, "", new Verdict(Outcome.NOT_RUN, TOO_MANY)));
        return;
      }
      List<String> tests =
          left.stream().flatMap(task -> runs.exercise().tests(task).stream()).toList();
      last = runs.test(standIns, tests);
      verdicts.putAll(last.verdicts());
      left.removeIf(task -> verdicts.keySet().containsAll(runs.exercise().tests(task)));
      if (last.end() != End.DONE && !left.isEmpty() && !isRefused()) {
        Task guilty = guilty(last.running());
        decide(guilty, last.running(), new Verdict(last.end().outcome(), last.why().get(0)));
        left.remove(guilty);
      }
    }
  }

  /** Whether no test could begin: the answer does not compile, or something like that. */
  boolean isRefused() {
    return last != null && last.noTestBegan();
  }

  /** The run that came last: why it was refused, who calls whom, what was printed. */
  TestRun last() {
    return last;
  }

  /** One result for each task, in order. */
  List<TaskResult> results() {
    return tasks.stream().map(this::result).toList();
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

  /** What is worst is what became of the task. */
  private TaskResult result(Task task) {
    Outcome worst = Outcome.PASSED;
    List<Failure> failures = new ArrayList<>();
    for (Map.Entry<String, Verdict> entry : verdicts.entrySet()) {
      Verdict verdict = entry.getValue();
      if (entry.getKey().startsWith(task.method() + "_") && verdict.outcome() != Outcome.PASSED) {
        worst = verdict.outcome().compareTo(worst) > 0 ? verdict.outcome() : worst;
        String behaviour = runs.exercise().behaviour(entry.getKey());
        failures.add(new Failure(behaviour, verdict.message()).after(failures));
      }
    }
    return isUnwritten(task, failures)
        ? new TaskResult(task, Outcome.UNWRITTEN, List.of(new Failure("", "not written yet")))
        : new TaskResult(task, worst, failures);
  }

  private static boolean isUnwritten(Task task, List<Failure> failures) {
    return !failures.isEmpty()
        && failures.stream().allMatch(it -> Skeleton.isUnwritten(it.message(), task.method()));
  }
}
