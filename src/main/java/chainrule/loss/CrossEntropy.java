package chainrule.loss;

import chainrule.activation.Softmax;
import chainrule.shape.Shape;

/**
 * The cross-entropy of one example with K classes.
 *
 * <p>Note "Neural Network", section "Backpropagation": ℓ = −Σₖ yₖ ln ŷₖ, which for a one-hot target
 * is −ln ŷ of the right class. The note's middle line drops the logarithm; its first and last lines
 * are right.
 */
public final class CrossEntropy {

  private CrossEntropy() {}

  /**
   * ℓ = −Σₖ yₖ ln ŷₖ, with 0 · ln 0 = 0.
   *
   * @param output ŷ, K probabilities; a negative one, or NaN, gives NaN where its target is not 0,
   *     and is ignored where its target is 0
   * @param target y, length K, one-hot or a distribution
   * @return the loss, at least 0; ∞ if a class with a target has probability 0. Where ŷ was rounded
   *     to 0 its logarithm is lost; {@link SoftmaxCrossEntropy} does not lose it
   * @throws IllegalArgumentException if the two are empty or differ in length
   */
  public static double value(double[] output, double[] target) {
    Shape.sameLength("output", output, "target", target);
    double sum = 0;
    for (int k = 0; k < output.length; k++) {
      if (target[k] != 0) {
        sum -= target[k] * Math.log(output[k]);
      }
    }
    return sum;
  }

  /**
   * ∂ℓ/∂ŷₖ = −yₖ / ŷₖ; for a one-hot target with the right class y* this is the note's
   * −e(y*)/ŷ_{y*}: −1/ŷ at y*, and 0 elsewhere.
   *
   * @param output ŷ, K probabilities; answers are not tested with one that is 0
   * @param target y, length K, one-hot or a distribution
   * @return ∂ℓ/∂ŷ, length K; −∞ where yₖ/ŷₖ is beyond 1.8e308, for a one-hot target where ŷₖ is
   *     below 5.6e-309
   * @throws IllegalArgumentException if the two are empty or differ in length
   */
  public static double[] gradient(double[] output, double[] target) {
    Shape.sameLength("output", output, "target", target);
    double[] gradient = new double[output.length];
    for (int k = 0; k < output.length; k++) {
      if (target[k] != 0) {
        gradient[k] = -target[k] / output[k];
      }
    }
    return gradient;
  }

  /**
   * With softmax before it, ∂ℓ/∂aₖ = ŷₖ − yₖ, where ŷ = softmax(a): the whole Jacobian collapses.
   *
   * @param a K pre-activations; answers are tested from −700 to 700
   * @param target y, length K, a one-hot vector or a distribution: it sums to 1
   * @return ∂ℓ/∂a, length K, to 1e-15 + K · 1.2e-16 absolute, as {@link Softmax#value}
   * @throws IllegalArgumentException if the two are empty or differ in length
   */
  public static double[] logitGradient(double[] a, double[] target) {
    Shape.sameLength("a", a, "target", target);
    double[] gradient = Softmax.value(a);
    for (int k = 0; k < a.length; k++) {
      gradient[k] -= target[k];
    }
    return gradient;
  }
}
