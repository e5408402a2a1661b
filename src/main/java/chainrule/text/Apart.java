package chainrule.text;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * Two numbers that should be equal, written with as few digits as show the difference.
 *
 * @param expected the one, in words
 * @param got the other, in words
 */
public record Apart(String expected, String got) {

  private static final int FEWEST = 4;
  private static final int MOST = 17;

  /** Beside a number so much larger, what is left of rounding is nothing. */
  private static final double NOTHING = 1e-20;

  /**
   * Shows two numbers.
   *
   * @param expected what should have come
   * @param got what came
   * @return both with at least 4 digits if they have them, and with more only where it takes more
   *     to tell them apart; what vanishes beside the other reads 0.0
   */
  public static Apart of(double expected, double got) {
    double a = Math.abs(expected) < NOTHING * Math.min(1, Math.abs(got)) ? 0 : expected;
    double b = Math.abs(got) < NOTHING * Math.min(1, Math.abs(expected)) ? 0 : got;
    for (int digits = FEWEST; digits < MOST; digits++) {
      if (rounded(a, digits) != rounded(b, digits)) {
        return new Apart(shown(rounded(a, digits)), shown(rounded(b, digits)));
      }
    }
    return new Apart(shown(a), shown(b));
  }

  /**
   * Shows a number that is right.
   *
   * @param number what should have come, and came
   * @return both the same, with 4 digits
   */
  public static Apart alike(double number) {
    String few = shown(rounded(number, FEWEST));
    return new Apart(few, few);
  }

  /** A minus before a zero says nothing. */
  private static String shown(double number) {
    return number == 0 ? "0.0" : Double.toString(number);
  }

  private static double rounded(double number, int digits) {
    return Double.isFinite(number)
        ? new BigDecimal(number).round(new MathContext(digits)).doubleValue()
        : number;
  }
}
