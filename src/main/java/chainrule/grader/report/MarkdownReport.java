package chainrule.grader.report;

import chainrule.grader.diagnosis.Likeness;
import chainrule.grader.exercise.FormulaExercise;
import chainrule.grader.exercise.Task;
import chainrule.grader.grading.ExerciseResult;
import chainrule.grader.grading.Failure;
import chainrule.grader.grading.Grade;
import chainrule.grader.grading.TaskResult;
import chainrule.text.Plain;
import java.util.List;
import java.util.Locale;

/** A grade for its student: {@code report.md}. */
public final class MarkdownReport {

  private final StringBuilder text = new StringBuilder();
  private final Feedback feedback;
  private final Grade grade;

  private MarkdownReport(Feedback feedback) {
    this.feedback = feedback;
    this.grade = feedback.grade();
  }

  /**
   * The file's content: the points of every exercise in a table, then each answer, method by
   * method, with what was wrong.
   *
   * @param feedback a grade and how to tell it
   * @return Markdown, the same bytes for the same feedback
   */
  public static String of(Feedback feedback) {
    return new MarkdownReport(feedback).all();
  }

  private String all() {
    text.append(
        "# %s: %d of %d points\n"
            .formatted(escaped(feedback.name()), grade.score(), grade.maxScore()));
    if (!feedback.refusal().isEmpty()) {
      return text + "\nThe submission could not be read:\n\n" + fence("", feedback.refusal());
    }
    text.append("\n| exercise | points | methods |\n|---|---|---|\n");
    grade.answered().forEach(result -> text.append(row(result)));
    listed("Not answered", feedback.missing());
    feedback.notes().forEach(note -> listed("Note", note));
    listed("Ignored, since they belong to no exercise", feedback.ignored());
    grade.answered().forEach(this::section);
    return text.toString();
  }

  private static String row(ExerciseResult result) {
    StringBuilder methods = new StringBuilder();
    for (TaskResult task : result.tasks()) {
      methods.append(task.passed() ? "✓ `" : "✗ `").append(task.task().method()).append("` ");
    }
    String name = result.exercise().name();
    return "| [%s](#%s) | %d of %d | %s|\n"
        .formatted(name, anchor(result), result.score(), result.exercise().points(), methods);
  }

  /** As Markdown renderers make it from the heading. */
  private static String anchor(ExerciseResult result) {
    return "%s-%d-of-%d-points"
        .formatted(
            result.exercise().name().toLowerCase(Locale.ROOT),
            result.score(),
            result.exercise().points());
  }

  private void listed(String title, String names) {
    if (!names.isEmpty()) {
      text.append("\n%s: %s\n".formatted(title, escaped(names)));
    }
  }

  private void section(ExerciseResult result) {
    FormulaExercise exercise = result.exercise();
    text.append(
        "\n## %s: %d of %d points\n\n"
            .formatted(exercise.name(), result.score(), exercise.points()));
    if (result.problems().isEmpty()) {
      result.tasks().forEach(task -> task(exercise, task));
    } else {
      text.append(fence("", String.join("\n", lines(result.problems()))));
    }
    for (String note : result.notes()) {
      text.append("\nNote: ").append(escaped(note)).append('\n');
    }
    if (!result.printed().isBlank()) {
      text.append("\nIt printed:\n\n")
          .append(fence("", String.join("\n", TextReport.printed(result))));
    }
  }

  private static List<String> lines(List<String> problems) {
    return problems.stream().flatMap(problem -> Plain.lines(problem).stream()).toList();
  }

  private void task(FormulaExercise exercise, TaskResult result) {
    Task task = result.task();
    text.append(
        "- %s `%s`: %d of %d"
            .formatted(result.passed() ? "✓" : "✗", task.method(), result.score(), task.points()));
    text.append(result.standIns().isEmpty() ? "\n" : ", " + TextReport.beside(result) + "\n");
    if (!result.passed()) {
      text.append(
          "\n  `%s` (%s)\n\n"
              .formatted(task.formula(), escaped(exercise.place(task, "note “%s”, section “%s”"))));
      likes(result);
      wrong(result);
    } else if (!result.looksLike().isEmpty()) {
      text.append('\n');
      likes(result);
    }
  }

  private void wrong(TaskResult result) {
    StringBuilder failures = new StringBuilder();
    for (Failure failure : result.failures()) {
      String behaviour = Plain.line(failure.behaviour());
      failures.append(behaviour.isEmpty() ? "" : behaviour + "\n  ");
      failures.append(Plain.line(failure.message())).append('\n');
    }
    text.append(fence("  ", failures.toString().stripTrailing())).append('\n');
    if (feedback.hints()) {
      text.append("  **Hint:** ").append(escaped(result.task().hint())).append("\n\n");
    }
  }

  private void likes(TaskResult result) {
    for (Likeness mistake : result.looksLike()) {
      text.append("  ").append(escaped(mistake.line())).append("\n\n");
    }
  }

  /** A block of text as it is, behind a fence that is longer than any in it. */
  private static String fence(String indent, String text) {
    String fence = "```";
    while (text.contains(fence)) {
      fence += "`";
    }
    return (fence + "text\n" + text + "\n" + fence).indent(indent.length());
  }

  /** What Markdown and HTML would read as their own stands for itself. */
  static String escaped(String text) {
    return Plain.line(text)
        .replaceAll("([\\\\`*_{}\\[\\]()#+!|~$-])", "\\\\$1")
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;");
  }
}
