package chainrule.loss;

/**
 * The mean squared error over N examples of one output each.
 *
 * <p>Notes "Neural Networks 2", section "Training Neural Networks", and "Training A Neural
 * Network", section "Mean Squared Error": E = (1/N) Σₙ (ŷₙ − yₙ)².
 */
public final class MeanSquaredError {

  private MeanSquaredError() {}

  /**
   * E = (1/N) Σₙ (ŷₙ − yₙ)².
   *
   * @param output ŷ, one output for each of N examples
   * @param target y, length N
   * @return the mean of the squares, at least 0; ∞ if the squares add up to more than 1.8e308
   * @throws IllegalArgumentException if the two are empty or differ in length
   */
  public static double value(double[] output, double[] target) {
    return SquaredError.value(output, target) / output.length;
  }

  /**
   * ∂E/∂ŷₙ = (2/N) (ŷₙ − yₙ).
   *
   * @param output ŷ, one output for each of N examples
   * @param target y, length N
   * @return ∂E/∂ŷ, length N; ±∞ where twice a difference is beyond 1.8e308, since the difference is
   *     doubled before it is divided by N
   * @throws IllegalArgumentException if the two are empty or differ in length
   */
  public static double[] gradient(double[] output, double[] target) {
    double[] gradient = SquaredError.gradient(output, target);
    for (int n = 0; n < gradient.length; n++) {
      gradient[n] /= gradient.length;
    }
    return gradient;
  }
}
