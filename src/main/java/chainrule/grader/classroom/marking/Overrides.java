package chainrule.grader.classroom.marking;

import chainrule.grader.classroom.assignment.Assignment;
import chainrule.grader.exercise.Exercises;
import chainrule.grader.exercise.FormulaExercise;
import chainrule.text.Csv;
import chainrule.text.Nearest;
import chainrule.text.Plain;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a teacher decided otherwise: {@code overrides.csv} in the folder of the reports, which is
 * only ever read.
 *
 * @param all in the order of the file
 * @param note what to know of the file, in one line; else empty
 */
public record Overrides(List<Override> all, String note) {

  /** Where the teacher decided nothing. */
  public static final Overrides NONE = new Overrides(List.of(), "");

  /** In the place of an exercise: all of it. */
  static final String TOTAL = "total";

  /**
   * One decision.
   *
   * @param line where it stands
   * @param submission whom it is about
   * @param exercise the exercise's name, or {@code total}
   * @param points the new points: for an exercise in its own points, for the total in those of the
   *     table
   * @param why what is told of it
   */
  record Override(int line, String submission, String exercise, BigDecimal points, String why) {}

  /**
   * A decision about nobody, or about what does not count, would be lost without a word.
   *
   * @param names of all rows of the table, and of the groups
   * @param exercises which count
   * @throws chainrule.text.UnreadableException if there is one
   */
  public void requireAbout(Set<String> names, List<FormulaExercise> exercises) {
    for (Override override : all) {
      boolean counts =
          override.exercise.equals(TOTAL)
              || exercises.stream().anyMatch(it -> it.name().equals(override.exercise));
      if (!counts) {
        throw OverridesFile.wrong(
            override.line, override.exercise + " is not among the exercises that count");
      }
      if (names.stream().noneMatch(name -> isAbout(override, name))) {
        String meant = meant(override.submission, names);
        throw OverridesFile.wrong(
            override.line, "there is no submission %s%s".formatted(override.submission, meant));
      }
    }
  }

  /** A name may lack the number that the platform puts behind it. */
  private static String meant(String submission, Set<String> names) {
    return names.stream()
        .filter(name -> name.startsWith(submission + " ("))
        .sorted()
        .findFirst()
        .map(name -> " (did you mean " + name + "?)")
        .orElseGet(() -> Nearest.question(submission, names));
  }

  /**
   * What a teacher should know of the file.
   *
   * @param assignment what the decisions are about
   * @return one line each
   */
  public List<String> warnings(Assignment assignment) {
    List<String> warnings = new ArrayList<>(note.isEmpty() ? List.of() : List.of(note));
    for (Override override : all) {
      generous(override, assignment).ifPresent(warnings::add);
      again(override).ifPresent(warnings::add);
    }
    return warnings;
  }

  /** The last decision counts. */
  private Optional<String> again(Override later) {
    return all.stream()
        .filter(it -> it.line < later.line && isInstead(later, it))
        .reduce((first, last) -> last)
        .map(
            it ->
                "%s, line %d: %s of %s is set again; line %d does not count"
                    .formatted(
                        OverridesFile.NAME,
                        later.line,
                        later.exercise,
                        Plain.line(later.submission),
                        it.line));
  }

  private static boolean isInstead(Override later, Override earlier) {
    return isAbout(earlier, later.submission) && earlier.exercise.equals(later.exercise);
  }

  /** Points above what can be earned may be a bonus or a slip: they count, and are told. */
  private static Optional<String> generous(Override override, Assignment assignment) {
    BigDecimal max = max(override, assignment);
    return override.points.compareTo(max) <= 0
        ? Optional.empty()
        : Optional.of(
            "%s, line %d: %s of %s is set to %s, above the %s points that can be earned"
                .formatted(
                    OverridesFile.NAME,
                    override.line,
                    override.exercise,
                    Plain.line(override.submission),
                    override.points.toPlainString(),
                    max.toPlainString()));
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
            .toList(),
        "");
  }

  /** What each exercise earned, or was set to. */
  List<BigDecimal> cells(List<SubmissionResult.Score> scores) {
    return scores.stream()
        .map(score -> points(score.exercise()).orElse(BigDecimal.valueOf(score.points())))
        .toList();
  }

  /** The points that an exercise is set to; the last decision counts. */
  Optional<BigDecimal> points(String exercise) {
    return last(exercise).map(Override::points);
  }

  private Optional<Override> last(String exercise) {
    return all.stream()
        .filter(override -> override.exercise.equals(exercise))
        .reduce((first, last) -> last);
  }

  Optional<BigDecimal> total() {
    return points(TOTAL);
  }

  /** What is decided, as a remark. */
  List<String> remarks() {
    return all.stream()
        .filter(it -> last(it.exercise).orElseThrow() == it)
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
