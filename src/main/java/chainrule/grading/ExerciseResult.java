package chainrule.grading;

import chainrule.exercise.FormulaExercise;
import java.util.List;

/**
 * What an answer to one exercise earned.
 *
 * @param exercise the exercise
 * @param answered whether the submission has an answer to it
 * @param problems what is wrong with the answer as a whole, for one that does not compile; else
 *     empty
 * @param tasks one result for each task, in order
 */
public record ExerciseResult(
    FormulaExercise exercise, boolean answered, List<String> problems, List<TaskResult> tasks) {

  /**
   * An exercise that nobody answered.
   *
   * @param exercise the exercise
   * @return no points
   */
  public static ExerciseResult unanswered(FormulaExercise exercise) {
    return whole(exercise, false, List.of("no " + exercise.name() + ".java was handed in"));
  }

  /**
   * An answer that could not be run at all.
   *
   * @param exercise the exercise
   * @param problems why not
   * @return no points
   */
  public static ExerciseResult broken(FormulaExercise exercise, List<String> problems) {
    return whole(exercise, true, problems);
  }

  private static ExerciseResult whole(
      FormulaExercise exercise, boolean answered, List<String> problems) {
    return new ExerciseResult(
        exercise,
        answered,
        List.copyOf(problems),
        exercise.tasks().stream().map(task -> new TaskResult(task, problems, List.of())).toList());
  }

  /**
   * The sum over the tasks.
   *
   * @return points
   */
  public int score() {
    return tasks.stream().mapToInt(TaskResult::score).sum();
  }
}
