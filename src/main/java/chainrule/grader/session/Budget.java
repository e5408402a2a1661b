package chainrule.grader.session;

import java.time.Duration;

/**
 * The processor time that a submission may cost. Whatever is done for it is charged: compiling,
 * tests, second tries, diagnoses, and the start and the end of its workers.
 */
final class Budget {

  private Duration left;
  private boolean disturbed;

  Budget(Duration most) {
    this.left = most;
  }

  void charge(Duration used) {
    left = left.minus(used);
  }

  /** A worker was ended from outside; what it was asked may have no answer, or a poorer one. */
  void disturb() {
    disturbed = true;
  }

  boolean isDisturbed() {
    return disturbed;
  }

  boolean isUsedUp() {
    return left.isZero() || left.isNegative();
  }
}
