package chainrule.check;

import java.math.BigDecimal;
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
   * @param scale the size of what an error is counted in the last places of; 0 for the exact value
   */
  public record Sample(double[] at, double[] computed, BigDecimal[] exact, double scale) {

    /**
     * The largest error.
     *
     * @return in units of the last place; ∞ if a number is not finite
     */
    public double error() {
      double worst = 0;
      for (int i = 0; i < computed.length; i++) {
        double ulp = Math.ulp(scale == 0 ? exact[i].doubleValue() : scale);
        worst =
            Double.isFinite(computed[i])
                ? Math.max(worst, distance(computed[i], exact[i]) / ulp)
                : Double.POSITIVE_INFINITY;
      }
      return worst;
    }

    /** Next to 1e-308 even a distance has to be exact before it is rounded. */
    private static double distance(double computed, BigDecimal exact) {
      return new BigDecimal(computed).subtract(exact).abs().doubleValue();
    }
  }
}
