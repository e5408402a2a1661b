package chainrule.grader.classroom.marking;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Why somebody who was graded has no points.
 *
 * @param result what was graded
 * @param decided what the teacher decided of it
 * @param earned what all exercises earned
 * @param left what is left of that, if it was late
 */
record ZeroReason(SubmissionResult result, Overrides decided, BigDecimal earned, BigDecimal left) {

  private static final int MOST = 3;

  /** What a teacher decided, and what being late cost, have remarks of their own. */
  Optional<String> inWords() {
    if (decided.total().isPresent()) {
      return Optional.empty();
    }
    if (earned.signum() != 0) {
      return left.signum() == 0 ? Optional.empty() : Optional.of("0 points: rounded down");
    }
    List<String> failures =
        result.exercises().stream()
            .filter(it -> it.answered() && decided.points(it.exercise()).isEmpty())
            .flatMap(it -> it.failures().stream().limit(1))
            .toList();
    List<String> first = failures.subList(0, Math.min(MOST, failures.size()));
    String more = failures.size() > MOST ? ", and more" : "";
    return first.isEmpty()
        ? Optional.empty()
        : Optional.of("0 points: " + String.join(", ", first) + more);
  }
}
