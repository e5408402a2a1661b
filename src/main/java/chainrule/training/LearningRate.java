package chainrule.training;

import chainrule.shape.Shape;
import java.util.function.DoubleUnaryOperator;

/**
 * How long a step should be, and how that changes.
 *
 * <p>Note "06 - Neural Networks", section "Stochastic Gradient Descent": a rate that falls over
 * time. Slides "Neural Networks", the last one: start high, then halve.
 */
public final class LearningRate {

  private LearningRate() {}

  /**
   * ηₖ = (1 − k/τ) η₀ + (k/τ) η_τ until step τ, and η_τ from then on.
   *
   * @param eta0 η₀, the rate of step 0
   * @param etaTau η_τ, the rate at the end; usually about a hundredth of η₀
   * @param tau τ, how many steps the way down takes, at least 0; at 0 the rate is η_τ throughout
   * @param k which step, from 0
   * @return ηₖ
   * @throws IllegalArgumentException if τ or k is below 0
   */
  public static double decayed(double eta0, double etaTau, int tau, int k) {
    Shape.atLeast("tau", tau, 0);
    Shape.atLeast("k", k, 0);
    if (k >= tau) {
      return etaTau;
    }
    double share = (double) k / tau;
    return (1 - share) * eta0 + share * etaTau;
  }

  /**
   * The first of η, η/2, η/4, … whose step makes the loss fall.
   *
   * @param learningRate η, the rate to begin with, above 0, finite, and rather too high than too
   *     low, such as 0.1
   * @param loss the loss before the step
   * @param lossAfter the loss after a trial step at the given rate; it is asked for η first, and
   *     always gives the same loss for the same rate. A loss that is NaN or stays the same has not
   *     fallen
   * @return the rate to use; 0 if no rate, however small, makes the loss fall: halved often enough,
   *     every double becomes 0
   * @throws IllegalArgumentException if the learning rate is not above 0 and finite (half of ∞ is
   *     ∞)
   */
  public static double halved(double learningRate, double loss, DoubleUnaryOperator lossAfter) {
    if (!(learningRate > 0 && learningRate < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException(
          "learningRate is " + learningRate + " but must be above 0 and finite");
    }
    double eta = learningRate;
    while (eta > 0 && !(lossAfter.applyAsDouble(eta) < loss)) {
      eta /= 2;
    }
    return eta;
  }
}
