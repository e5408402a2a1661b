package chainrule.grader.grading;

import chainrule.grader.exercise.FormulaExercise;
import chainrule.grader.exercise.Task;
import chainrule.grader.worker.RunResult;
import chainrule.grader.worker.Session;
import chainrule.grader.worker.Status;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The grading of one answer. A method may fail only because it calls another one that is wrong; it
 * is then tried again while the reference stands in for that one, so that a mistake costs once.
 * What remains wrong is diagnosed.
 */
final class AnswerGrading {

  private final Session session;
  private final Map<String, Set<String>> calls;
  private final Map<String, TaskResult> results = new LinkedHashMap<>();

  private AnswerGrading(Session session, Round first) {
    this.session = session;
    this.calls = first.last().calls();
    first.results().forEach(result -> results.put(result.task().method(), result));
  }

  /** Grades the answer that the runs are about. */
  static ExerciseResult grade(Session session) throws InterruptedException {
    FormulaExercise exercise = session.exercise();
    Round first = Round.of(session, Set.of(), exercise.tasks());
    if (first.isRefused()) {
      return ExerciseResult.notRun(exercise, first.last().end().status(), first.last().why());
    }
    AnswerGrading grading = new AnswerGrading(session, first);
    grading.tryAgain();
    grading.diagnose();
    List<TaskResult> results = List.copyOf(grading.results.values());
    boolean passed = results.stream().allMatch(TaskResult::passed);
    return new ExerciseResult(
        exercise,
        passed ? Status.PASSED : Status.FAILED,
        List.of(),
        results,
        first.last().printed(),
        first.last().notes());
  }

  /**
   * Goes from the methods that are wrong by themselves to those that call them, and on. Methods
   * that call each other in a circle are not helped: none of them is known to be wrong.
   */
  private void tryAgain() throws InterruptedException {
    SortedSet<String> open =
        results.values().stream()
            .filter(result -> result.status().isFailing())
            .map(result -> result.task().method())
            .collect(Collectors.toCollection(TreeSet::new));
    SortedSet<String> wrong = byThemselves(open);
    open.removeAll(wrong);
    for (int before = 0; before < wrong.size() && !open.isEmpty() && !session.areUsedUp(); ) {
      before = wrong.size();
      Round again = Round.of(session, wrong, tasks(open));
      if (again.isRefused()) {
        return;
      }
      wrong.addAll(judge(again, open, wrong));
    }
  }

  /** Closes what has passed, and what is wrong by itself now; tells which the latter are. */
  private SortedSet<String> judge(Round again, SortedSet<String> open, Set<String> standIns) {
    List<TaskResult> judged = new ArrayList<>(again.results());
    judged.stream().filter(TaskResult::passed).forEach(it -> open.remove(it.task().method()));
    SortedSet<String> wrong = byThemselves(open);
    open.removeAll(wrong);
    judged.removeIf(it -> open.contains(it.task().method()) || it.status() == Status.NOT_RUN);
    for (TaskResult result : judged) {
      String method = result.task().method();
      SortedSet<String> called = new TreeSet<>(standIns);
      called.retainAll(calls.get(method));
      results.put(method, result.beside(called));
    }
    return wrong;
  }

  /** Those of some methods that call no other one of them. */
  private SortedSet<String> byThemselves(Collection<String> methods) {
    return methods.stream()
        .filter(
            method ->
                methods.stream().noneMatch(o -> !o.equals(method) && calls.get(method).contains(o)))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private List<Task> tasks(Set<String> methods) {
    return session.exercise().tasks().stream()
        .filter(task -> methods.contains(task.method()))
        .toList();
  }

  /** What failed is looked at once more, as it was judged. */
  private void diagnose() throws InterruptedException {
    Map<SortedSet<String>, List<String>> failed =
        results.values().stream()
            .filter(result -> result.status() == Status.FAILED)
            .collect(
                Collectors.groupingBy(
                    TaskResult::standIns,
                    LinkedHashMap::new,
                    Collectors.mapping(result -> result.task().method(), Collectors.toList())));
    for (Map.Entry<SortedSet<String>, List<String>> group : failed.entrySet()) {
      RunResult run = session.diagnose(group.getKey(), group.getValue());
      if (run.end() == RunResult.End.DONE) {
        run.likenesses()
            .forEach(
                (method, mistakes) -> results.computeIfPresent(method, (m, r) -> r.like(mistakes)));
      }
    }
  }
}
