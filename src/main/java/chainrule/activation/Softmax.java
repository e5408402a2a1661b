package chainrule.activation;

import chainrule.shape.Shape;

/**
 * Softmax: turns K numbers into K probabilities, and keeps their order.
 *
 * <p>Slides "Neural Networks", "Output", and note "Neural Network", section "Backpropagation": ŷᵢ =
 * eᵃⁱ / Σₖ eᵃᵏ and ∂ŷᵢ/∂aⱼ = ŷᵢ (δᵢⱼ − ŷⱼ), that is diag(ŷ) − ŷŷᵀ.
 */
public final class Softmax {

  /** Static methods only. */
  private Softmax() {}

  /**
   * ŷᵢ = e^(aᵢ − max) / Σₖ e^(aₖ − max). Taking the maximum off every input changes nothing in the
   * quotient, and no exponential can overflow, even at ±1e308.
   *
   * @param a K pre-activations, at least one, all finite; otherwise the result is NaN
   * @return K probabilities; their sum is 1 to a few ulps, and one that is smaller than 1e-308 of
   *     the largest may be 0
   * @throws IllegalArgumentException if {@code a} is empty
   */
  public static double[] value(double[] a) {
    Shape.vector("a", a);
    double max = a[0];
    for (double ak : a) {
      max = Math.max(max, ak);
    }
    double[] y = new double[a.length];
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      y[i] = Math.exp(a[i] - max);
      sum += y[i];
    }
    for (int i = 0; i < a.length; i++) {
      y[i] /= sum;
    }
    return y;
  }

  /**
   * The Jacobian ∂ŷᵢ/∂aⱼ = ŷᵢ (δᵢⱼ − ŷⱼ): every output depends on every input. It is symmetric, and
   * each row sums to 0.
   *
   * @param a K pre-activations, at least one, all finite; otherwise the result is NaN
   * @return K × K, entry [i][j] = ∂ŷᵢ/∂aⱼ, to 1e-15 absolute
   * @throws IllegalArgumentException if {@code a} is empty
   */
  public static double[][] jacobian(double[] a) {
    double[] y = value(a);
    double[][] jacobian = new double[a.length][a.length];
    for (int i = 0; i < a.length; i++) {
      for (int j = 0; j < a.length; j++) {
        double delta = i == j ? 1 : 0;
        jacobian[i][j] = y[i] * (delta - y[j]);
      }
    }
    return jacobian;
  }
}
