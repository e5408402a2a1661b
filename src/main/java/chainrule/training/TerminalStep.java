package chainrule.training;

import chainrule.shape.Shape;

/**
 * How long the steps of {@link Momentum} become on a constant gradient.
 *
 * <p>Note "06 - Neural Networks", section "Momentum": v = α v − η g holds for v = −η g / (1 − α),
 * so α = 0.9 makes the steps ten times as long.
 *
 * <p>Products and sums have to stay below 1.8e308; beyond that the result is ±∞ or NaN.
 */
public final class TerminalStep {

  private TerminalStep() {}

  /**
   * 1 / (1 − α).
   *
   * @param momentum α, from 0 to below 1; at 1 the result is ∞
   * @return how many times as long as a step of plain gradient descent
   */
  public static double speedUp(double momentum) {
    return 1 / (1 - momentum);
  }

  /**
   * η ‖g‖ / (1 − α).
   *
   * @param gradient g, the constant gradient, n numbers
   * @param learningRate η, above 0
   * @param momentum α, from 0 to below 1
   * @return the length that the steps approach; the squares of the slopes neither overflow nor
   *     underflow
   * @throws IllegalArgumentException if {@code gradient} is null or empty
   */
  public static double length(double[] gradient, double learningRate, double momentum) {
    Shape.vector("gradient", gradient);
    double norm = 0;
    for (double slope : gradient) {
      norm = Math.hypot(norm, slope);
    }
    return learningRate * norm * speedUp(momentum);
  }
}
