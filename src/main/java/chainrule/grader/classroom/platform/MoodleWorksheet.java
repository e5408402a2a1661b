package chainrule.grader.classroom.platform;

import chainrule.grader.submission.layout.HandIn;
import chainrule.text.Csv;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Moodle's grading worksheet: the grades and the comments are filled in, all else stays as it was.
 */
final class MoodleWorksheet {

  private final BigDecimal max;
  private final List<String> warnings;

  MoodleWorksheet(BigDecimal max, List<String> warnings) {
    this.max = max;
    this.warnings = warnings;
  }

  static boolean is(Csv table) {
    return table.column("Identifier") >= 0 && table.column("Grade") >= 0;
  }

  String filled(Csv table, List<Mark> marks) {
    int grade = table.column("Grade");
    int comments = table.column("Feedback comments");
    int maximum = table.column("Maximum grade");
    int changeable = table.column("Grade can be changed");
    for (Mark mark : marks) {
      if (mark.student().isEmpty()) {
        continue;
      }
      int row = mark.student().get().row();
      if (table.get(row, changeable).equalsIgnoreCase("no")) {
        warnings.add("moodle.csv: the grade of " + mark.student().get().label() + " is locked");
        continue;
      }
      mark.points().ifPresent(points -> table.set(row, grade, points.toPlainString()));
      if (comments >= 0 && mark.handIn().isPresent()) {
        table.set(row, comments, Csv.safe(mark.comment()));
      }
      check(table.get(row, maximum));
    }
    return table.toString();
  }

  /** A worksheet of other points is imported without a word. */
  private void check(String maximum) {
    String number = maximum.strip().replace(',', '.');
    boolean differs =
        number.matches("\\d+(\\.\\d+)?") && new BigDecimal(number).compareTo(max) != 0;
    String warning =
        "moodle.csv: Moodle's maximum is %s, here it is %s; set total = %s in the assignment's file"
            .formatted(number, max.toPlainString(), number);
    if (differs && !warnings.contains(warning)) {
      warnings.add(warning);
    }
  }

  /** Without a worksheet: as little as Moodle needs. */
  static String made(List<Mark> marks) {
    StringBuilder csv =
        new StringBuilder(Csv.row(List.of("Identifier", "Grade", "Feedback comments")));
    for (Mark mark : marks) {
      mark.handIn()
          .map(HandIn::id)
          .filter(id -> id.matches("\\d+"))
          .ifPresent(
              id -> {
                List<String> cells = new ArrayList<>(List.of("Participant " + id));
                cells.add(mark.pointsText());
                cells.add(Csv.safe(mark.comment()));
                csv.append(Csv.row(cells));
              });
    }
    return csv.toString();
  }
}
