package chainrule.loss;

import chainrule.shape.Shape;

/**
 * The squared error of one example: the sum over its outputs.
 *
 * <p>Slides "Neural Networks", "Cost Function": Σₖ (ŷₖ − yₖ)², the cost of a digit.
 */
public final class SquaredError {

  /** Static methods only. */
  private SquaredError() {}

  /**
   * Σₖ (ŷₖ − yₖ)².
   *
   * @param output ŷ, K outputs of one example
   * @param target y, length K
   * @return the sum of squares, at least 0; ∞ if a difference is beyond 1e154
   * @throws IllegalArgumentException if the two are empty or differ in length
   */
  public static double value(double[] output, double[] target) {
    Shape.sameLength("output", output, "target", target);
    double sum = 0;
    for (int k = 0; k < output.length; k++) {
      double difference = output[k] - target[k];
      sum += difference * difference;
    }
    return sum;
  }

  /**
   * ∂L/∂ŷₖ = 2 (ŷₖ − yₖ).
   *
   * @param output ŷ, K outputs of one example
   * @param target y, length K
   * @return the gradient by output, length K
   * @throws IllegalArgumentException if the two are empty or differ in length
   */
  public static double[] gradient(double[] output, double[] target) {
    Shape.sameLength("output", output, "target", target);
    double[] gradient = new double[output.length];
    for (int k = 0; k < output.length; k++) {
      gradient[k] = 2 * (output[k] - target[k]);
    }
    return gradient;
  }
}
