package chainrule.report;

import chainrule.exercise.Exercise;
import chainrule.exercise.FormulaExercise;
import chainrule.exercise.Task;
import chainrule.grading.ExerciseResult;
import chainrule.grading.Grade;
import chainrule.grading.TaskResult;
import java.util.List;
import java.util.stream.Collectors;

/** A grade for people, on a console. */
public final class TextReport {

  private static final int MOST_FAILURES = 3;

  /** Static methods only. */
  private TextReport() {}

  /**
   * The whole report: every answer with its tasks, what was wrong with each, and the sum.
   *
   * @param grade a grade
   * @return lines of text
   */
  public static String of(Grade grade) {
    StringBuilder text = new StringBuilder();
    for (ExerciseResult result : grade.answered()) {
      text.append(of(result)).append('\n');
    }
    return text.append(summary(grade)).toString();
  }

  private static String of(ExerciseResult result) {
    FormulaExercise exercise = result.exercise();
    StringBuilder text =
        new StringBuilder(
            "%s  %d/%d\n".formatted(exercise.name(), result.score(), exercise.points()));
    result.problems().forEach(problem -> text.append("  ✗ ").append(problem).append('\n'));
    if (result.problems().isEmpty()) {
      result.tasks().forEach(task -> text.append(of(exercise, task)));
    }
    return text.toString();
  }

  private static String of(FormulaExercise exercise, TaskResult result) {
    Task task = result.task();
    if (result.passed()) {
      return "  ✓ %s  %d/%d\n".formatted(task.method(), result.score(), task.points());
    }
    StringBuilder text =
        new StringBuilder("  ✗ %s  0/%d\n".formatted(task.method(), task.points()))
            .append("      ")
            .append(formulaLine(exercise, task))
            .append('\n');
    result.failures().stream()
        .limit(MOST_FAILURES)
        .forEach(failure -> text.append("      ").append(failure.text()).append('\n'));
    int more = result.failures().size() - MOST_FAILURES;
    if (more > 0) {
      text.append("      … and %d more\n".formatted(more));
    }
    return text.toString();
  }

  /** What was asked, and where it stands in the notes. */
  static String formulaLine(FormulaExercise exercise, Task task) {
    Exercise about = exercise.about();
    return "%s   (%s, %s)".formatted(task.formula(), about.note(), about.section());
  }

  /**
   * The sum, and what was not handed in.
   *
   * @param grade a grade
   * @return lines of text
   */
  public static String summary(Grade grade) {
    List<ExerciseResult> answered = grade.answered();
    String missing =
        grade.results().stream()
            .filter(result -> !result.answered())
            .map(result -> result.exercise().name())
            .collect(Collectors.joining(", "));
    String text =
        "%s: %d of %d points; %d of %d exercises answered\n"
            .formatted(
                grade.submission().name(),
                grade.score(),
                grade.maxScore(),
                answered.size(),
                grade.results().size());
    text += missing.isEmpty() ? "" : "not answered: " + missing + "\n";
    List<String> ignored = grade.submission().ignored();
    return text + (ignored.isEmpty() ? "" : "ignored: " + String.join(", ", ignored) + "\n");
  }
}
