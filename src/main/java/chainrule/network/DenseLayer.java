package chainrule.network;

import chainrule.shape.Shape;

/**
 * The linear half of a layer, a = Wh + b, and the three gradients that come out of it once δ =
 * ∂L/∂a is known. {@code W[i][j]} joins input j to output i.
 *
 * <p>Slides "Neural Networks", "Output Equation"; notes "Neural Networks 2", section "Multiple
 * Output Nodes", and "Neural Network", section "Backpropagation".
 */
public final class DenseLayer {

  /** Static methods only. */
  private DenseLayer() {}

  /**
   * aᵢ = Σⱼ Wᵢⱼ hⱼ + bᵢ.
   *
   * @param weights W, m × n
   * @param bias b, length m
   * @param input h, length n
   * @return a, length m; the products and their sums must stay below 1e308
   * @throws IllegalArgumentException if the shapes do not fit
   */
  public static double[] preActivation(double[][] weights, double[] bias, double[] input) {
    Shape.columns("weights", weights, "input", input);
    Shape.rows("weights", weights, "bias", bias);
    double[] a = bias.clone();
    for (int i = 0; i < a.length; i++) {
      for (int j = 0; j < input.length; j++) {
        a[i] += weights[i][j] * input[j];
      }
    }
    return a;
  }

  /**
   * ∂L/∂Wᵢⱼ = δᵢ hⱼ, the outer product δhᵀ.
   *
   * @param delta δ = ∂L/∂a, length m
   * @param input h, length n
   * @return m × n
   * @throws IllegalArgumentException if one of them is empty
   */
  public static double[][] weightGradient(double[] delta, double[] input) {
    Shape.vector("delta", delta);
    Shape.vector("input", input);
    double[][] gradient = new double[delta.length][input.length];
    for (int i = 0; i < delta.length; i++) {
      for (int j = 0; j < input.length; j++) {
        gradient[i][j] = delta[i] * input[j];
      }
    }
    return gradient;
  }

  /**
   * ∂L/∂b = δ, the blank that the note leaves: a bias is a weight whose input is 1.
   *
   * @param delta δ = ∂L/∂a, length m
   * @return length m
   * @throws IllegalArgumentException if it is empty
   */
  public static double[] biasGradient(double[] delta) {
    Shape.vector("delta", delta);
    return delta.clone();
  }

  /**
   * ∂L/∂hⱼ = Σᵢ Wᵢⱼ δᵢ, that is Wᵀδ: an input hears from every output that it feeds.
   *
   * @param weights W, m × n
   * @param delta δ = ∂L/∂a, length m
   * @return length n
   * @throws IllegalArgumentException if the shapes do not fit
   */
  public static double[] inputGradient(double[][] weights, double[] delta) {
    Shape.rows("weights", weights, "delta", delta);
    double[] gradient = new double[weights[0].length];
    for (int i = 0; i < delta.length; i++) {
      for (int j = 0; j < gradient.length; j++) {
        gradient[j] += weights[i][j] * delta[i];
      }
    }
    return gradient;
  }
}
