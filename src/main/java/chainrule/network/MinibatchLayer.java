package chainrule.network;

import chainrule.activation.Activation;
import chainrule.shape.Shape;

/**
 * A layer that takes a whole minibatch at once. Its N examples are the rows of a matrix X, so one
 * matrix product does what {@link DenseLayer} does N times; this is the form in which a GPU is
 * fast.
 *
 * <p>Note "Neural Networks 2", section "Computation Graph": A = XWᵀ + 1bᵀ, H = g(A), ∂E/∂W =
 * (1/N)ΔᵀX, ∂E/∂b = (1/N)Δᵀ1, where E is the mean of the examples' losses and row n of Δ is δ =
 * ∂Lₙ/∂a of example n.
 *
 * <p>Products and sums have to stay below 1.8e308; beyond that the result is ±∞ or NaN.
 */
public final class MinibatchLayer {

  private MinibatchLayer() {}

  /**
   * A = XWᵀ + 1bᵀ, that is Aₙᵢ = Σⱼ Xₙⱼ Wᵢⱼ + bᵢ, for every example n and every node i.
   *
   * @param weights W, m × n
   * @param bias b, length m
   * @param inputs X, N × n, one example per row
   * @return A, N × m; row n is {@link DenseLayer#preActivation} of example n, up to rounding, if
   *     the terms are added in another order
   * @throws IllegalArgumentException if the shapes do not fit
   */
  public static double[][] preActivations(double[][] weights, double[] bias, double[][] inputs) {
    Shape.rows("weights", weights, "bias", bias);
    Shape.columns("inputs", inputs, "weights[0]", weights[0]);
    double[][] a = new double[inputs.length][];
    for (int n = 0; n < inputs.length; n++) {
      a[n] = bias.clone();
      for (int i = 0; i < bias.length; i++) {
        for (int j = 0; j < inputs[n].length; j++) {
          a[n][i] += inputs[n][j] * weights[i][j];
        }
      }
    }
    return a;
  }

  /**
   * H = g(A), entry by entry.
   *
   * @param a A, N × m
   * @param activation g
   * @return H, N × m: the inputs of the next layer
   * @throws IllegalArgumentException if {@code a} is empty or ragged
   */
  public static double[][] outputs(double[][] a, Activation activation) {
    Shape.matrix("a", a);
    double[][] h = new double[a.length][];
    for (int n = 0; n < a.length; n++) {
      h[n] = activation.value(a[n]);
    }
    return h;
  }

  /**
   * ∂E/∂W = (1/N)ΔᵀX, that is ∂E/∂Wᵢⱼ = (1/N) Σₙ Δₙᵢ Xₙⱼ: the product sums over the examples by
   * itself.
   *
   * @param deltas Δ, N × m, one example per row
   * @param inputs X, N × n, one example per row
   * @return m × n
   * @throws IllegalArgumentException if one of them is empty or ragged, or they differ in rows
   */
  public static double[][] weightGradient(double[][] deltas, double[][] inputs) {
    Shape.sameRows("deltas", deltas, "inputs", inputs);
    double[][] gradient = new double[deltas[0].length][inputs[0].length];
    for (int i = 0; i < gradient.length; i++) {
      for (int j = 0; j < gradient[i].length; j++) {
        for (int n = 0; n < deltas.length; n++) {
          gradient[i][j] += deltas[n][i] * inputs[n][j];
        }
        gradient[i][j] /= deltas.length;
      }
    }
    return gradient;
  }

  /**
   * ∂E/∂b = (1/N)Δᵀ1, the mean of Δ's rows: a bias is a weight whose input is 1 in every example.
   *
   * @param deltas Δ, N × m, one example per row
   * @return length m
   * @throws IllegalArgumentException if {@code deltas} is empty or ragged
   */
  public static double[] biasGradient(double[][] deltas) {
    Shape.matrix("deltas", deltas);
    double[] gradient = new double[deltas[0].length];
    for (int i = 0; i < gradient.length; i++) {
      for (double[] delta : deltas) {
        gradient[i] += delta[i];
      }
      gradient[i] /= deltas.length;
    }
    return gradient;
  }

  /**
   * ΔW, that is Σᵢ Δₙᵢ Wᵢⱼ = ∂Lₙ/∂hⱼ: what goes back to the layer before. There is no mean in it,
   * since one example's inputs do not affect another's loss.
   *
   * @param weights W, m × n
   * @param deltas Δ, N × m, one example per row
   * @return N × n; row n is {@link DenseLayer#inputGradient} of example n, up to rounding, if the
   *     terms are added in another order
   * @throws IllegalArgumentException if the shapes do not fit
   */
  public static double[][] inputGradients(double[][] weights, double[][] deltas) {
    Shape.matrix("deltas", deltas);
    Shape.rows("weights", weights, "deltas[0]", deltas[0]);
    double[][] gradients = new double[deltas.length][weights[0].length];
    for (int n = 0; n < deltas.length; n++) {
      for (int i = 0; i < weights.length; i++) {
        for (int j = 0; j < weights[i].length; j++) {
          gradients[n][j] += deltas[n][i] * weights[i][j];
        }
      }
    }
    return gradients;
  }
}
