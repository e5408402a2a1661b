package chainrule.grading;

import chainrule.exercise.Task;
import chainrule.mistake.Likeness;
import java.util.List;

/**
 * What one task of an answer earned.
 *
 * @param task the task
 * @param outcome what became of it
 * @param failures each behaviour that was wrong; empty if every test passed
 * @param looksLike the known mistakes that would explain the failures; empty if none would
 */
public record TaskResult(
    Task task, Outcome outcome, List<Failure> failures, List<Likeness> looksLike) {

  /**
   * Whether every test of the task ran to its end and passed.
   *
   * @return true if there are no failures
   */
  public boolean passed() {
    return outcome == Outcome.PASSED;
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
