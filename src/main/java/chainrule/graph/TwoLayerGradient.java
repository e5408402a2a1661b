package chainrule.graph;

import chainrule.loss.CrossEntropy;
import chainrule.network.DenseLayer;
import chainrule.network.SigmoidLayer;
import chainrule.shape.TwoLayerShape;

/**
 * Every derivative of the note's two-layer network, derived by hand, from the last layer back: z =
 * σ(a₁), a₁ = W₁x + w₁₀, ŷ = softmax(a₂), a₂ = W₂z + w₂₀, L = −Σₖ yₖ ln ŷₖ.
 *
 * <p>Note "Neural Networks 2", sections "Training Multiple Layers" and "Computation Graph". All
 * methods take the same: W₁, m × n; w₁₀, length m; W₂, K × m; w₂₀, length K; the input x, length n;
 * the target y, length K, one-hot or a distribution.
 *
 * <p>Products and sums have to stay below 1.8e308; beyond that the result is ±∞ or NaN.
 */
public final class TwoLayerGradient {

  private TwoLayerGradient() {}

  /**
   * δ₂ = ∂L/∂a₂ = ŷ − y, and so ∂L/∂w₂₀ too: a bias is a weight whose input is 1.
   *
   * @param W1 W₁, m × n
   * @param w10 w₁₀, length m
   * @param W2 W₂, K × m
   * @param w20 w₂₀, length K
   * @param x the input, length n
   * @param y the target, length K
   * @return length K
   * @throws IllegalArgumentException if the shapes do not fit
   */
  public static double[] outputDelta(
      double[][] W1, double[] w10, double[][] W2, double[] w20, double[] x, double[] y) {
    TwoLayerShape.check(W1, w10, W2, w20, x, y);
    double[] z = SigmoidLayer.output(W1, w10, x);
    return CrossEntropy.logitGradient(DenseLayer.preActivation(W2, w20, z), y);
  }

  /**
   * ∂L/∂W₂ = δ₂zᵀ: to the last layer, z is the input.
   *
   * @param W1 W₁, m × n
   * @param w10 w₁₀, length m
   * @param W2 W₂, K × m
   * @param w20 w₂₀, length K
   * @param x the input, length n
   * @param y the target, length K
   * @return K × m
   * @throws IllegalArgumentException if the shapes do not fit
   */
  public static double[][] outputWeightGradient(
      double[][] W1, double[] w10, double[][] W2, double[] w20, double[] x, double[] y) {
    double[] delta = outputDelta(W1, w10, W2, w20, x, y);
    return DenseLayer.weightGradient(delta, SigmoidLayer.output(W1, w10, x));
  }

  /**
   * ∂L/∂z = W₂ᵀδ₂: a hidden node feeds every output node, so it sums over all of them.
   *
   * @param W1 W₁, m × n
   * @param w10 w₁₀, length m
   * @param W2 W₂, K × m
   * @param w20 w₂₀, length K
   * @param x the input, length n
   * @param y the target, length K
   * @return length m
   * @throws IllegalArgumentException if the shapes do not fit
   */
  public static double[] hiddenGradient(
      double[][] W1, double[] w10, double[][] W2, double[] w20, double[] x, double[] y) {
    return DenseLayer.inputGradient(W2, outputDelta(W1, w10, W2, w20, x, y));
  }

  /**
   * δ₁ = ∂L/∂a₁, entry by entry zⱼ (1 − zⱼ) ∂L/∂zⱼ, and so ∂L/∂w₁₀ too.
   *
   * @param W1 W₁, m × n
   * @param w10 w₁₀, length m
   * @param W2 W₂, K × m
   * @param w20 w₂₀, length K
   * @param x the input, length n
   * @param y the target, length K
   * @return length m
   * @throws IllegalArgumentException if the shapes do not fit
   */
  public static double[] hiddenDelta(
      double[][] W1, double[] w10, double[][] W2, double[] w20, double[] x, double[] y) {
    double[] delta = hiddenGradient(W1, w10, W2, w20, x, y);
    double[] z = SigmoidLayer.output(W1, w10, x);
    for (int j = 0; j < delta.length; j++) {
      delta[j] *= z[j] * (1 - z[j]);
    }
    return delta;
  }

  /**
   * ∂L/∂W₁ = δ₁xᵀ.
   *
   * @param W1 W₁, m × n
   * @param w10 w₁₀, length m
   * @param W2 W₂, K × m
   * @param w20 w₂₀, length K
   * @param x the input, length n
   * @param y the target, length K
   * @return m × n
   * @throws IllegalArgumentException if the shapes do not fit
   */
  public static double[][] hiddenWeightGradient(
      double[][] W1, double[] w10, double[][] W2, double[] w20, double[] x, double[] y) {
    return DenseLayer.weightGradient(hiddenDelta(W1, w10, W2, w20, x, y), x);
  }

  /**
   * ∂L/∂x = W₁ᵀδ₁.
   *
   * @param W1 W₁, m × n
   * @param w10 w₁₀, length m
   * @param W2 W₂, K × m
   * @param w20 w₂₀, length K
   * @param x the input, length n
   * @param y the target, length K
   * @return length n
   * @throws IllegalArgumentException if the shapes do not fit
   */
  public static double[] inputGradient(
      double[][] W1, double[] w10, double[][] W2, double[] w20, double[] x, double[] y) {
    return DenseLayer.inputGradient(W1, hiddenDelta(W1, w10, W2, w20, x, y));
  }
}
