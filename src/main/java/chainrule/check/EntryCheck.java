package chainrule.check;

import java.util.Locale;

/**
 * One entry of a derivative, ∂fᵢ/∂xⱼ, compared.
 *
 * @param output i, from 0
 * @param input j, from 0
 * @param analytic what the formula says
 * @param numeric what was measured
 * @param difference how far the two are apart; at a kink, how far the analytic slope is outside of
 *     the left and right ones
 * @param bound the error that the measurement admits of itself: the tolerance
 * @param verdict what follows
 */
public record EntryCheck(
    int output,
    int input,
    double analytic,
    double numeric,
    double difference,
    double bound,
    Verdict verdict) {

  /**
   * A measurement that is less sharp than this, relative to the slope or its size, says nothing.
   */
  private static final double RESOLUTION = 1e-6;

  /**
   * Compares one entry.
   *
   * @param output i, from 0
   * @param input j, from 0
   * @param analytic what the formula says
   * @param slope what was measured
   * @param accuracy what the formula's Javadoc admits to lose, absolute
   * @return the comparison
   */
  static EntryCheck of(int output, int input, double analytic, Slope slope, double accuracy) {
    double bound = slope.error() + accuracy;
    double outside = Math.max(slope.lower() - analytic, analytic - slope.upper());
    double difference = Math.max(0, outside);
    Verdict verdict = verdict(analytic, slope, difference, bound);
    return new EntryCheck(output, input, analytic, slope.value(), difference, bound, verdict);
  }

  private static Verdict verdict(double analytic, Slope slope, double difference, double bound) {
    if (slope.isUndefined()) {
      return Verdict.OUT_OF_DOMAIN;
    }
    if (!Double.isFinite(analytic)) {
      return Verdict.WRONG;
    }
    if (Double.isNaN(slope.value())) {
      return Verdict.NOT_TRUSTWORTHY;
    }
    if (slope.jump() != 0) {
      return difference <= bound ? Verdict.KINK : Verdict.WRONG;
    }
    double size = Math.max(slope.size(), Math.max(Math.abs(analytic), Math.abs(slope.value())));
    boolean sharp = slope.error() <= RESOLUTION * size;
    if (sharp) {
      return difference <= bound ? Verdict.RIGHT : Verdict.WRONG;
    }
    return difference <= 10 * bound ? Verdict.NOT_TRUSTWORTHY : Verdict.WRONG;
  }

  /**
   * How much of the bound the difference uses up.
   *
   * @return difference / bound; above 1 the two disagree
   */
  public double share() {
    return difference == 0 ? 0 : difference / bound;
  }

  /**
   * Whether neither side sees any slope.
   *
   * @return true if both are 0 within the bound
   */
  boolean isAboutZero() {
    return Math.abs(analytic) <= bound && Math.abs(numeric) <= bound;
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "∂f[%d]/∂x[%d] is %s: analytic %s, numeric %s, difference %.2g, bound %.2g",
        output,
        input,
        verdict,
        analytic,
        numeric,
        difference,
        bound);
  }
}
