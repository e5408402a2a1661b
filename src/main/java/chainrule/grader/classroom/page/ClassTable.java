package chainrule.grader.classroom.page;

import chainrule.grader.classroom.marking.ClassList;
import chainrule.grader.classroom.marking.Standing;
import chainrule.grader.classroom.marking.StudentGrade;
import chainrule.grader.classroom.marking.SubmissionResult;
import chainrule.grader.exercise.FormulaExercise;
import chainrule.grader.report.Html;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

/** The students on the page of a class: one row each, a column for each exercise. */
final class ClassTable {

  /** As many exercises as fit on paper. */
  private static final int NARROW = 12;

  private final ClassList list;
  private final StringBuilder html = new StringBuilder();

  private ClassTable(ClassList list) {
    this.list = list;
  }

  /** A section of the page. */
  static String of(ClassList list) {
    return new ClassTable(list).all();
  }

  private String all() {
    boolean isWide = list.exercises().size() > NARROW;
    html.append("<section class=\"all%s\">\n".formatted(isWide ? " wide" : ""));
    html.append("<h2>Students</h2>\n");
    tools();
    html.append("<div class=\"scroll\">\n<table>\n<thead><tr>");
    html.append(head("", "student")).append(head(" class=\"n\"", "points"));
    html.append("<td class=\"track\"></td>");
    for (FormulaExercise exercise : list.exercises()) {
      html.append(head(" class=\"x\"", exercise.name()));
    }
    html.append("</tr></thead>\n<tbody>\n");
    list.grades().forEach(this::row);
    return html.append("</tbody>\n</table>\n</div>\n</section>\n").toString();
  }

  /** Browsers print no button on the second page of a table. */
  private static String head(String kind, String name) {
    return "<th scope=\"col\"%s><button>%s</button><span class=\"paper\">%s</span></th>"
        .formatted(kind, name, name);
  }

  /** The script shows them; without one they would do nothing. */
  private void tools() {
    html.append(
        """
        <p class="tools screen" hidden><input type="search" placeholder="Filter by any word" \
        aria-label="Filter by any word"><select aria-label="Filter by kind">\
        <option value="">everybody</option>\
        """);
    for (Standing standing : Standing.values()) {
      if (!list.of(standing).isEmpty()) {
        html.append("<option>%s</option>".formatted(standing));
      }
    }
    html.append(list.zeros().isEmpty() ? "" : "<option>0 points</option>");
    html.append("</select></p>\n");
  }

  private void row(StudentGrade grade) {
    String kind = grade.standing() + (grade.isZero() ? "|0 points" : "");
    String points = grade.isGraded() ? grade.points().orElseThrow().toPlainString() : "";
    html.append(
        "<tr data-kind=\"%s\"><td data-v=\"%s\">".formatted(kind, Html.escaped(grade.name())));
    html.append(name(grade)).append(remark(grade));
    html.append("</td><td class=\"n\" data-v=\"%s\">".formatted(points));
    html.append(grade.isGraded() ? points : "–");
    html.append("</td><td class=\"track\">").append(bar(share(grade))).append("</td>");
    for (int i = 0; i < list.exercises().size(); i++) {
      html.append(cell(grade, i));
    }
    html.append("</tr>\n");
  }

  /** What is no grade says first what it is. */
  private static String remark(StudentGrade grade) {
    String standing = grade.isGraded() ? "" : "<b class=\"bad\">" + grade.standing() + "</b>";
    String remarks = Html.escaped(String.join("; ", grade.remarks()));
    String both = standing + (standing.isEmpty() || remarks.isEmpty() ? "" : ": ") + remarks;
    return both.isEmpty() ? "" : "<br><small>" + both + "</small>";
  }

  private static String bar(double share) {
    return share == 0
        ? ""
        : String.format(Locale.ROOT, "<span style=\"width:%.1f%%\"></span>", 100 * share);
  }

  private static String name(StudentGrade grade) {
    String name = Html.escaped(grade.name());
    return grade.folder().isEmpty()
        ? name
        : "<a href=\"%s/report.html\">%s</a>".formatted(Html.link(grade.folder()), name);
  }

  private static String cell(StudentGrade grade, int exercise) {
    List<BigDecimal> cells = grade.cells();
    if (cells.isEmpty()) {
      return "<td class=\"x none\" data-v=\"\"></td>";
    }
    SubmissionResult.Score score = grade.exercises().get(exercise);
    String points = cells.get(exercise).toPlainString();
    if (!score.answered() && points.equals("0")) {
      return "<td class=\"x none\" data-v=\"\">–</td>";
    }
    boolean isWhole = cells.get(exercise).compareTo(BigDecimal.valueOf(score.max())) >= 0;
    return "<td class=\"x%s\" data-v=\"%s\">%s</td>"
        .formatted(isWhole ? "" : " lost", points, points);
  }

  private double share(StudentGrade grade) {
    double max = list.max().doubleValue();
    double points = grade.points().map(BigDecimal::doubleValue).orElse(0.0);
    return max == 0 || !grade.isGraded() ? 0 : Math.min(1, points / max);
  }
}
