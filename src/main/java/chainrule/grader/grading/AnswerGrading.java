package chainrule.grader.grading;

import chainrule.grader.exercise.FormulaExercise;
import chainrule.grader.exercise.Task;
import chainrule.grader.session.CompiledAnswer;
import chainrule.grader.session.Session;
import chainrule.grader.worker.Status;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
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
 * The grading of one answer. A method may fail only because another one that it is made of is
 * wrong; it is then tried again while the reference stands in for that one, so that a mistake costs
 * once. What remains wrong is diagnosed.
 */
final class AnswerGrading {

  private final Session session;
  private final CompiledAnswer answer;
  private final Map<String, TaskResult> results = new LinkedHashMap<>();

  /** The answer with the reference in place of some methods, by these methods. */
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
   * Goes from the methods that are wrong by themselves to those that lean on them, and on. For each
   * the reference stands in for what it leans on, and for nothing else: a part that asks the whole
   * is asking what the student wrote.
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
      List<TaskResult> judged = new ArrayList<>();
      for (Map.Entry<SortedSet<String>, Set<String>> group : byStandIns(open, wrong).entrySet()) {
        List<TaskResult> again = again(group.getKey(), group.getValue());
        if (again.isEmpty()) {
          tellThatNothingStandsIn(open, wrong);
          return;
        }
        judged.addAll(again);
      }
      wrong.addAll(close(judged, open));
    }
  }

  /** Judges methods once more beside what stands in; nothing if it cannot stand in. */
  private List<TaskResult> again(SortedSet<String> standIns, Set<String> methods)
      throws InterruptedException {
    Optional<CompiledAnswer> beside = session.mended(answer, standIns);
    if (beside.isEmpty()) {
      return List.of();
    }
    Round round = Round.of(session, beside.get(), tasks(methods));
    if (round.isRefused()) {
      return List.of();
    }
    mended.put(Set.copyOf(standIns), beside.get());
    return round.results().stream().map(result -> result.beside(standIns)).toList();
  }

  /** Methods by what the reference stands in for; those for which there is nothing have to wait. */
  private Map<SortedSet<String>, Set<String>> byStandIns(Set<String> open, Set<String> wrong) {
    Map<SortedSet<String>, Set<String>> groups = new LinkedHashMap<>();
    for (String method : open) {
      SortedSet<String> standIns = standIns(method, wrong);
      if (!standIns.isEmpty()) {
        groups.computeIfAbsent(standIns, key -> new TreeSet<>()).add(method);
      }
    }
    return groups;
  }

  private SortedSet<String> standIns(String method, Set<String> wrong) {
    SortedSet<String> standIns = new TreeSet<>(wrong);
    standIns.retainAll(answer.leansOn().get(method));
    return standIns;
  }

  private void tellThatNothingStandsIn(Set<String> open, Set<String> wrong) {
    byStandIns(open, wrong)
        .forEach(
            (standIns, methods) -> {
              String told =
                  "it could not be judged again with the reference in place of "
                      + String.join(", ", standIns);
              methods.forEach(
                  method ->
                      results.computeIfPresent(
                          method, (m, result) -> result.with(new Failure("", told))));
            });
  }

  /** Closes what has passed, and what is wrong by itself now; tells which the latter are. */
  private SortedSet<String> close(List<TaskResult> judged, SortedSet<String> open) {
    judged.stream().filter(TaskResult::passed).forEach(it -> open.remove(it.task().method()));
    SortedSet<String> wrong = byThemselves(open);
    open.removeAll(wrong);
    judged.removeIf(it -> open.contains(it.task().method()) || it.status() == Status.NOT_RUN);
    judged.forEach(result -> results.put(result.task().method(), result));
    return wrong;
  }

  /** Those of some methods that lean on no other one of them. */
  private SortedSet<String> byThemselves(Collection<String> methods) {
    return methods.stream()
        .filter(method -> Collections.disjoint(answer.leansOn().get(method), methods))
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
