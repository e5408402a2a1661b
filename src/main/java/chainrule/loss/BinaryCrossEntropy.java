package chainrule.loss;

import chainrule.activation.Sigmoid;
import chainrule.shape.Shape;

/**
 * The cross-entropy of N yes-or-no answers, mean over the examples.
 *
 * <p>Note "Neural Networks 2", section "A problem": E = −(1/N) Σₙ [yₙ ln ŷₙ + (1 − yₙ) ln(1 − ŷₙ)].
 * Together with ŷ = σ(a) the factor σ′(a) cancels, so an error far out on the sigmoid is still
 * learned from.
 */
public final class BinaryCrossEntropy {

  private BinaryCrossEntropy() {}

  /**
   * E = −(1/N) Σₙ [yₙ ln ŷₙ + (1 − yₙ) ln(1 − ŷₙ)], with 0 · ln 0 = 0.
   *
   * @param output ŷ, N probabilities in [0, 1]; one outside gives NaN. Answers are not tested with
   *     an ŷ of exactly 0 or 1
   * @param target y, length N, each from 0 to 1
   * @return the mean, at least 0; ∞ if an output is certain, 0 or 1, and wrong. Where ŷ was rounded
   *     to 0 or 1 its logarithm is lost; {@link #logitValue} does not lose it
   * @throws IllegalArgumentException if the two are empty or differ in length
   */
  public static double value(double[] output, double[] target) {
    Shape.sameLength("output", output, "target", target);
    double sum = 0;
    for (int n = 0; n < output.length; n++) {
      sum -= timesLog(target[n], output[n]) + timesLog(1 - target[n], 1 - output[n]);
    }
    return sum / output.length;
  }

  /**
   * ∂E/∂ŷₙ = (1/N) [(1 − yₙ)/(1 − ŷₙ) − yₙ/ŷₙ], which is (1/N) (ŷₙ − yₙ) / (ŷₙ (1 − ŷₙ)).
   *
   * @param output ŷ, N probabilities in the open interval (0, 1); at its ends the limit is taken;
   *     answers are not tested there
   * @param target y, length N, each from 0 to 1
   * @return ∂E/∂ŷ, length N; the limit is ±1/N where an output of 0 or 1 is its target, and ±∞ for
   *     any other target. It is −∞ too where yₙ/ŷₙ is beyond 1.8e308, for a target of 1 where ŷₙ is
   *     below 5.6e-309
   * @throws IllegalArgumentException if the two are empty or differ in length
   */
  public static double[] gradient(double[] output, double[] target) {
    Shape.sameLength("output", output, "target", target);
    double[] gradient = new double[output.length];
    for (int n = 0; n < output.length; n++) {
      gradient[n] =
          (over(1 - target[n], 1 - output[n]) - over(target[n], output[n])) / output.length;
    }
    return gradient;
  }

  /**
   * The same E with ŷ = σ(a), computed from a: −ln σ(a) = max(0, −a) + ln(1 + e^(−|a|)), and −ln(1
   * − σ(a)) = −ln σ(−a), so nothing is lost however large |a| is.
   *
   * @param a N pre-activations, all finite; answers are tested from −700 to 700
   * @param target y, length N, each from 0 to 1
   * @return the mean, at least 0; the share of each example is good to 1e-15 relative, down to the
   *     smallest normal number
   * @throws IllegalArgumentException if the two are empty or differ in length
   */
  public static double logitValue(double[] a, double[] target) {
    Shape.sameLength("a", a, "target", target);
    double mean = 0;
    for (int n = 0; n < a.length; n++) {
      double loss = target[n] * minusLogSigmoid(a[n]) + (1 - target[n]) * minusLogSigmoid(-a[n]);
      mean += loss / a.length;
    }
    return mean;
  }

  /**
   * ∂E/∂aₙ = (1/N) (σ(aₙ) − yₙ): no σ′ is left in it.
   *
   * @param a N pre-activations
   * @param target y, length N, each from 0 to 1
   * @return ∂E/∂a, length N, to 1e-15 absolute
   * @throws IllegalArgumentException if the two are empty or differ in length
   */
  public static double[] logitGradient(double[] a, double[] target) {
    Shape.sameLength("a", a, "target", target);
    double[] gradient = new double[a.length];
    for (int n = 0; n < a.length; n++) {
      gradient[n] = (Sigmoid.value(a[n]) - target[n]) / a.length;
    }
    return gradient;
  }

  /** y · ln p, which is 0 for y = 0 at any probability p. */
  private static double timesLog(double y, double p) {
    return y == 0 && p >= 0 ? 0 : y * Math.log(p);
  }

  /** y / p, which is 0 for y = 0 whatever p is. */
  private static double over(double y, double p) {
    return y == 0 ? 0 : y / p;
  }

  private static double minusLogSigmoid(double a) {
    return Math.max(0, -a) + Math.log1p(Math.exp(-Math.abs(a)));
  }
}
