package chainrule.network;

import chainrule.activation.Sigmoid;
import chainrule.shape.Shape;

/**
 * A chain of sigmoid neurons, hₖ = σ(wₖhₖ₋₁ + bₖ): its slope is a product of n small derivatives.
 *
 * <p>Note "06 - Neural Networks", section "Vanishing Gradients".
 *
 * <p>Products have to stay below 1.8e308; beyond that the result is ±∞ or NaN.
 */
public final class VanishingGradient {

  private VanishingGradient() {}

  /**
   * ∂hₙ/∂h₀ = ∏ₖ σ′(aₖ) wₖ.
   *
   * @param w n weights, at least one
   * @param b n biases
   * @param h0 h₀, the input of the chain
   * @return ∂hₙ/∂h₀, in absolute value at most {@link #bound}, up to rounding; 0 once the product
   *     falls below 5e-324, even if large weights follow
   * @throws IllegalArgumentException if {@code w} and {@code b} are empty or differ in length
   */
  public static double slope(double[] w, double[] b, double h0) {
    Shape.sameLength("w", w, "b", b);
    double h = h0;
    double slope = 1;
    for (int k = 0; k < w.length; k++) {
      double a = w[k] * h + b[k];
      slope *= Sigmoid.derivative(a) * w[k];
      h = Sigmoid.value(a);
    }
    return slope;
  }

  /**
   * (¼)ⁿ ∏ₖ |wₖ|: the slope of such a chain is at most that in absolute value, since σ′ is at most
   * ¼.
   *
   * @param w n weights, at least one
   * @return the bound, at least 0; as for the slope, 0 once the product falls below 5e-324, even if
   *     large weights follow
   * @throws IllegalArgumentException if {@code w} is empty
   */
  public static double bound(double[] w) {
    Shape.vector("w", w);
    double bound = 1;
    for (double wk : w) {
      bound *= Math.abs(wk) / 4;
    }
    return bound;
  }
}
