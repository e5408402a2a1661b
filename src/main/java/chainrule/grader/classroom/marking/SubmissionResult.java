package chainrule.grader.classroom.marking;

import chainrule.grader.grading.ExerciseResult;
import chainrule.grader.grading.Failure;
import chainrule.grader.grading.TaskResult;
import chainrule.grader.report.Feedback;
import chainrule.grader.worker.Status;
import chainrule.text.Plain;
import java.util.ArrayList;
import java.util.List;

/**
 * What the class list keeps of one submission: enough for its line in the table and for the counts,
 * and no more, so that a thousand of them fit anywhere.
 *
 * @param name what the submission is called
 * @param folder where its reports are, inside the folder of all reports
 * @param standing whether it was graded, or why not
 * @param exercises one for each exercise that counts, in order
 * @param remarks what the teacher should know of it, one line each
 */
public record SubmissionResult(
    String name, String folder, Standing standing, List<Score> exercises, List<String> remarks) {

  /**
   * One exercise of one submission.
   *
   * @param exercise its name
   * @param points what was earned
   * @param max what could be earned
   * @param answered whether anything was handed in
   * @param failures what was wrong, each once
   * @param mistakes the known mistakes that it looks like, each once
   */
  public record Score(
      String exercise,
      int points,
      int max,
      boolean answered,
      List<String> failures,
      List<String> mistakes) {}

  /**
   * Of a submission whose reports go to a folder.
   *
   * @param folder inside the folder of all reports
   * @param feedback what the grader says of it
   * @return what the class list keeps of that
   */
  public static SubmissionResult of(String folder, Feedback feedback) {
    List<Score> scores = feedback.grade().results().stream().map(SubmissionResult::score).toList();
    Remarks remarks = new Remarks(feedback);
    return new SubmissionResult(
        feedback.grade().submission().name(), folder, remarks.standing(), scores, remarks.all());
  }

  private static Score score(ExerciseResult result) {
    String name = result.exercise().name();
    List<String> failures = new ArrayList<>();
    List<String> mistakes = new ArrayList<>();
    if (!result.problems().isEmpty() && result.answered()) {
      failures.add(name + ": " + result.status());
    } else if (result.answered()) {
      for (TaskResult task : result.tasks()) {
        String method = name + "." + task.task().method() + ": ";
        kinds(task).forEach(kind -> failures.add(method + kind));
        task.looksLike().stream()
            .filter(mistake -> mistake.isNamed() && !task.passed())
            .forEach(mistake -> mistakes.add(method + Plain.line(mistake.name())));
      }
    }
    return new Score(
        name,
        result.score(),
        result.exercise().points(),
        result.answered(),
        failures.stream().distinct().toList(),
        mistakes.stream().distinct().toList());
  }

  /** The behaviours that failed, or the status of a task that did not come that far. */
  private static List<String> kinds(TaskResult task) {
    if (task.passed()) {
      return List.of();
    }
    List<String> behaviours =
        task.failures().stream().map(Failure::behaviour).filter(b -> !b.isEmpty()).toList();
    boolean named = task.status() != Status.FAILED || behaviours.isEmpty();
    return named ? List.of(task.status().toString()) : behaviours;
  }

  /**
   * What was earned.
   *
   * @return the points of all exercises
   */
  public int points() {
    return exercises.stream().mapToInt(Score::points).sum();
  }

  /**
   * What could be earned.
   *
   * @return the points of all exercises that count
   */
  public int max() {
    return exercises.stream().mapToInt(Score::max).sum();
  }
}
