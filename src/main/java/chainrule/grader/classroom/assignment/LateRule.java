package chainrule.grader.classroom.assignment;

import java.math.BigDecimal;
import java.time.Duration;

/**
 * What it costs to be late.
 *
 * @param percent of what was earned, for each day that has begun
 * @param most percent that are taken off at the most
 * @param grace how late is not late yet
 */
public record LateRule(BigDecimal percent, BigDecimal most, Duration grace) {

  /** Nothing is taken off. */
  public static final LateRule NONE =
      new LateRule(BigDecimal.ZERO, BigDecimal.valueOf(100), Duration.ZERO);

  /**
   * The percent that are taken off.
   *
   * @param days how many days have begun since the deadline, at least 0
   * @return from 0 to 100
   */
  public BigDecimal off(long days) {
    return percent.multiply(BigDecimal.valueOf(days)).min(most);
  }
}
