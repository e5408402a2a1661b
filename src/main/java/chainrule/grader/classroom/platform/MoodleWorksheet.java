package chainrule.grader.classroom.platform;

import chainrule.grader.submission.layout.HandIn;
import chainrule.text.Csv;
import java.math.BigDecimal;
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

  String filled(Csv table, List<Mark> marks) {
    MoodleLanguage words = MoodleLanguage.of(table).orElseThrow();
    int grade = table.column(words.grade);
    int comments = table.column(words.comments);
    int maximum = table.column(words.maximum);
    int changeable = table.column(words.changeable);
    Decimals decimals = Decimals.of(table, grade, maximum);
    Maximum check = new Maximum("Moodle", max, warnings);
    int foreign = 0;
    for (Mark mark : marks) {
      if (mark.student().isEmpty()) {
        continue;
      }
      if (mark.handIn().filter(it -> MoodleNumbers.differ(it, mark.student().get())).isPresent()) {
        foreign++;
        continue;
      }
      int row = mark.student().get().row();
      if (table.get(row, changeable).strip().equalsIgnoreCase(words.no)) {
        warnings.add("moodle.csv: the grade of " + mark.student().get().label() + " is locked");
        continue;
      }
      mark.points().ifPresent(points -> table.set(row, grade, decimals.text(points)));
      boolean isOthers = mark.points().isEmpty() && !table.get(row, comments).isBlank();
      if (comments >= 0 && mark.handIn().isPresent() && !isOthers) {
        table.set(row, comments, Csv.safe(mark.comment()));
      }
      check.check(table.get(row, maximum));
    }
    if (foreign > 0) {
      warnings.add(
          "moodle.csv: left as they were, since the hand-ins of their names have other numbers: %d rows"
              .formatted(foreign));
    }
    return table.toString();
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
