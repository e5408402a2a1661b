package chainrule.grader.classroom.marking;

import chainrule.grader.classroom.assignment.Assignment;
import chainrule.grader.submission.layout.HandIn;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;

/**
 * How late a hand-in was, to the second, and what that costs: after the grace it is late, by the
 * days that have begun since the deadline itself.
 *
 * @param days how many days have begun since the deadline; a platform that only says late has one
 *     of them
 * @param percent of what was earned, to be taken off
 * @param isTimed whether the time is known, and not only that it was late
 */
record Lateness(long days, BigDecimal percent, boolean isTimed) {

  private static final BigDecimal ALL = BigDecimal.valueOf(100);

  /** By the deadline, where there are one and a time; else by what the platform says. */
  static Lateness of(HandIn handIn, Assignment assignment) {
    boolean isTimed = assignment.deadline().isPresent() && handIn.time().isPresent();
    long days = handIn.late() ? 1 : 0;
    if (isTimed) {
      Duration late =
          Duration.between(assignment.deadline().orElseThrow().time(), handIn.time().orElseThrow());
      boolean isLate = late.compareTo(assignment.late().grace()) > 0;
      days = isLate ? late.plusDays(1).minusNanos(1).toDays() : 0;
    }
    return new Lateness(days, assignment.late().off(days), isTimed);
  }

  /** What is left of what was earned. */
  BigDecimal of(BigDecimal earned) {
    return earned.multiply(ALL.subtract(percent)).movePointLeft(2);
  }

  /** In words; empty if it was in time. Where a teacher set the total, nothing is taken off it. */
  Optional<String> remark(boolean isTakenOff) {
    if (days == 0) {
      return Optional.empty();
    }
    String when = days == 1 ? "on the first day" : "on day " + days;
    String off = percent.stripTrailingZeros().toPlainString();
    return Optional.of(
        "late, "
            + (isTimed ? when : "as the platform says")
            + (off.equals("0") || !isTakenOff ? "" : ": " + off + " % taken off"));
  }
}
