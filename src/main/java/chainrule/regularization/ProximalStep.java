package chainrule.regularization;

import chainrule.shape.Shape;

/**
 * The step that lands on the kink of {@link L1}: first a step against the gradient of the loss
 * alone, then this one for the penalty, which takes a weight as far as 0 and not past it.
 *
 * <p>Note "06 - Neural Networks", section "L1": the weights that are not needed go to zero.
 *
 * <p>Products have to stay below 1.8e308; beyond that the result is 0 or NaN.
 */
public final class ProximalStep {

  private ProximalStep() {}

  /**
   * wᵢ ← sign(wᵢ) max(0, |wᵢ| − ηλ).
   *
   * @param w n weights, after the step against the loss
   * @param lambda λ, the strength of the penalty, at least 0
   * @param learningRate η, the rate of the step against the loss, above 0
   * @return the n weights after the step; 0 for each that was no larger than ηλ, NaN for NaN
   * @throws IllegalArgumentException if {@code w} is null or empty
   */
  public static double[] l1(double[] w, double lambda, double learningRate) {
    Shape.vector("w", w);
    double[] next = new double[w.length];
    for (int i = 0; i < w.length; i++) {
      double size = Math.max(0, Math.abs(w[i]) - learningRate * lambda);
      next[i] = Math.signum(w[i]) * size;
    }
    return next;
  }
}
