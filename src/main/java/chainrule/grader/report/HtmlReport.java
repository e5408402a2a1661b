package chainrule.grader.report;

import chainrule.grader.diagnosis.Likeness;
import chainrule.grader.exercise.FormulaExercise;
import chainrule.grader.grading.ExerciseResult;
import chainrule.grader.grading.Failure;
import chainrule.grader.grading.Grade;
import chainrule.grader.grading.TaskResult;
import chainrule.grader.worker.Status;
import java.util.List;

/** A grade for its student: {@code report.html}, one page without a script. */
public final class HtmlReport {

  private final StringBuilder html = new StringBuilder();
  private final Feedback feedback;
  private final Grade grade;

  private HtmlReport(Feedback feedback) {
    this.feedback = feedback;
    this.grade = feedback.grade();
  }

  /**
   * The file's content: the points of every exercise, then each answer, behaviour by behaviour,
   * with what was wrong, where to read again, and the student's own source.
   *
   * @param feedback a grade and how to tell it
   * @return HTML, the same bytes for the same feedback
   */
  public static String of(Feedback feedback) {
    return new HtmlReport(feedback).all();
  }

  private String all() {
    String title =
        "%s: %d of %d points".formatted(feedback.name(), grade.score(), grade.maxScore());
    html.append(Html.head(title, PageStyle.CSS + ReportStyle.CSS, "'none'"));
    html.append("<body>\n<h1>%s</h1>\n".formatted(Html.escaped(title)));
    if (!feedback.refusal().isEmpty()) {
      paragraph("The submission could not be read: " + feedback.refusal());
    } else {
      overview();
      grade.answered().forEach(this::section);
    }
    return html.append("</body>\n</html>\n").toString();
  }

  private void overview() {
    html.append(
        """
        <section>
        <table class="overview">
        <thead><tr><th scope="col">exercise</th><th scope="col" class="n">points</th>\
        <th scope="col">methods</th></tr></thead>
        <tbody>
        """);
    for (ExerciseResult result : grade.answered()) {
      String name = result.exercise().name();
      html.append("<tr><td><a href=\"#%s\">%s</a></td>".formatted(name, name));
      html.append("<td class=\"n\">%s</td><td>".formatted(points(result)));
      for (TaskResult task : result.tasks()) {
        html.append(
            "<span class=\"task\">%s <code>%s</code></span> "
                .formatted(mark(task), task.task().method()));
      }
      html.append("</td></tr>\n");
    }
    html.append("</tbody>\n</table>\n");
    feedback.notes().forEach(note -> paragraph("Note: " + note));
    listed("Not answered", feedback.missing());
    listed("Ignored, since they belong to no exercise", feedback.ignored());
    html.append("</section>\n");
  }

  private static String points(ExerciseResult result) {
    return result.score() + " of " + result.exercise().points();
  }

  private static String mark(TaskResult task) {
    return task.passed() ? "<b class=\"good\">✓</b>" : "<b class=\"bad\">✗</b>";
  }

  private void listed(String title, String names) {
    if (!names.isEmpty()) {
      paragraph(title + ": " + names);
    }
  }

  private void paragraph(String text) {
    html.append("<p>%s</p>\n".formatted(Html.escaped(text)));
  }

  private void section(ExerciseResult result) {
    FormulaExercise exercise = result.exercise();
    html.append("<section class=\"exercise\" id=\"%s\">\n".formatted(exercise.name()));
    html.append("<h2>%s: %s points</h2>\n".formatted(exercise.name(), points(result)));
    if (result.status() != Status.PASSED) {
      paragraph("Where to read again: " + exercise.place("“%s”, section “%s”"));
    }
    if (result.problems().isEmpty()) {
      result.tasks().forEach(task -> task(exercise, task));
    } else {
      html.append("<ul class=\"wrong\">\n");
      result.problems().forEach(this::problem);
      html.append("</ul>\n");
    }
    result.notes().forEach(note -> paragraph("Note: " + note));
    if (!result.printed().isBlank()) {
      String printed = Html.lines(String.join("\n", TextReport.printed(result)));
      html.append("<p>It printed:</p>\n<pre>%s</pre>\n".formatted(printed));
    }
    String source = grade.submission().answers().get(exercise.name());
    html.append(source == null ? "" : SourceListing.of(source, result));
    html.append("</section>\n");
  }

  /** What the source looks like there may follow in lines of its own. */
  private void problem(String problem) {
    String[] sides = problem.split("\n", 2);
    html.append("<li>%s".formatted(Html.escaped(sides[0])));
    html.append(sides.length == 1 ? "" : "<pre>%s</pre>".formatted(Html.lines(sides[1])));
    html.append("</li>\n");
  }

  private void task(FormulaExercise exercise, TaskResult result) {
    html.append(
        "<h3>%s <code>%s</code> <small>%d of %d</small></h3>\n"
            .formatted(
                mark(result), result.task().method(), result.score(), result.task().points()));
    html.append("<p class=\"formula\">%s</p>\n".formatted(Html.escaped(result.task().formula())));
    if (!result.passed() && !result.task().section().isEmpty()) {
      paragraph("Where to read again: " + exercise.place(result.task(), "“%s”, section “%s”"));
    }
    if (!result.standIns().isEmpty()) {
      paragraph("It was " + TextReport.beside(result) + ".");
    }
    right(exercise, result);
    likes(result);
    if (!result.passed()) {
      wrong(result);
    }
  }

  private void wrong(TaskResult result) {
    html.append("<ul class=\"wrong\">\n");
    for (Failure failure : result.failures()) {
      html.append("<li>%s".formatted(Html.escaped(failure.behaviour())));
      html.append("<pre>%s</pre></li>\n".formatted(Html.escaped(failure.message())));
    }
    html.append("</ul>\n");
    if (feedback.hints()) {
      html.append("<p><b>Hint:</b> %s</p>\n".formatted(Html.escaped(result.task().hint())));
    }
  }

  private void likes(TaskResult result) {
    for (Likeness mistake : result.looksLike()) {
      html.append("<p class=\"like\">%s</p>\n".formatted(Html.escaped(mistake.line())));
    }
  }

  /** What was asked and was as it should be; if a run broke off, that is not known. */
  private void right(FormulaExercise exercise, TaskResult result) {
    if (!result.passed() && result.status() != Status.FAILED) {
      return;
    }
    List<String> wrong = result.failures().stream().map(Failure::behaviour).toList();
    List<String> right =
        exercise.tests(result.task()).stream()
            .map(exercise::behaviour)
            .filter(behaviour -> !behaviour.isEmpty() && !wrong.contains(behaviour))
            .toList();
    if (!right.isEmpty()) {
      html.append("<ul class=\"right\">\n");
      right.forEach(it -> html.append("<li>%s</li>\n".formatted(Html.escaped(it))));
      html.append("</ul>\n");
    }
  }
}
