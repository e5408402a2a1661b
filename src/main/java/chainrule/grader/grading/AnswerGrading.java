package chainrule.grader.grading;

import chainrule.grader.exercise.FormulaExercise;
import chainrule.grader.exercise.Task;
import chainrule.grader.session.CompiledAnswer;
import chainrule.grader.session.Session;
import chainrule.grader.worker.Status;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
  private final CompiledAnswer answer;
  private final Map<String, TaskResult> results = new LinkedHashMap<>();

  /** The answer with the reference in the place of some methods, by these methods. */
  private final Map<Set<String>, CompiledAnswer> mended = new HashMap<>();

  private AnswerGrading(Session session, CompiledAnswer answer, Round first) {
    this.session = session;
    this.answer = answer;
    this.mended.put(Set.of(), answer);
    first.results().forEach(result -> results.put(result.task().method(), result));
  }

  /** Grades an answer. */
  static ExerciseResult grade(Session session, CompiledAnswer answer) throws InterruptedException {
    FormulaExercise exercise = answer.exercise();
    if (answer.isRefused()) {
      return ExerciseResult.notRun(exercise, answer.refusal(), answer.reasons());
    }
    Round first = Round.of(session, answer, exercise.tasks());
    if (first.isRefused()) {
      return ExerciseResult.notRun(exercise, first.last().broken(), first.last().why());
    }
    AnswerGrading grading = new AnswerGrading(session, answer, first);
    grading.tryAgain();
    grading.diagnose();
    List<TaskResult> results = List.copyOf(grading.results.values());
    boolean passed = results.stream().allMatch(TaskResult::passed);
    String printed = first.last() == null ? "" : first.last().printed();
    return new ExerciseResult(
        exercise,
        passed ? Status.PASSED : Status.FAILED,
        List.of(),
        results,
        printed,
        answer.notes());
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
    for (int before = 0; before < wrong.size() && !open.isEmpty() && !session.isUsedUp(); ) {
      before = wrong.size();
      Optional<CompiledAnswer> beside = session.mended(answer, wrong);
      Optional<Round> again =
          beside.isEmpty()
              ? Optional.empty()
              : Optional.of(Round.of(session, beside.get(), tasks(open)));
      if (again.isEmpty() || again.get().isRefused()) {
        tellThatNothingStandsIn(open, wrong);
        return;
      }
      mended.put(Set.copyOf(wrong), beside.get());
      wrong.addAll(judge(again.get(), open, Set.copyOf(wrong)));
    }
  }

  private void tellThatNothingStandsIn(Set<String> open, Set<String> wrong) {
    for (String method : open) {
      SortedSet<String> called = new TreeSet<>(wrong);
      called.retainAll(answer.calls().get(method));
      String told =
          "it could not be judged again with the reference in the place of "
              + String.join(", ", called);
      results.computeIfPresent(method, (m, result) -> result.with(new Failure("", told)));
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
      called.retainAll(answer.calls().get(method));
      results.put(method, result.beside(called));
    }
    return wrong;
  }

  /** Those of some methods that call no other one of them. */
  private SortedSet<String> byThemselves(Collection<String> methods) {
    return methods.stream()
        .filter(
            method ->
                methods.stream()
                    .noneMatch(o -> !o.equals(method) && answer.calls().get(method).contains(o)))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private List<Task> tasks(Set<String> methods) {
    return answer.exercise().tasks().stream()
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
      session
          .diagnose(beside(group.getKey()), group.getValue())
          .forEach(
              (method, mistakes) -> results.computeIfPresent(method, (m, r) -> r.like(mistakes)));
    }
  }

  /** The answer as some of its methods were judged. */
  private CompiledAnswer beside(Set<String> standIns) throws InterruptedException {
    CompiledAnswer known = mended.get(standIns);
    return known == null ? session.mended(answer, standIns).orElse(answer) : known;
  }
}
