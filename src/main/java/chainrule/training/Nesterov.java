package chainrule.training;

import chainrule.shape.Shape;
import java.util.function.UnaryOperator;

/**
 * Momentum that looks where it is going: the slope is taken where the velocity alone would lead,
 * and corrects the velocity before the step is made. The step itself is {@link Momentum#step}.
 *
 * <p>Note "06 - Neural Networks", section "Nesterov Momentum".
 *
 * <p>Products and sums have to stay below 1.8e308; beyond that the result is ±∞ or NaN.
 */
public final class Nesterov {

  private Nesterov() {}

  /**
   * θ + α v, where the velocity alone would lead.
   *
   * @param theta all weights and biases
   * @param velocity v, of the same length, all 0 at the start
   * @param momentum α, from 0 to below 1
   * @return the point at which to take the slope
   * @throws IllegalArgumentException if the two are empty or differ in length
   */
  public static double[] lookAhead(double[] theta, double[] velocity, double momentum) {
    Shape.sameLength("theta", theta, "velocity", velocity);
    double[] ahead = new double[theta.length];
    for (int i = 0; i < ahead.length; i++) {
      ahead[i] = theta[i] + momentum * velocity[i];
    }
    return ahead;
  }

  /**
   * v ← α v − η ∇E(θ + α v).
   *
   * @param theta all weights and biases
   * @param velocity v, of the same length, all 0 at the start
   * @param gradient ∇E as a function of the parameters; the reference calls it once, an answer may
   *     call it as often as it likes
   * @param learningRate η, how far to go for a slope of 1, above 0
   * @param momentum α, from 0, which is plain gradient descent, to below 1
   * @return the velocity of this step
   * @throws IllegalArgumentException if the two are empty, or they or the gradient differ in length
   */
  public static double[] velocity(
      double[] theta,
      double[] velocity,
      UnaryOperator<double[]> gradient,
      double learningRate,
      double momentum) {
    double[] ahead = lookAhead(theta, velocity, momentum);
    return Momentum.velocity(velocity, gradient.apply(ahead), learningRate, momentum);
  }
}
