package chainrule.training;

import chainrule.shape.Shape;

/**
 * Gradient descent that keeps moving: the velocity is a decaying sum of past slopes, so that steps
 * in one direction add up and steps back and forth cancel.
 *
 * <p>Note "06 - Neural Networks", section "Momentum": v ← α v − η g, then θ ← θ + v.
 *
 * <p>Products and sums have to stay below 1.8e308; beyond that the result is ±∞ or NaN.
 */
public final class Momentum {

  private Momentum() {}

  /**
   * v ← α v − η g.
   *
   * @param velocity v, n numbers, all 0 at the start
   * @param gradient g = ∇E at θ, length n
   * @param learningRate η, how far to go for a slope of 1, above 0
   * @param momentum α, how much of the velocity is kept, from 0, which is plain gradient descent,
   *     to below 1
   * @return the velocity of this step
   * @throws IllegalArgumentException if the two are empty or differ in length
   */
  public static double[] velocity(
      double[] velocity, double[] gradient, double learningRate, double momentum) {
    Shape.sameLength("velocity", velocity, "gradient", gradient);
    double[] next = new double[velocity.length];
    for (int i = 0; i < next.length; i++) {
      next[i] = momentum * velocity[i] - learningRate * gradient[i];
    }
    return next;
  }

  /**
   * θ ← θ + v: the velocity already contains the minus.
   *
   * @param theta all weights and biases
   * @param velocity the velocity of this step, of the same length
   * @return the parameters after the step
   * @throws IllegalArgumentException if the two are empty or differ in length
   */
  public static double[] step(double[] theta, double[] velocity) {
    Shape.sameLength("theta", theta, "velocity", velocity);
    double[] next = new double[theta.length];
    for (int i = 0; i < next.length; i++) {
      next[i] = theta[i] + velocity[i];
    }
    return next;
  }
}
