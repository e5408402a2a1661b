package chainrule.grader.classroom.platform;

import chainrule.grader.submission.layout.HandIn;
import chainrule.text.Csv;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Canvas's gradebook: one column is filled in, and the row of the points possible stays. */
final class CanvasGradebook {

  private final String assignment;
  private final BigDecimal max;
  private final List<String> warnings;

  CanvasGradebook(String assignment, BigDecimal max, List<String> warnings) {
    this.assignment = assignment;
    this.max = max;
    this.warnings = warnings;
  }

  static boolean is(Csv table) {
    return table.column("Student") >= 0 && table.column("ID") >= 0;
  }

  /** Canvas writes its own number after the name of the assignment. */
  String filled(Csv table, List<Mark> marks) {
    List<String> header = table.header();
    int column = -1;
    for (int i = 0; i < header.size(); i++) {
      boolean isIt =
          header.get(i).equals(assignment)
              || header.get(i).matches("\\Q" + assignment.replace("\\E", "") + "\\E \\(\\d+\\)");
      column = isIt ? i : column;
    }
    if (column < 0) {
      column = header.size();
      table.set(0, column, Csv.safe(assignment));
      warnings.add(
          "canvas.csv: the gradebook has no column %s; there is a new one, which Canvas takes for a"
                  .formatted(assignment)
              + " new assignment");
    }
    pointsPossible(table, column);
    Decimals.fill(table, column, marks);
    return table.toString();
  }

  private void pointsPossible(Csv table, int column) {
    for (int row = 1; row < table.rows(); row++) {
      if (table.get(row, table.column("Student")).strip().equalsIgnoreCase("Points Possible")) {
        String possible = table.get(row, column);
        if (possible.isBlank()) {
          table.set(row, column, max.toPlainString());
        }
        new Maximum("Canvas", max, warnings).check(possible);
      }
    }
  }

  /** Without a gradebook: the columns that Canvas asks for. */
  String made(List<Mark> marks) {
    StringBuilder csv =
        new StringBuilder(
            Csv.row(
                List.of(
                    "Student",
                    "ID",
                    "SIS User ID",
                    "SIS Login ID",
                    "Section",
                    Csv.safe(assignment))));
    csv.append(Csv.row(List.of("    Points Possible", "", "", "", "", max.toPlainString())));
    for (Mark mark : marks) {
      named(mark)
          .ifPresent(
              it ->
                  csv.append(
                      Csv.row(
                          List.of(Csv.safe(it.name()), it.id(), "", "", "", mark.pointsText()))));
    }
    return csv.toString();
  }

  /** Whether Canvas's own number of the student is known. */
  static boolean isNamed(Mark mark) {
    return named(mark).isPresent();
  }

  private static Optional<HandIn> named(Mark mark) {
    return mark.handIn().filter(it -> it.id().matches("\\d+"));
  }
}
