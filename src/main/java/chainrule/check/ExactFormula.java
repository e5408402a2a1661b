package chainrule.check;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Random;
import java.util.function.Function;

/**
 * A formula of the project beside the same formula in arithmetic of 50 digits.
 *
 * @param name the method, as {@code Sigmoid.value}
 * @param unit what an error is counted in: {@code ulp}, units in the last place of the exact value,
 *     or, where a difference loses digits, those of the numbers that it is made of
 * @param numbers how many numbers a point has: a function of one number is cheap
 * @param draw draws a point of the domain, and computes there
 */
public record ExactFormula(String name, String unit, int numbers, Function<Random, Sample> draw) {

  /** Where the exact arithmetic comes from; the exercises bring it along. */
  public interface Source {

    /**
     * All formulas that have an exact one beside them.
     *
     * @return the formulas, in the order of the notes
     */
    List<ExactFormula> formulas();
  }

  /**
   * What came out at one point.
   *
   * @param at the point
   * @param computed the formula's numbers
   * @param exact the same in exact arithmetic
   * @param scale for each number, the size of what an error is counted in the last places of; 0 for
   *     the exact value
   */
  public record Sample(double[] at, double[] computed, BigDecimal[] exact, double[] scale) {

    private static final MathContext DIGITS = new MathContext(18);

    /** The exact numbers are not: they have 50 digits. What is closer to them is on them. */
    private static final double NOTHING = 1e-20;

    /**
     * The largest error.
     *
     * @return in units of the last place; ∞ if a number is not finite
     * @throws IllegalStateException if there are not as many exact numbers as computed ones
     */
    public double error() {
      if (computed.length != exact.length) {
        throw new IllegalStateException(
            computed.length + " numbers were computed, and " + exact.length + " are known exactly");
      }
      double worst = 0;
      for (int i = 0; i < computed.length; i++) {
        double ulp = Math.ulp(scale[i] == 0 ? toDouble(exact[i]) : scale[i]);
        worst =
            Double.isFinite(computed[i])
                ? Math.max(worst, distance(computed[i], exact[i]) / ulp)
                : Double.POSITIVE_INFINITY;
      }
      return worst < NOTHING ? 0 : worst;
    }

    /** Next to 1e-308 even a distance has to be exact before it is rounded. */
    private static double distance(double computed, BigDecimal exact) {
      return toDouble(new BigDecimal(computed).subtract(exact).abs());
    }

    /** To 15 digits, which is enough here, and many times as fast as the JDK's way by a text. */
    private static double toDouble(BigDecimal x) {
      BigDecimal rounded = x.round(DIGITS);
      double result = rounded.unscaledValue().doubleValue();
      int scale = rounded.scale();
      for (; scale > 300; scale -= 300) {
        result /= 1e300;
      }
      return scale < 0 ? result * Math.pow(10, -scale) : result / Math.pow(10, scale);
    }
  }
}
