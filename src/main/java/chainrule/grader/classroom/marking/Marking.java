package chainrule.grader.classroom.marking;

import chainrule.grader.classroom.assignment.Assignment;
import chainrule.grader.submission.layout.HandIn;
import chainrule.text.Plain;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a result of the grader is worth in an assignment, and what there is to say of it. */
public final class Marking {

  private static final int MOST_MISSING = 5;

  private final Assignment assignment;
  private final Overrides overrides;
  private final Weighting weighting;

  /**
   * Of one assignment.
   *
   * @param assignment what lays down deadline, weights and rounding
   * @param overrides what the teacher decided otherwise
   */
  public Marking(Assignment assignment, Overrides overrides) {
    this.assignment = assignment;
    this.overrides = overrides;
    this.weighting = new Weighting(assignment);
  }

  /**
   * The grade of somebody who handed in, alone or in a group, and was graded.
   *
   * @param handIn what was handed in
   * @param result what the grader found
   * @return what counts
   */
  public StudentGrade grade(HandIn handIn, SubmissionResult result) {
    Overrides own = overrides.about(new HashSet<>(List.of(result.name(), handIn.label())));
    Earned earned = new Earned(result, own, Lateness.of(handIn, assignment), weighting);
    List<String> remarks = new ArrayList<>();
    new ZeroReason(earned).inWords().ifPresent(remarks::add);
    remarks.addAll(told(handIn, result));
    earned.remark().ifPresent(remarks::add);
    return new StudentGrade(
        handIn.label(),
        Optional.of(handIn),
        Optional.empty(),
        result.folder(),
        earned.standing(),
        result.exercises(),
        earned.cells(),
        Optional.of(earned.points()),
        "",
        earned.adjustments(),
        List.copyOf(remarks));
  }

  /** What there is to say of the work, and of the way in which it was handed in. */
  private List<String> told(HandIn handIn, SubmissionResult result) {
    List<String> told = new ArrayList<>();
    if (result.standing() == Standing.GRADED) {
      missing(result).ifPresent(told::add);
    }
    told.addAll(result.remarks());
    if (!result.name().equals(Plain.line(handIn.label()))) {
      told.add("handed in together as " + result.name());
    }
    if (!handIn.superseded().isEmpty()) {
      told.add("handed in again; does not count: " + String.join(", ", handIn.superseded()));
    }
    return told;
  }

  /**
   * Of somebody who has no result: no points, but for what the teacher says.
   *
   * @param name what its row in the table is called
   * @param handIn what was handed in, if anything was
   * @param standing why there is no result
   * @param why the same in more words; empty for none
   * @return what counts
   */
  public StudentGrade without(String name, Optional<HandIn> handIn, Standing standing, String why) {
    Overrides own = overrides.about(Set.of(name));
    List<String> decided = own.remarks();
    List<SubmissionResult.Score> scores = decided.isEmpty() ? List.of() : nothing();
    List<BigDecimal> cells = own.cells(scores);
    Optional<BigDecimal> none =
        standing != Standing.MISSING && decided.isEmpty()
            ? Optional.empty()
            : Optional.of(BigDecimal.ZERO);
    return new StudentGrade(
        name,
        handIn,
        Optional.empty(),
        "",
        decided.isEmpty() ? standing : Standing.GRADED,
        scores,
        cells,
        own.total().or(() -> none.map(it -> weighting.rounded(weighting.earned(scores, cells)))),
        "",
        decided,
        why.isEmpty() ? List.of() : List.of(why));
  }

  /** Of somebody who answered no exercise. */
  private List<SubmissionResult.Score> nothing() {
    return assignment.exercises().stream()
        .map(
            it ->
                new SubmissionResult.Score(it.name(), 0, it.points(), false, List.of(), List.of()))
        .toList();
  }

  private static Optional<String> missing(SubmissionResult result) {
    List<String> missing =
        result.exercises().stream()
            .filter(it -> !it.answered())
            .map(SubmissionResult.Score::exercise)
            .toList();
    if (missing.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        missing.size() <= MOST_MISSING
            ? "not answered: " + String.join(", ", missing)
            : "not answered: %d of %d exercises"
                .formatted(missing.size(), result.exercises().size()));
  }
}
