package chainrule.grader.classroom.marking;

import java.util.List;
import java.util.Optional;

/**
 * Why somebody who was graded has no points.
 *
 * @param earned what it came to
 */
record ZeroReason(Earned earned) {

  private static final int MOST = 3;

  /**
   * Empty if there are points or nothing was graded, and of what a teacher decided or being late
   * cost, which has remarks of its own.
   */
  Optional<String> inWords() {
    Overrides decided = earned.decided();
    boolean isGraded = earned.result().standing() == Standing.GRADED;
    if (!isGraded || earned.points().signum() != 0 || decided.total().isPresent()) {
      return Optional.empty();
    }
    if (earned.inTime().signum() != 0) {
      boolean isAllTakenOff = earned.left().signum() == 0;
      return isAllTakenOff ? Optional.empty() : Optional.of("0 points: rounded down");
    }
    List<String> failures =
        earned.result().exercises().stream()
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
