package chainrule.grader.report;

import chainrule.grader.exercise.FormulaExercise;
import chainrule.grader.exercise.Task;
import chainrule.grader.grading.ExerciseResult;
import chainrule.grader.grading.Failure;
import chainrule.grader.grading.Grade;
import chainrule.grader.grading.TaskResult;
import chainrule.text.Plain;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A grade for people, on a console. */
public final class TextReport {

  private static final int MOST_FAILURES = 3;
  private static final int MOST_PRINTED = 5;
  private static final int MOST_MISSING = 8;
  private static final String INDENT = "      ";

  private TextReport() {}

  /**
   * The whole report: every answer with its tasks, what was wrong with each, and the sum.
   *
   * @param grade a grade
   * @return lines of text
   */
  public static String of(Grade grade) {
    return of(Feedback.of(grade));
  }

  /**
   * The whole report, with hints if they are wanted.
   *
   * @param feedback a grade and how to tell it
   * @return lines of text
   */
  public static String of(Feedback feedback) {
    StringBuilder text = new StringBuilder();
    for (ExerciseResult result : feedback.grade().answered()) {
      text.append(of(result, feedback.hints())).append('\n');
    }
    return text.append(summary(feedback)).toString();
  }

  /**
   * One answer: its tasks, and what was wrong with each.
   *
   * @param result what it earned
   * @param hints whether each failing task comes with its hint
   * @return lines of text
   */
  public static String of(ExerciseResult result, boolean hints) {
    return of(result, hints, MOST_FAILURES);
  }

  /**
   * One answer on one screen: of each task only what it looks like and one thing that was wrong.
   *
   * @param result what it earned
   * @return lines of text
   */
  public static String brief(ExerciseResult result) {
    return of(result, false, 1);
  }

  private static String of(ExerciseResult result, boolean hints, int most) {
    FormulaExercise exercise = result.exercise();
    StringBuilder text =
        new StringBuilder(
            "%s  %d/%d\n".formatted(exercise.name(), result.score(), exercise.points()));
    for (String problem : result.problems()) {
      text.append("  ✗ ").append(String.join("\n    ", Plain.lines(problem))).append('\n');
    }
    if (result.problems().isEmpty()) {
      result.tasks().forEach(task -> text.append(of(exercise, task, hints, most)));
    }
    for (String note : result.notes()) {
      text.append("  note: ").append(Plain.line(note)).append('\n');
    }
    if (!result.printed().isBlank()) {
      text.append("  it printed:\n");
      printed(result).forEach(line -> text.append(INDENT).append(line).append('\n'));
    }
    return text.toString();
  }

  private static String of(FormulaExercise exercise, TaskResult result, boolean hints, int most) {
    Task task = result.task();
    if (result.passed()) {
      String line = "  ✓ %s  %d/%d".formatted(task.method(), result.score(), task.points());
      String beside = result.standIns().isEmpty() ? "\n" : "  " + beside(result) + "\n";
      return line + beside + likes(result);
    }
    StringBuilder text = new StringBuilder();
    text.append("  ✗ %s  0/%d\n".formatted(task.method(), task.points()));
    text.append(likes(result));
    text.append(INDENT).append(formulaLine(exercise, task)).append('\n');
    for (Failure failure : result.failures().stream().limit(most).toList()) {
      text.append(INDENT).append(Plain.line(failure.text())).append('\n');
    }
    text.append(result.standIns().isEmpty() ? "" : INDENT + beside(result) + "\n");
    int more = result.failures().size() - most;
    text.append(more > 0 ? INDENT + "… and " + more + " more\n" : "");
    text.append(hints ? INDENT + "hint: " + task.hint() + "\n" : "");
    return text.toString();
  }

  private static String likes(TaskResult result) {
    return result.looksLike().stream()
        .map(mistake -> INDENT + Plain.line(mistake.line()) + "\n")
        .collect(Collectors.joining());
  }

  /** The first lines of what was printed, and how many follow. */
  static List<String> printed(ExerciseResult result) {
    List<String> all = Plain.lines(result.printed().stripTrailing());
    if (all.size() <= MOST_PRINTED) {
      return all;
    }
    List<String> first = new ArrayList<>(all.subList(0, MOST_PRINTED));
    first.add("… and " + (all.size() - MOST_PRINTED) + " more lines");
    return first;
  }

  /** Which methods the reference stood in for. */
  static String beside(TaskResult result) {
    return "judged with the reference's " + String.join(", ", result.standIns());
  }

  /** What was asked, and where it stands in the notes. */
  static String formulaLine(FormulaExercise exercise, Task task) {
    return task.formula() + "   (" + exercise.place(task, "%s, %s") + ")";
  }

  /**
   * The sum, what was not handed in, and what was not looked at.
   *
   * @param feedback a grade and how to tell it
   * @return lines of text
   */
  public static String summary(Feedback feedback) {
    Grade grade = feedback.grade();
    if (!feedback.refusal().isEmpty()) {
      return "%s: 0 of %d points; it could not be read\n%s\n"
          .formatted(feedback.name(), grade.maxScore(), feedback.refusal());
    }
    String text =
        "%s: %d of %d points; %d of %d exercises answered\n"
            .formatted(
                feedback.name(),
                grade.score(),
                grade.maxScore(),
                grade.answered().size(),
                grade.results().size());
    int missing = grade.results().size() - grade.answered().size();
    if (missing > 0 && missing <= MOST_MISSING) {
      text += "not answered: " + feedback.missing() + "\n";
    }
    for (String note : feedback.notes()) {
      text += "note: " + note + "\n";
    }
    String ignored = feedback.ignored();
    return text + (ignored.isEmpty() ? "" : "ignored: " + ignored + "\n");
  }
}
