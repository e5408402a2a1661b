package chainrule.grader.classroom;

import chainrule.grader.exercise.Exercises;
import chainrule.grader.exercise.FormulaExercise;
import chainrule.text.Csv;
import chainrule.text.Plain;
import chainrule.text.UnreadableException;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a teacher decided otherwise: {@code overrides.csv} in the folder of the reports, which is
 * only ever read.
 *
 * @param all in the order of the file
 */
record Overrides(List<Override> all) {

  static final String FILE = "overrides.csv";
  static final Overrides NONE = new Overrides(List.of());

  private static final String TOTAL = "total";

  /**
   * One decision.
   *
   * @param line where it stands
   * @param submission whom it is about
   * @param exercise the exercise's name, or {@code total}
   * @param points what it is to be: of an exercise its own points, of the total those of the table
   * @param why what is told of it
   */
  record Override(int line, String submission, String exercise, BigDecimal points, String why) {}

  /** Of a folder of reports; none if there is no such file. */
  static Overrides read(Path out) {
    Path file = out.resolve(FILE);
    if (!Files.exists(file)) {
      return NONE;
    }
    Csv csv;
    try {
      csv = Csv.parse(Files.readString(file));
    } catch (IOException e) {
      throw new UnreadableException(file + " cannot be read; save it as UTF-8");
    }
    int[] columns = {
      csv.column("submission"), csv.column("exercise"), csv.column("points"), csv.column("why")
    };
    if (csv.rows() > 0 && (columns[0] < 0 || columns[1] < 0 || columns[2] < 0)) {
      throw wrong(1, "the columns are submission,exercise,points,why");
    }
    List<Override> all = new ArrayList<>();
    for (int row = 1; row < csv.rows(); row++) {
      if (!csv.isBlank(row)) {
        all.add(override(csv, row, columns));
      }
    }
    return new Overrides(all);
  }

  private static Override override(Csv csv, int row, int[] columns) {
    String exercise = csv.get(row, columns[1]).strip();
    Optional<FormulaExercise> known = Exercises.named(exercise);
    if (known.isEmpty() && !exercise.equalsIgnoreCase(TOTAL)) {
      throw wrong(row + 1, "there is no exercise " + exercise + "; give its name, or total");
    }
    String points = csv.get(row, columns[2]).strip().replace(',', '.');
    if (!points.matches("\\d{1,9}(\\.\\d{1,9})?")) {
      throw wrong(row + 1, "points takes a number from 0, such as 7 or 7.5, not " + points);
    }
    return new Override(
        row + 1,
        csv.get(row, columns[0]).strip(),
        known.map(FormulaExercise::name).orElse(TOTAL),
        Weighting.plain(new BigDecimal(points)),
        Plain.line(csv.get(row, columns[3])));
  }

  private static UnreadableException wrong(int line, String what) {
    return new UnreadableException(FILE + ", line " + line + ": " + Plain.line(what));
  }

  /** A decision about nobody, or about what does not count, would be lost without a word. */
  void requireAbout(Set<String> names, List<FormulaExercise> exercises) {
    for (Override override : all) {
      boolean counts =
          override.exercise.equals(TOTAL)
              || exercises.stream().anyMatch(it -> it.name().equals(override.exercise));
      if (!counts) {
        throw wrong(override.line, override.exercise + " is not among the exercises that count");
      }
      if (names.stream().noneMatch(name -> isAbout(override, name))) {
        throw wrong(override.line, "there is no submission " + override.submission);
      }
    }
  }

  /** Points above what can be earned may be a bonus or a slip: they count, and are told. */
  List<String> generous(Assignment assignment) {
    return all.stream()
        .filter(override -> override.points.compareTo(max(override, assignment)) > 0)
        .map(
            override ->
                "%s, line %d: %s of %s is set to %s, above the %s points that can be earned"
                    .formatted(
                        FILE,
                        override.line,
                        override.exercise,
                        Plain.line(override.submission),
                        override.points.toPlainString(),
                        max(override, assignment).toPlainString()))
        .toList();
  }

  private static BigDecimal max(Override override, Assignment assignment) {
    return Exercises.named(override.exercise)
        .map(exercise -> BigDecimal.valueOf(exercise.points()))
        .orElseGet(() -> Weighting.plain(assignment.max()));
  }

  private static boolean isAbout(Override override, String name) {
    return override.submission.equals(name) || override.submission.equals(Csv.safe(name));
  }

  /** All that is decided of one submission. */
  List<Override> of(String name) {
    return all.stream().filter(override -> isAbout(override, name)).toList();
  }

  /** What an exercise of a submission is to be worth; the last decision counts. */
  Optional<BigDecimal> points(String name, String exercise) {
    return of(name).stream()
        .filter(override -> override.exercise.equals(exercise))
        .reduce((first, last) -> last)
        .map(Override::points);
  }

  Optional<BigDecimal> total(String name) {
    return points(name, TOTAL);
  }

  /** What is decided, as a remark. */
  List<String> remarks(String name) {
    return of(name).stream()
        .map(
            it ->
                "%s set to %s by the teacher%s"
                    .formatted(
                        it.exercise,
                        it.points.toPlainString(),
                        it.why.isEmpty() ? "" : ": " + it.why))
        .toList();
  }
}
