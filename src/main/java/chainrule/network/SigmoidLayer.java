package chainrule.network;

import chainrule.activation.Sigmoid;
import chainrule.loss.SquaredError;
import chainrule.shape.Shape;

/**
 * One layer of several sigmoid neurons, ŷ = σ(Wx + b), trained on the squared error.
 *
 * <p>Note "Neural Networks 2", section "Multiple Output Nodes"; slides "Neural Networks", "Output
 * Equation".
 *
 * <p>Products and sums have to stay below 1.8e308; beyond that the result is ±∞ or NaN.
 */
public final class SigmoidLayer {

  private SigmoidLayer() {}

  /**
   * ŷₖ = σ(Σᵢ Wₖᵢxᵢ + bₖ).
   *
   * @param weights W, K × n
   * @param bias b, length K
   * @param x one example, length n
   * @return ŷ, length K, each between 0 and 1
   * @throws IllegalArgumentException if the shapes do not fit
   */
  public static double[] output(double[][] weights, double[] bias, double[] x) {
    Shape.columns("weights", weights, "x", x);
    double[] output = DenseLayer.preActivation(weights, bias, x);
    for (int k = 0; k < output.length; k++) {
      output[k] = Sigmoid.value(output[k]);
    }
    return output;
  }

  /**
   * E = (1/N) Σₙ Σₖ (ŷₙₖ − yₙₖ)².
   *
   * @param weights W, K × n
   * @param bias b, length K
   * @param x N × n, one example per row
   * @param y N × K, its targets
   * @return the mean over the examples of the squared error
   * @throws IllegalArgumentException if the shapes do not fit
   */
  public static double error(double[][] weights, double[] bias, double[][] x, double[][] y) {
    checkExamples(weights, bias, x, y);
    double sum = 0;
    for (int n = 0; n < x.length; n++) {
      sum += SquaredError.value(output(weights, bias, x[n]), y[n]);
    }
    return sum / x.length;
  }

  /**
   * ∂E/∂Wₖᵢ = (2/N) Σₙ (ŷₙₖ − yₙₖ) σ′(aₙₖ) xₙᵢ.
   *
   * @param weights W, K × n
   * @param bias b, length K
   * @param x N × n, one example per row
   * @param y N × K, its targets
   * @return K × n
   * @throws IllegalArgumentException if the shapes do not fit
   */
  public static double[][] weightGradient(
      double[][] weights, double[] bias, double[][] x, double[][] y) {
    checkExamples(weights, bias, x, y);
    double[][] gradient = new double[weights.length][weights[0].length];
    for (int n = 0; n < x.length; n++) {
      double[] delta = delta(weights, bias, x[n], y[n], x.length);
      for (int k = 0; k < delta.length; k++) {
        for (int i = 0; i < x[n].length; i++) {
          gradient[k][i] += delta[k] * x[n][i];
        }
      }
    }
    return gradient;
  }

  /**
   * ∂E/∂bₖ = (2/N) Σₙ (ŷₙₖ − yₙₖ) σ′(aₙₖ).
   *
   * @param weights W, K × n
   * @param bias b, length K
   * @param x N × n, one example per row
   * @param y N × K, its targets
   * @return length K
   * @throws IllegalArgumentException if the shapes do not fit
   */
  public static double[] biasGradient(
      double[][] weights, double[] bias, double[][] x, double[][] y) {
    checkExamples(weights, bias, x, y);
    double[] gradient = new double[bias.length];
    for (int n = 0; n < x.length; n++) {
      double[] delta = delta(weights, bias, x[n], y[n], x.length);
      for (int k = 0; k < delta.length; k++) {
        gradient[k] += delta[k];
      }
    }
    return gradient;
  }

  /** δₖ = (2/N) (ŷₖ − yₖ) σ′(aₖ), one example's share of ∂E/∂aₖ. */
  private static double[] delta(
      double[][] weights, double[] bias, double[] x, double[] y, int examples) {
    double[] a = DenseLayer.preActivation(weights, bias, x);
    double[] delta = new double[a.length];
    for (int k = 0; k < a.length; k++) {
      delta[k] = 2.0 / examples * (Sigmoid.value(a[k]) - y[k]) * Sigmoid.derivative(a[k]);
    }
    return delta;
  }

  private static void checkExamples(double[][] weights, double[] bias, double[][] x, double[][] y) {
    Shape.rows("weights", weights, "bias", bias);
    Shape.columns("x", x, "weights[0]", weights[0]);
    Shape.sameRows("x", x, "y", y);
    Shape.rows("weights", weights, "y[0]", y[0]);
  }
}
