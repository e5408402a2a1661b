package chainrule.regularization;

import chainrule.shape.Shape;

/**
 * The penalty on absolute weights. Its pull is as strong on a small weight as on a large one, so at
 * the minimum the weights that are not needed are exactly 0. Plain gradient steps come close to 0
 * and then jump back and forth over the kink; {@link ProximalStep} lands on it.
 *
 * <p>Note "06 - Neural Networks", section "L1": λ Σᵢ |wᵢ|.
 */
public final class L1 {

  private L1() {}

  /**
   * λ Σᵢ |wᵢ|.
   *
   * @param w n weights, all of which count; callers usually leave the biases out
   * @param lambda λ, the strength of the penalty, at least 0
   * @return the penalty, at least 0; ∞ if it is beyond 1.8e308
   * @throws IllegalArgumentException if {@code w} is null or empty
   */
  public static double value(double[] w, double lambda) {
    Shape.vector("w", w);
    double sum = 0;
    for (double weight : w) {
      sum += lambda * Math.abs(weight);
    }
    return sum;
  }

  /**
   * ∂(λ Σⱼ |wⱼ|)/∂wᵢ = λ sign(wᵢ).
   *
   * @param w n weights
   * @param lambda λ, the strength of the penalty, at least 0
   * @return the gradient, length n. At the kink wᵢ = 0 any slope from −λ to λ is right; we take 0,
   *     the middle one: there the penalty does not move the weight, but the loss may
   * @throws IllegalArgumentException if {@code w} is null or empty
   */
  public static double[] gradient(double[] w, double lambda) {
    Shape.vector("w", w);
    double[] gradient = new double[w.length];
    for (int i = 0; i < w.length; i++) {
      gradient[i] = lambda * Math.signum(w[i]);
    }
    return gradient;
  }
}
