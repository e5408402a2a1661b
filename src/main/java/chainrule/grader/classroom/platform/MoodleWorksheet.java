package chainrule.grader.classroom.platform;

import chainrule.grader.submission.layout.HandIn;
import chainrule.text.Csv;
import java.math.BigDecimal;
import java.util.List;

/**
 * Moodle's grading worksheet: the grades and the comments are filled in, all else stays as it was.
 */
final class MoodleWorksheet {

  private final Csv table;
  private final MoodleLanguage words;
  private final int grade;
  private final int comments;
  private final int maximum;
  private final Decimals decimals;
  private final Maximum check;
  private final List<String> warnings;

  MoodleWorksheet(Csv table, BigDecimal max, List<String> warnings) {
    this.table = table;
    this.warnings = warnings;
    words = MoodleLanguage.of(table).orElseThrow();
    grade = table.column(words.grade);
    comments = table.column(words.comments);
    maximum = table.column(words.maximum);
    decimals = Decimals.of(table, grade, maximum);
    check = new Maximum("Moodle", max, warnings);
  }

  String filled(List<Mark> marks) {
    int foreign = 0;
    for (Mark mark : marks) {
      if (mark.student().isPresent()) {
        Student student = mark.student().get();
        boolean isForeign =
            mark.handIn().filter(it -> MoodleNumbers.differ(it, student)).isPresent();
        foreign += isForeign ? 1 : 0;
        if (!isForeign) {
          fill(mark, student);
        }
      }
    }
    if (foreign > 0) {
      warnings.add(
          "moodle.csv: rows left alone, since the hand-ins of their names have other numbers: %d"
              .formatted(foreign));
    }
    return table.toString();
  }

  private void fill(Mark mark, Student student) {
    int row = student.row();
    if (table.get(row, table.column(words.changeable)).strip().equalsIgnoreCase(words.no)) {
      warnings.add("moodle.csv: the grade of " + student.label() + " is locked");
      return;
    }
    mark.points().ifPresent(points -> table.set(row, grade, decimals.text(points)));
    boolean isOthers = mark.points().isEmpty() && !table.get(row, comments).isBlank();
    if (comments >= 0 && mark.handIn().isPresent() && !isOthers) {
      table.set(row, comments, Csv.safe(mark.comment()));
    }
    check.check(table.get(row, maximum));
  }

  /** Without a worksheet: as little as Moodle needs, whose import asks for all but the comments. */
  static String made(List<Mark> marks) {
    StringBuilder csv =
        new StringBuilder(
            Csv.row(List.of("Identifier", "Grade", "Feedback comments", "Last modified (grade)")));
    for (Mark mark : marks) {
      mark.handIn()
          .map(HandIn::id)
          .filter(id -> id.matches("\\d+"))
          .ifPresent(
              id ->
                  csv.append(
                      Csv.row(
                          List.of(
                              "Participant " + id,
                              mark.pointsText(),
                              Csv.safe(mark.comment()),
                              "-"))));
    }
    return csv.toString();
  }
}
