package chainrule.grader.grading;

import chainrule.grader.diagnosis.Likeness;
import chainrule.grader.exercise.Task;
import chainrule.grader.worker.Status;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Stream;

/**
 * What one task of an answer earned.
 *
 * @param task the task
 * @param status what became of it
 * @param failures each behaviour that was wrong; empty if every test passed
 * @param standIns the methods of the answer, each of them wrong, that the reference stood in for
 *     when this task was judged; mostly none
 * @param looksLike the known mistakes that would explain the failures; empty if none would; of a
 *     task that passed, the other convention by which it is right
 */
public record TaskResult(
    Task task,
    Status status,
    List<Failure> failures,
    SortedSet<String> standIns,
    List<Likeness> looksLike) {

  /**
   * A task that was judged as it was handed in, and looks like nothing yet.
   *
   * @param task the task
   * @param status what became of it
   * @param failures each behaviour that was wrong
   */
  public TaskResult(Task task, Status status, List<Failure> failures) {
    this(task, status, failures, Collections.emptySortedSet(), List.of());
  }

  /** The same, judged while the reference stood in for other methods. */
  TaskResult beside(SortedSet<String> methods) {
    return new TaskResult(task, status, failures, methods, looksLike);
  }

  /** The same, with one thing to tell before all others, some of which a report may leave out. */
  TaskResult with(Failure first) {
    List<Failure> all = Stream.concat(Stream.of(first), failures.stream()).toList();
    return new TaskResult(task, status, all, standIns, looksLike);
  }

  /** The same, with the lines of the source that its failures name, each of them once. */
  TaskResult showing(String source) {
    List<Failure> shown = new ArrayList<>();
    for (Failure failure : failures) {
      Optional<Failure> before =
          failures.subList(0, shown.size()).stream().filter(failure::isInTheLineOf).findFirst();
      shown.add(before.map(failure::inTheLineOf).orElseGet(() -> failure.showing(source)));
    }
    return new TaskResult(task, status, shown, standIns, looksLike);
  }

  /** The same, with what it looks like. */
  TaskResult like(List<Likeness> mistakes) {
    return new TaskResult(task, status, failures, standIns, mistakes);
  }

  /** Passed, if its tests were run and another convention is all that explains what they saw. */
  TaskResult acceptingConvention() {
    boolean isConvention =
        status == Status.FAILED && looksLike.size() == 1 && looksLike.get(0).isConvention();
    return isConvention
        ? new TaskResult(task, Status.PASSED, List.of(), standIns, looksLike)
        : this;
  }

  /**
   * Whether every test of the task ran to its end and passed, or was accepted by another
   * convention.
   *
   * @return true if there are no failures
   */
  public boolean passed() {
    return status == Status.PASSED;
  }

  /**
   * All the points or none.
   *
   * @return points
   */
  public int score() {
    return passed() ? task.points() : 0;
  }
}
