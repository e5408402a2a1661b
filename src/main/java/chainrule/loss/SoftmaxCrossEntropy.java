package chainrule.loss;

import chainrule.shape.Shape;

/**
 * Softmax and cross-entropy as one function of the pre-activations: no probability is computed, so
 * none is rounded to 0 before its logarithm is taken.
 *
 * <p>Note "Neural Network", section "Backpropagation". Its gradient is {@link
 * CrossEntropy#logitGradient}.
 */
public final class SoftmaxCrossEntropy {

  private SoftmaxCrossEntropy() {}

  /**
   * ℓ = −Σₖ yₖ ln softmax(a)ₖ = Σₖ yₖ (max − aₖ) + ln Σₖ e^(aₖ − max).
   *
   * @param a K pre-activations, at least one, all finite; NaN gives NaN. Answers are not tested
   *     with two that are further apart than 1.8e308, where 0 · (max − aₖ) would be NaN
   * @param target y, length K, a one-hot vector or a distribution: it sums to 1
   * @return the loss, at least 0; ∞ if it is beyond 1.8e308, or if the pre-activation of a class
   *     with a target is that far below the largest
   * @throws IllegalArgumentException if the two are empty or differ in length
   */
  public static double value(double[] a, double[] target) {
    Shape.sameLength("a", a, "target", target);
    int top = 0;
    for (int k = 1; k < a.length; k++) {
      if (a[k] > a[top]) {
        top = k;
      }
    }
    double others = 0;
    double sum = 0;
    for (int k = 0; k < a.length; k++) {
      if (k != top) {
        others += Math.exp(a[k] - a[top]);
      }
      if (target[k] != 0) {
        sum += target[k] * (a[top] - a[k]);
      }
    }
    return sum + Math.log1p(others);
  }
}
