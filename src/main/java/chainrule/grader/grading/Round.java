package chainrule.grader.grading;

import chainrule.grader.exercise.Skeleton;
import chainrule.grader.exercise.Task;
import chainrule.grader.session.CompiledAnswer;
import chainrule.grader.session.RunResult;
import chainrule.grader.session.Session;
import chainrule.grader.worker.Status;
import chainrule.grader.worker.TestResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The tests of some tasks, run to their end: once, and again without the task that broke a run off,
 * until all are accounted for.
 */
final class Round {

  private final Session session;
  private final CompiledAnswer answer;
  private final List<Task> tasks;
  private final List<Task> left;
  private final SortedMap<String, TestResult> results = new TreeMap<>();
  private RunResult last;

  private Round(Session session, CompiledAnswer answer, List<Task> tasks) {
    this.session = session;
    this.answer = answer;
    this.tasks = tasks;
    this.left = new ArrayList<>(tasks);
  }

  /** Runs the tests of these tasks. */
  static Round of(Session session, CompiledAnswer answer, List<Task> tasks)
      throws InterruptedException {
    Round round = new Round(session, answer, tasks);
    round.run();
    return round;
  }

  private void run() throws InterruptedException {
    while (!left.isEmpty() && !isRefused()) {
      if (session.isUsedUp()) {
        left.forEach(task -> decide(task, "", new TestResult(Status.NOT_RUN, Session.USED_UP)));
        return;
      }
      List<String> tests =
          left.stream().flatMap(task -> answer.exercise().tests(task).stream()).toList();
      last = session.test(answer, tests);
      results.putAll(last.results());
      left.removeIf(task -> results.keySet().containsAll(answer.exercise().tests(task)));
      if (last.broken() != null && !left.isEmpty() && !isRefused()) {
        Task guilty = guilty(last.running());
        TestResult broken = new TestResult(last.broken(), last.why().get(0));
        decide(guilty, last.running(), new TestResult(last.broken(), last.told()));
        left.remove(guilty);
        leaveCallers(guilty, broken);
      }
    }
  }

  /**
   * What calls a method that comes to no end would wait for it as long; it is judged without it.
   */
  private void leaveCallers(Task guilty, TestResult broken) {
    for (Task task : List.copyOf(left)) {
      if (broken.status() == Status.TIME_LIMIT
          && answer.leansOn().get(task.method()).contains(guilty.method())) {
        decide(task, "", broken);
        left.remove(task);
      }
    }
  }

  /** Whether no test could begin: the answer does not compile, or something like that. */
  boolean isRefused() {
    return last != null && last.noTestBegan();
  }

  /** The run that came last: why it was refused, what was printed. */
  RunResult last() {
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

  /** One result for all of a task's tests that have none; the others keep theirs. */
  private void decide(Task task, String running, TestResult result) {
    results.put(running.isEmpty() ? task.method() + "_" : running, result);
  }

  /** What is worst is what became of the task. */
  private TaskResult result(Task task) {
    Status worst = Status.PASSED;
    List<Failure> failures = new ArrayList<>();
    for (Map.Entry<String, TestResult> entry : results.entrySet()) {
      TestResult test = entry.getValue();
      if (entry.getKey().startsWith(task.method() + "_") && test.status() != Status.PASSED) {
        worst = test.status().compareTo(worst) > 0 ? test.status() : worst;
        String behaviour = answer.exercise().behaviour(entry.getKey());
        failures.add(new Failure(behaviour, test.message()));
      }
    }
    if (worst == Status.MISSING) {
      return new TaskResult(task, worst, List.of(new Failure("", failures.get(0).message())));
    }
    return isUnwritten(task, failures)
        ? new TaskResult(task, Status.UNWRITTEN, List.of(new Failure("", "not written yet")))
        : new TaskResult(task, worst, Failure.inARow(failures));
  }

  private static boolean isUnwritten(Task task, List<Failure> failures) {
    return !failures.isEmpty()
        && failures.stream().allMatch(it -> Skeleton.isUnwritten(it.message(), task.method()));
  }
}
