package chainrule.network;

import chainrule.shape.Shape;

/**
 * A network with a feedback connection: hₜ = g(Wxₜ + Uhₜ₋₁ + b), and its gradient through time.
 *
 * <p>Note "06 - Neural Networks", section "Neural Networks".
 *
 * <p>Products and sums have to stay below 1.8e308; beyond that the result is ±∞ or NaN.
 */
public final class Recurrent {

  private Recurrent() {}

  /**
   * One step: hₜ = g(Wxₜ + Uhₜ₋₁ + b).
   *
   * @param layer W, U, b and g, for n inputs and m nodes
   * @param x xₜ, length n
   * @param h hₜ₋₁, length m
   * @return hₜ, length m
   * @throws IllegalArgumentException if the shapes do not fit
   */
  public static double[] step(RecurrentLayer layer, double[] x, double[] h) {
    Shape.columns("input", layer.input(), "x", x);
    Shape.columns("feedback", layer.feedback(), "h", h);
    return layer.activation().value(preActivation(layer, x, h));
  }

  /**
   * h₀, h₁ … h_T: each step starts from the state of the one before.
   *
   * @param layer W, U, b and g, for n inputs and m nodes
   * @param x x₁ … x_T, T × n, at least one step
   * @param h0 h₀, length m
   * @return (T + 1) × m, with a copy of h₀ in row 0
   * @throws IllegalArgumentException if the shapes do not fit
   */
  public static double[][] states(RecurrentLayer layer, double[][] x, double[] h0) {
    Shape.matrix("x", x);
    Shape.sameLength("h0", h0, "bias", layer.bias());
    double[][] h = new double[x.length + 1][];
    h[0] = h0.clone();
    for (int t = 1; t <= x.length; t++) {
      h[t] = step(layer, x[t - 1], h[t - 1]);
    }
    return h;
  }

  /**
   * Back through time: δₜ = (∂L/∂hₜ + Uᵀδₜ₊₁) ⊙ g′(aₜ) from t = T on, with δ_{T+1} = 0; ∂L/∂W = Σₜ
   * δₜxₜᵀ, ∂L/∂U = Σₜ δₜhₜ₋₁ᵀ, ∂L/∂b = Σₜ δₜ. Every step uses the same weights, so their gradients
   * are sums over the steps. At the kink of a rectifier the slope is the one that {@link
   * chainrule.activation.Activation} chooses.
   *
   * @param layer W, U, b and g, for n inputs and m nodes
   * @param x x₁ … x_T, T × n, at least one step
   * @param h0 h₀, length m
   * @param byState the direct gradient of the loss with respect to each state, ∂L/∂h₁ … ∂L/∂h_T, T
   *     × m: row t − 1 belongs to hₜ, and there is none for h₀; a row is 0 if the loss does not
   *     depend on that state directly
   * @return a layer of the same shape that holds the slopes in the places of W, U and b; its
   *     activation has no meaning; here it is the layer's own
   * @throws IllegalArgumentException if the shapes do not fit
   */
  public static RecurrentLayer gradient(
      RecurrentLayer layer, double[][] x, double[] h0, double[][] byState) {
    double[][] h = states(layer, x, h0);
    double[][] delta = deltas(layer, x, h, byState);
    double[][] byInput = new double[h0.length][x[0].length];
    double[][] byFeedback = new double[h0.length][h0.length];
    double[] byBias = new double[h0.length];
    for (int t = 0; t < x.length; t++) {
      add(byInput, DenseLayer.weightGradient(delta[t], x[t]));
      add(byFeedback, DenseLayer.weightGradient(delta[t], h[t]));
      add(byBias, delta[t]);
    }
    return new RecurrentLayer(byInput, byFeedback, byBias, layer.activation());
  }

  /** δ₁ … δ_T, from the last to the first; row t belongs to the step from h[t] to h[t + 1]. */
  private static double[][] deltas(
      RecurrentLayer layer, double[][] x, double[][] h, double[][] byState) {
    Shape.columns("byState", byState, "bias", layer.bias());
    Shape.sameRows("byState", byState, "x", x);
    double[][] delta = new double[x.length][];
    double[] later = new double[layer.bias().length];
    for (int t = x.length - 1; t >= 0; t--) {
      double[] a = preActivation(layer, x[t], h[t]);
      delta[t] = new double[a.length];
      for (int i = 0; i < a.length; i++) {
        delta[t][i] = (byState[t][i] + later[i]) * layer.activation().derivative(a[i]);
      }
      later = DenseLayer.inputGradient(layer.feedback(), delta[t]);
    }
    return delta;
  }

  private static double[] preActivation(RecurrentLayer layer, double[] x, double[] h) {
    double[] fromState = DenseLayer.preActivation(layer.feedback(), layer.bias(), h);
    return DenseLayer.preActivation(layer.input(), fromState, x);
  }

  private static void add(double[][] sum, double[][] summand) {
    for (int i = 0; i < sum.length; i++) {
      add(sum[i], summand[i]);
    }
  }

  private static void add(double[] sum, double[] summand) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] += summand[i];
    }
  }
}
