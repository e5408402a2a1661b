package chainrule.training;

import chainrule.shape.Shape;

/**
 * A decaying memory of past gradients, as a sum and as an average.
 *
 * <p>Note "06 - Neural Networks", section "Momentum". The note calls the velocity an exponentially
 * decaying average, but computes with the sum: as long as η and α stay the same, {@link Momentum}
 * has v = −η s. An average of equal numbers is that number; their sum grows to 1/(1 − α) times it,
 * the note's factor.
 *
 * <p>Products and sums have to stay below 1.8e308; beyond that the result is ±∞ or NaN.
 */
public final class DecayingAverage {

  private DecayingAverage() {}

  /**
   * The sum: s ← α s + g, that is gₖ + α gₖ₋₁ + α² gₖ₋₂ + …
   *
   * @param sum s, n numbers, all 0 at the start
   * @param g the newest gradient, length n
   * @param momentum α, how much of the past is kept, from 0 to below 1
   * @return the sum with the newest gradient in it
   * @throws IllegalArgumentException if the two are empty or differ in length
   */
  public static double[] sum(double[] sum, double[] g, double momentum) {
    Shape.sameLength("sum", sum, "g", g);
    double[] next = new double[sum.length];
    for (int i = 0; i < next.length; i++) {
      next[i] = momentum * sum[i] + g[i];
    }
    return next;
  }

  /**
   * The average: m ← α m + (1 − α) g. The weights (1 − α) αʲ of all gradients so far add up to 1 −
   * αᵏ, so an average that starts from 0 needs some steps to get close.
   *
   * @param average m, n numbers, all 0 at the start
   * @param g the newest gradient, length n
   * @param momentum α, how much of the past is kept, from 0 to below 1
   * @return the average with the newest gradient in it
   * @throws IllegalArgumentException if the two are empty or differ in length
   */
  public static double[] average(double[] average, double[] g, double momentum) {
    Shape.sameLength("average", average, "g", g);
    double[] next = new double[average.length];
    for (int i = 0; i < next.length; i++) {
      next[i] = momentum * average[i] + (1 - momentum) * g[i];
    }
    return next;
  }
}
