package chainrule.grader.session;

import java.math.BigDecimal;
import java.time.Duration;

/**
 * What a submission may use. Processor time is what counts, so that a busy machine costs nobody
 * points; the time on the clock is limited only for answers that wait and compute nothing.
 *
 * @param patience processor time for one test, or for compiling one answer
 * @param submission processor time for all that is done for a submission
 */
public record Limits(Duration patience, Duration submission) {

  /** What a worker's heap may hold. */
  static final int MEGABYTES = 128;

  /** How long a JVM may take to start, on a machine that is very busy. */
  static final Duration START = Duration.ofSeconds(120);

  private static final int OF_A_SUBMISSION = 10;
  private static final int ON_THE_CLOCK = 10;

  /**
   * With as much for a submission as ten endless loops take.
   *
   * @param patience processor time for one test
   * @return these limits
   */
  public static Limits of(Duration patience) {
    return new Limits(patience, patience.multipliedBy(OF_A_SUBMISSION));
  }

  /** Time on the clock for one test, or for compiling. */
  Duration onTheClock() {
    return patience.multipliedBy(ON_THE_CLOCK);
  }

  String tooLong() {
    BigDecimal seconds = BigDecimal.valueOf(patience.toMillis(), 3).stripTrailingZeros();
    return "did not end within "
        + seconds.toPlainString()
        + (seconds.equals(BigDecimal.ONE) ? " second" : " seconds");
  }

  static String tooMuch() {
    return "used up the memory that it may have, " + MEGABYTES + " MB";
  }
}
