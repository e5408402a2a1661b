package chainrule.training;

import chainrule.shape.Shape;

/**
 * One step downhill, for one weight or for all of them.
 *
 * <p>Notes "Neural Networks 2", section "Training Neural Networks" (vector and scalar form), and
 * "Training A Neural Network", section "Optimization Algorithm"; slides "Train a neural network",
 * step 3.
 *
 * <p>Products and sums have to stay below 1.8e308; beyond that the result is ±∞ or NaN.
 */
public final class GradientDescent {

  private GradientDescent() {}

  /**
   * The scalar form, wᵢ ← wᵢ − η ∂E/∂wᵢ: a positive slope lowers the weight, and that lowers the
   * loss.
   *
   * @param w one weight or bias
   * @param slope ∂E/∂w
   * @param learningRate η, how far to go for a slope of 1, above 0
   * @return the weight after the step
   */
  public static double step(double w, double slope, double learningRate) {
    return w - learningRate * slope;
  }

  /**
   * The vector form, θ ← θ − η ∇E: the scalar form for every weight and bias at once.
   *
   * @param theta all weights and biases
   * @param gradient ∇E, of the same length
   * @param learningRate η, how far to go for a slope of 1, above 0
   * @return the parameters after the step
   * @throws IllegalArgumentException if the two are empty or differ in length
   */
  public static double[] step(double[] theta, double[] gradient, double learningRate) {
    Shape.sameLength("theta", theta, "gradient", gradient);
    double[] next = new double[theta.length];
    for (int i = 0; i < theta.length; i++) {
      next[i] = step(theta[i], gradient[i], learningRate);
    }
    return next;
  }
}
