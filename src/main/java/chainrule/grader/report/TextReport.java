package chainrule.grader.report;

import chainrule.grader.exercise.FormulaExercise;
import chainrule.grader.exercise.Task;
import chainrule.grader.grading.ExerciseResult;
import chainrule.grader.grading.Grade;
import chainrule.grader.grading.TaskResult;
import chainrule.text.Plain;
import java.util.ArrayList;
import java.util.List;

/** A grade for people, on a console. */
public final class TextReport {

  private static final int MOST_FAILURES = 3;
  private static final int MOST_PRINTED = 5;
  private static final int MOST_MISSING = 8;
  private static final String INDENT = "      ";

  private final StringBuilder text = new StringBuilder();
  private final boolean hints;
  private final int most;

  private TextReport(boolean hints, int most) {
    this.hints = hints;
    this.most = most;
  }

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
    TextReport report = new TextReport(feedback.hints(), MOST_FAILURES);
    for (ExerciseResult result : feedback.grade().answered()) {
      report.answer(result);
      report.text.append('\n');
    }
    return report.text + summary(feedback);
  }

  /**
   * One answer: its tasks, and what was wrong with each.
   *
   * @param result what it earned
   * @return lines of text
   */
  public static String of(ExerciseResult result) {
    return answer(result, MOST_FAILURES);
  }

  /**
   * One answer on one screen: of each task only what it looks like and one thing that was wrong.
   *
   * @param result what it earned
   * @return lines of text
   */
  public static String brief(ExerciseResult result) {
    return answer(result, 1);
  }

  private static String answer(ExerciseResult result, int most) {
    TextReport report = new TextReport(false, most);
    report.answer(result);
    return report.text.toString();
  }

  private void answer(ExerciseResult result) {
    FormulaExercise exercise = result.exercise();
    text.append("%s  %d/%d\n".formatted(exercise.name(), result.score(), exercise.points()));
    for (String problem : result.problems()) {
      text.append("  ✗ ").append(String.join("\n    ", Plain.lines(problem))).append('\n');
    }
    if (result.problems().isEmpty()) {
      result.tasks().forEach(task -> task(exercise, task));
    }
    for (String note : result.notes()) {
      text.append("  note: ").append(Plain.line(note)).append('\n');
    }
    if (!result.printed().isBlank()) {
      text.append("  it printed:\n");
      printed(result).forEach(this::line);
    }
  }

  private void task(FormulaExercise exercise, TaskResult result) {
    Task task = result.task();
    if (result.passed()) {
      text.append("  ✓ %s  %d/%d".formatted(task.method(), result.score(), task.points()));
      text.append(result.standIns().isEmpty() ? "\n" : "  " + beside(result) + "\n");
      likes(result);
    } else {
      text.append("  ✗ %s  0/%d\n".formatted(task.method(), task.points()));
      likes(result);
      wrong(exercise, result);
    }
  }

  private void wrong(FormulaExercise exercise, TaskResult result) {
    line(formulaLine(exercise, result.task()));
    result.failures().stream().limit(most).forEach(failure -> line(Plain.line(failure.text())));
    if (!result.standIns().isEmpty()) {
      line(beside(result));
    }
    int more = result.failures().size() - most;
    if (more > 0) {
      line("… and " + more + " more");
    }
    if (hints) {
      line("hint: " + result.task().hint());
    }
  }

  private void likes(TaskResult result) {
    result.looksLike().forEach(mistake -> line(Plain.line(mistake.line())));
  }

  private void line(String line) {
    text.append(INDENT).append(line).append('\n');
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
