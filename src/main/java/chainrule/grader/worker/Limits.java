package chainrule.grader.worker;

import java.math.BigDecimal;
import java.time.Duration;

/**
 * What an answer may use. Processor time is what counts, so that a busy machine costs nobody
 * points; the time on the clock is limited only for answers that wait and compute nothing.
 *
 * @param patience processor time for one test, or for compiling one answer
 * @param submission processor time that a submission may lose to tests that take long
 */
public record Limits(Duration patience, Duration submission) {

  /** What a worker's heap may hold. */
  static final int MEGABYTES = 256;

  /** How long a JVM may take to start, on a machine that is very busy. */
  static final Duration START = Duration.ofSeconds(120);

  private static final int OF_A_SUBMISSION = 8;
  private static final int ON_THE_CLOCK = 10;
  private static final int WORTH_COUNTING = 6;

  /**
   * With as much for a submission as a handful of endless loops take.
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

  /** What a test took, as far as it counts: an ordinary test costs nothing. */
  Duration cost(Duration used) {
    return used.multipliedBy(WORTH_COUNTING).compareTo(patience) < 0 ? Duration.ZERO : used;
  }

  String tooLong() {
    BigDecimal seconds = BigDecimal.valueOf(patience.toMillis(), 3).stripTrailingZeros();
    return "did not come to an end within "
        + seconds.toPlainString()
        + (seconds.equals(BigDecimal.ONE) ? " second" : " seconds");
  }

  static String tooMuch() {
    return "used up the memory that it may have, " + MEGABYTES + " MB";
  }
}
