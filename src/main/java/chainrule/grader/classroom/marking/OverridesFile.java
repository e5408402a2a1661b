package chainrule.grader.classroom.marking;

import chainrule.grader.classroom.assignment.Assignment;
import chainrule.grader.classroom.marking.Overrides.Override;
import chainrule.grader.exercise.Exercises;
import chainrule.grader.exercise.FormulaExercise;
import chainrule.text.Csv;
import chainrule.text.CsvFile;
import chainrule.text.Nearest;
import chainrule.text.Plain;
import chainrule.text.UnreadableException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads {@code overrides.csv}; a wrong line is reported with its number. */
public final class OverridesFile {

  static final String NAME = "overrides.csv";

  private OverridesFile() {}

  /**
   * Of a folder of reports.
   *
   * @param out the folder
   * @return what the file says; nothing if there is no such file
   * @throws chainrule.text.UnreadableException if a line says nothing it may say, or the file
   *     cannot be read
   */
  public static Overrides read(Path out) {
    Path file = out.resolve(NAME);
    if (!Files.exists(file)) {
      return Overrides.NONE;
    }
    CsvFile read = CsvFile.read(file);
    Csv csv = read.table();
    int[] columns = {
      csv.column("submission"), csv.column("exercise"), csv.column("points"), csv.column("why")
    };
    if (csv.rows() > 0 && (columns[0] < 0 || columns[1] < 0 || columns[2] < 0)) {
      throw wrong(csv.line(0), "the columns are submission,exercise,points,why");
    }
    List<Override> all = new ArrayList<>();
    for (int row = 1; row < csv.rows(); row++) {
      if (!csv.isBlank(row)) {
        all.add(override(csv, row, columns));
      }
    }
    return new Overrides(all, read.note());
  }

  private static Override override(Csv csv, int row, int[] columns) {
    String submission = csv.get(row, columns[0]).strip();
    String exercise = csv.get(row, columns[1]).strip();
    if (submission.isEmpty() || exercise.isEmpty()) {
      throw wrong(csv.line(row), "it has to say which submission, and which exercise, or total");
    }
    Optional<FormulaExercise> known = Exercises.named(exercise);
    if (known.isEmpty() && !exercise.equalsIgnoreCase(Overrides.TOTAL)) {
      List<String> names = Exercises.all().stream().map(FormulaExercise::name).toList();
      String meant = Nearest.question(exercise, names);
      throw wrong(
          csv.line(row),
          "there is no exercise %s%s; give its name, or total".formatted(exercise, meant));
    }
    String points = csv.get(row, columns[2]).strip().replace(',', '.');
    if (!points.matches(Assignment.POINTS)) {
      throw wrong(csv.line(row), "points takes a number from 0, such as 7 or 7.5, not " + points);
    }
    return new Override(
        csv.line(row),
        submission,
        known.map(FormulaExercise::name).orElse(Overrides.TOTAL),
        Weighting.plain(new BigDecimal(points)),
        Plain.line(csv.get(row, columns[3])));
  }

  /** A line that says nothing it may say. */
  static UnreadableException wrong(int line, String what) {
    return new UnreadableException(NAME + ", line " + line + ": " + Plain.line(what));
  }
}
