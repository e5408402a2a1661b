package chainrule.grader.grading;

import chainrule.grader.submission.Submission;
import java.util.List;

/**
 * What a submission earned.
 *
 * @param submission what was handed in
 * @param results one for each exercise that was asked for, in the order of the packages
 */
public record Grade(Submission submission, List<ExerciseResult> results) {

  /**
   * The same where another convention is as good as the note's: a method that nothing else explains
   * earns its points, and keeps the sentence that says so.
   *
   * @return at least as many points
   */
  public Grade acceptingConventions() {
    return new Grade(
        submission, results.stream().map(ExerciseResult::acceptingConventions).toList());
  }

  /**
   * The sum over the exercises.
   *
   * @return points
   */
  public int score() {
    return results.stream().mapToInt(ExerciseResult::score).sum();
  }

  /**
   * What could have been earned.
   *
   * @return points
   */
  public int maxScore() {
    return results.stream().mapToInt(result -> result.exercise().points()).sum();
  }

  /**
   * The answers that were handed in.
   *
   * @return their results
   */
  public List<ExerciseResult> answered() {
    return results.stream().filter(ExerciseResult::answered).toList();
  }

  /**
   * Whether every answer that was handed in is right.
   *
   * @return true if none of them lost a point
   */
  public boolean isRight() {
    return answered().stream().allMatch(r -> r.score() == r.exercise().points());
  }
}
