package chainrule.grader.classroom;

import chainrule.grader.exercise.Exercises;
import chainrule.grader.exercise.FormulaExercise;
import chainrule.text.Csv;
import chainrule.text.Plain;
import java.math.BigDecimal;
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

  static final Overrides NONE = new Overrides(List.of());

  /** In the place of an exercise: all of it. */
  static final String TOTAL = "total";

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

  /** A decision about nobody, or about what does not count, would be lost without a word. */
  void requireAbout(Set<String> names, List<FormulaExercise> exercises) {
    for (Override override : all) {
      boolean counts =
          override.exercise.equals(TOTAL)
              || exercises.stream().anyMatch(it -> it.name().equals(override.exercise));
      if (!counts) {
        throw OverridesFile.wrong(
            override.line, override.exercise + " is not among the exercises that count");
      }
      if (names.stream().noneMatch(name -> isAbout(override, name))) {
        throw OverridesFile.wrong(override.line, "there is no submission " + override.submission);
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
                        OverridesFile.NAME,
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

  /** Those about somebody, by any of the names; those of a group are about each of its members. */
  Overrides about(Set<String> names) {
    return new Overrides(
        all.stream()
            .filter(override -> names.stream().anyMatch(name -> isAbout(override, name)))
            .toList());
  }

  /** What an exercise is to be worth; the last decision counts. */
  Optional<BigDecimal> points(String exercise) {
    return all.stream()
        .filter(override -> override.exercise.equals(exercise))
        .reduce((first, last) -> last)
        .map(Override::points);
  }

  Optional<BigDecimal> total() {
    return points(TOTAL);
  }

  /** What is decided, as a remark. */
  List<String> remarks() {
    return all.stream()
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
