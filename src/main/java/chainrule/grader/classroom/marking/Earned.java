package chainrule.grader.classroom.marking;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a result of the grader comes to.
 *
 * @param result what the grader found
 * @param decided what the teacher decided of it
 * @param lateness how late it was
 * @param weighting what the exercises count
 */
record Earned(SubmissionResult result, Overrides decided, Lateness lateness, Weighting weighting) {

  /** Of what the grader could not read, a decision makes a grade. */
  Standing standing() {
    return decided.all().isEmpty() ? result.standing() : Standing.GRADED;
  }

  /** What each exercise earned, or was set to. */
  List<BigDecimal> cells() {
    return decided.cells(result.exercises());
  }

  /** What the exercises come to, however late they were. */
  BigDecimal inTime() {
    return weighting.earned(result.exercises(), cells());
  }

  /** What is left of that, before it is rounded. */
  BigDecimal left() {
    return lateness.of(inTime());
  }

  /** What counts in the end. */
  BigDecimal points() {
    return decided.total().orElseGet(() -> weighting.rounded(left()));
  }

  /** Why the points are others than those that the exercises earned. */
  List<String> adjustments() {
    List<String> adjustments = new ArrayList<>(decided.remarks());
    if (isGrade()) {
      lateness.remark(decided.total().isEmpty()).ifPresent(adjustments::add);
    }
    return adjustments;
  }

  /** That it was late, where there is nothing that could be taken off. */
  Optional<String> remark() {
    return isGrade() ? Optional.empty() : lateness.remark(false);
  }

  private boolean isGrade() {
    return standing() == Standing.GRADED;
  }
}
