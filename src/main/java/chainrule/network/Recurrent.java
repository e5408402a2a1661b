package chainrule.network;

import chainrule.activation.Activation;
import chainrule.shape.Shape;

/**
 * A network with a feedback connection: hₜ = g(Wxₜ + Uhₜ₋₁ + b), and its gradient through time.
 *
 * <p>Note "06 - Neural Networks", section "Neural Networks".
 */
public final class Recurrent {

  /** Static methods only. */
  private Recurrent() {}

  /**
   * The gradients of a loss by what all steps share.
   *
   * @param input ∂L/∂W
   * @param feedback ∂L/∂U
   * @param bias ∂L/∂b
   */
  public record Gradient(double[][] input, double[][] feedback, double[] bias) {}

  /**
   * One step: hₜ = g(Wxₜ + Uhₜ₋₁ + b).
   *
   * @param input W, m × n
   * @param feedback U, m × m
   * @param bias b, length m
   * @param activation g
   * @param x xₜ, length n
   * @param h hₜ₋₁, length m
   * @return hₜ, length m
   * @throws IllegalArgumentException if the shapes do not fit
   */
  public static double[] step(
      double[][] input,
      double[][] feedback,
      double[] bias,
      Activation activation,
      double[] x,
      double[] h) {
    return activation.value(preActivation(input, feedback, bias, x, h));
  }

  /**
   * h₀, h₁ … h_T.
   *
   * @param input W, m × n
   * @param feedback U, m × m
   * @param bias b, length m
   * @param activation g
   * @param x x₁ … x_T, T × n
   * @param h0 h₀, length m
   * @return (T + 1) × m, with h₀ in row 0
   * @throws IllegalArgumentException if the shapes do not fit
   */
  public static double[][] states(
      double[][] input,
      double[][] feedback,
      double[] bias,
      Activation activation,
      double[][] x,
      double[] h0) {
    Shape.matrix("x", x);
    double[][] h = new double[x.length + 1][];
    h[0] = h0.clone();
    for (int t = 1; t <= x.length; t++) {
      h[t] = step(input, feedback, bias, activation, x[t - 1], h[t - 1]);
    }
    return h;
  }

  /**
   * Back through time: δₜ = (∂L/∂hₜ + Uᵀδₜ₊₁) ⊙ g′(aₜ), ∂L/∂W = Σₜ δₜxₜᵀ, ∂L/∂U = Σₜ δₜhₜ₋₁ᵀ, ∂L/∂b
   * = Σₜ δₜ. Every step uses the same weights, so their slopes are sums over the steps.
   *
   * @param input W, m × n
   * @param feedback U, m × m
   * @param bias b, length m
   * @param activation g
   * @param x x₁ … x_T, T × n
   * @param h0 h₀, length m
   * @param byState what the loss itself says of each state, ∂L/∂h₁ … ∂L/∂h_T, T × m; zeros where it
   *     does not look
   * @return the gradients by W, U and b
   * @throws IllegalArgumentException if the shapes do not fit
   */
  public static Gradient gradient(
      double[][] input,
      double[][] feedback,
      double[] bias,
      Activation activation,
      double[][] x,
      double[] h0,
      double[][] byState) {
    double[][] h = states(input, feedback, bias, activation, x, h0);
    Shape.columns("byState", byState, "bias", bias);
    if (byState.length != x.length) {
      throw new IllegalArgumentException(
          "byState has " + byState.length + " steps but x has " + x.length);
    }
    Gradient sum =
        new Gradient(
            new double[bias.length][x[0].length],
            new double[bias.length][bias.length],
            new double[bias.length]);
    double[] later = new double[bias.length];
    for (int t = x.length; t >= 1; t--) {
      double[] a = preActivation(input, feedback, bias, x[t - 1], h[t - 1]);
      double[] delta = new double[a.length];
      for (int i = 0; i < a.length; i++) {
        delta[i] = (byState[t - 1][i] + later[i]) * activation.derivative(a[i]);
        sum.bias[i] += delta[i];
      }
      add(sum.input, DenseLayer.weightGradient(delta, x[t - 1]));
      add(sum.feedback, DenseLayer.weightGradient(delta, h[t - 1]));
      later = DenseLayer.inputGradient(feedback, delta);
    }
    return sum;
  }

  private static double[] preActivation(
      double[][] input, double[][] feedback, double[] bias, double[] x, double[] h) {
    return DenseLayer.preActivation(input, DenseLayer.preActivation(feedback, bias, h), x);
  }

  private static void add(double[][] sum, double[][] summand) {
    for (int i = 0; i < sum.length; i++) {
      for (int j = 0; j < sum[i].length; j++) {
        sum[i][j] += summand[i][j];
      }
    }
  }
}
