package chainrule.grader.grading;

import chainrule.grader.exercise.FormulaExercise;
import chainrule.grader.worker.Status;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What an answer to one exercise earned.
 *
 * @param exercise the exercise
 * @param status what became of the answer as a whole: passed, failed if any task did not pass, or
 *     why it was not run
 * @param problems what is wrong with the answer as a whole, for one that was not run; else empty
 * @param tasks one result for each task, in order
 * @param printed the beginning of what the answer printed while it was tested; mostly empty
 * @param notes what was put right in the answer before it was tested; mostly empty
 */
public record ExerciseResult(
    FormulaExercise exercise,
    Status status,
    List<String> problems,
    List<TaskResult> tasks,
    String printed,
    List<String> notes) {

  /**
   * An exercise that nobody answered.
   *
   * @param exercise the exercise
   * @return no points
   */
  public static ExerciseResult unanswered(FormulaExercise exercise) {
    return notRun(
        exercise, Status.UNANSWERED, List.of("no " + exercise.name() + ".java was handed in"));
  }

  /**
   * An answer of which no test was run.
   *
   * @param exercise the exercise
   * @param status what became of it
   * @param problems why, each in one line
   * @return no points
   */
  public static ExerciseResult notRun(
      FormulaExercise exercise, Status status, List<String> problems) {
    List<Failure> failures =
        problems.stream()
            .map(problem -> new Failure("", problem.lines().findFirst().orElse("")))
            .toList();
    return new ExerciseResult(
        exercise,
        status,
        List.copyOf(problems),
        exercise.tasks().stream().map(task -> new TaskResult(task, status, failures)).toList(),
        "",
        List.of());
  }

  /**
   * The same; where a class was not found that stands in another file, it says so first.
   *
   * @param others the names of the files beside the answer
   * @return what the answer earned
   */
  ExerciseResult missing(List<String> others) {
    String said = String.join("\n", problems);
    return others.stream()
        .filter(file -> file.endsWith(".java"))
        .map(file -> file.substring(file.lastIndexOf('/') + 1).replace(".java", ""))
        .filter(
            type ->
                said.matches(
                    "(?s).*cannot find symbol: (variable|class) " + Pattern.quote(type) + "\\b.*"))
        .findFirst()
        .map(
            type ->
                notRun(
                    exercise,
                    status,
                    Stream.concat(
                            Stream.of(
                                "%s.java is not read, an answer is one file; move the class %s into %s.java"
                                    .formatted(type, type, exercise.name())),
                            problems.stream())
                        .toList()))
        .orElse(this);
  }

  /** The same, with the lines of the source that its failures name. */
  ExerciseResult showing(String source) {
    List<TaskResult> shown = tasks.stream().map(task -> task.showing(source)).toList();
    return new ExerciseResult(exercise, status, problems, shown, printed, notes);
  }

  /** The same, with the points of methods that are right by another convention. */
  ExerciseResult acceptingConventions() {
    List<TaskResult> accepted = tasks.stream().map(TaskResult::acceptingConvention).toList();
    boolean isRight = problems.isEmpty() && accepted.stream().allMatch(TaskResult::passed);
    return new ExerciseResult(
        exercise, isRight ? Status.PASSED : status, problems, accepted, printed, notes);
  }

  /**
   * Whether there was anything to grade.
   *
   * @return true if the submission has an answer to the exercise
   */
  public boolean answered() {
    return status != Status.UNANSWERED;
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
