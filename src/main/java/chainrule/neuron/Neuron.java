package chainrule.neuron;

import chainrule.activation.Sigmoid;
import chainrule.shape.Shape;

/**
 * One logistic neuron: ŷ = σ(a), a = wᵀx + b.
 *
 * <p>Note "Neural Networks 2", from its first formula to the section "A problem". The note writes
 * the bias as w₀.
 *
 * <p>Products and sums have to stay below 1.8e308; beyond that the result is ±∞ or NaN.
 */
public final class Neuron {

  private Neuron() {}

  /**
   * a = w₁x₁ + … + wₙxₙ + b.
   *
   * @param w n weights
   * @param b the bias
   * @param x n inputs
   * @return the pre-activation
   * @throws IllegalArgumentException if {@code w} and {@code x} are empty or differ in length
   */
  public static double preActivation(double[] w, double b, double[] x) {
    Shape.sameLength("w", w, "x", x);
    double a = b;
    for (int i = 0; i < w.length; i++) {
      a += w[i] * x[i];
    }
    return a;
  }

  /**
   * ŷ = σ(wᵀx + b).
   *
   * @param w n weights
   * @param b the bias
   * @param x n inputs
   * @return the output, between 0 and 1
   * @throws IllegalArgumentException if {@code w} and {@code x} are empty or differ in length
   */
  public static double output(double[] w, double b, double[] x) {
    return Sigmoid.value(preActivation(w, b, x));
  }

  /**
   * The gradient of the mean squared error, ∂E/∂wᵢ = (2/N) Σₙ (ŷₙ − yₙ) σ′(aₙ) xₙᵢ: the chain E → ŷ
   * → a → w. In δ's: δₙ = (2/N) (ŷₙ − yₙ) σ′(aₙ), ∂E/∂wᵢ = Σₙ δₙ xₙᵢ, ∂E/∂b = Σₙ δₙ. Where |a| is
   * large, σ′ makes it vanish, however wrong the output is.
   *
   * @param w n weights
   * @param b the bias
   * @param x N × n, one example per row
   * @param y N targets
   * @return (∂E/∂w₁ … ∂E/∂wₙ, ∂E/∂b), length n + 1
   * @throws IllegalArgumentException if the shapes do not fit
   */
  public static double[] squaredErrorGradient(double[] w, double b, double[][] x, double[] y) {
    checkExamples(w, x, y);
    double[] gradient = new double[w.length + 1];
    for (int n = 0; n < x.length; n++) {
      double a = preActivation(w, b, x[n]);
      double delta = 2.0 / x.length * (Sigmoid.value(a) - y[n]) * Sigmoid.derivative(a);
      addExample(gradient, delta, x[n]);
    }
    return gradient;
  }

  /**
   * The gradient of the binary cross-entropy, ∂E/∂wᵢ = (1/N) Σₙ (ŷₙ − yₙ) xₙᵢ: its logarithms
   * cancel σ′.
   *
   * @param w n weights
   * @param b the bias
   * @param x N × n, one example per row
   * @param y N targets, each from 0 to 1
   * @return (∂E/∂w₁ … ∂E/∂wₙ, ∂E/∂b), length n + 1
   * @throws IllegalArgumentException if the shapes do not fit
   */
  public static double[] crossEntropyGradient(double[] w, double b, double[][] x, double[] y) {
    checkExamples(w, x, y);
    double[] gradient = new double[w.length + 1];
    for (int n = 0; n < x.length; n++) {
      double delta = (output(w, b, x[n]) - y[n]) / x.length;
      addExample(gradient, delta, x[n]);
    }
    return gradient;
  }

  /** One example's share: δ x for the weights, δ for the bias. */
  private static void addExample(double[] gradient, double delta, double[] x) {
    for (int i = 0; i < x.length; i++) {
      gradient[i] += delta * x[i];
    }
    gradient[x.length] += delta;
  }

  private static void checkExamples(double[] w, double[][] x, double[] y) {
    Shape.columns("x", x, "w", w);
    Shape.rows("x", x, "y", y);
  }
}
