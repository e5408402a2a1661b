package chainrule.neuron;

/**
 * Linear regression: a neuron without activation, ŷ = wᵀx + b, and the gradient of one example. It
 * has a solution in closed form, but for very large data one example at a time is the cheaper way.
 *
 * <p>Note "06 - Neural Networks", section "Stochastic Gradient Descent": stochastic gradient
 * descent also trains large linear models, and the cost of a step does not grow with the number of
 * examples.
 *
 * <p>Products and sums have to stay below 1.8e308; beyond that the result is ±∞ or NaN.
 */
public final class LinearModel {

  private LinearModel() {}

  /**
   * ŷ = w₁x₁ + … + wₙxₙ + b.
   *
   * @param w n weights
   * @param b the bias
   * @param x n inputs
   * @return the output, any number
   * @throws IllegalArgumentException if {@code w} and {@code x} are empty or differ in length
   */
  public static double output(double[] w, double b, double[] x) {
    return Neuron.preActivation(w, b, x);
  }

  /**
   * Of one example's L = (ŷ − y)²: ∂L/∂wᵢ = 2 (ŷ − y) xᵢ, ∂L/∂b = 2 (ŷ − y).
   *
   * @param w n weights
   * @param b the bias
   * @param x n inputs
   * @param y the target, any number
   * @return (∂L/∂w₁ … ∂L/∂wₙ, ∂L/∂b), length n + 1
   * @throws IllegalArgumentException if {@code w} and {@code x} are empty or differ in length
   */
  public static double[] squaredErrorGradient(double[] w, double b, double[] x, double y) {
    double delta = 2 * (output(w, b, x) - y);
    double[] gradient = new double[w.length + 1];
    for (int i = 0; i < w.length; i++) {
      gradient[i] = delta * x[i];
    }
    gradient[w.length] = delta;
    return gradient;
  }
}
