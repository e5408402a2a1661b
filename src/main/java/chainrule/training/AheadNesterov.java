package chainrule.training;

import chainrule.shape.Shape;

/**
 * Nesterov's momentum for a program that computes the gradient at its current parameters only: it
 * keeps the point ahead, θ̂ = θ + α v, where the note takes the gradient.
 *
 * <p>Note "06 - Neural Networks", section "Nesterov Momentum", keeps θ, as {@link Nesterov} does;
 * this is a change of its variables. The velocity is {@link Momentum#velocity} of the slope at θ̂.
 * At the start v is 0 and θ̂ is θ. The two agree at any learning rates, as long as α stays the
 * same.
 *
 * <p>Products and sums have to stay below 1e308; beyond that the result is ±∞ or NaN.
 */
public final class AheadNesterov {

  private AheadNesterov() {}

  /**
   * θ̂ ← θ̂ − α v + (1 + α) v′, from the point ahead of this step to that of the next one.
   *
   * @param ahead θ̂
   * @param before v, the velocity before this step, of the same length
   * @param velocity v′, the velocity of this step, of the same length
   * @param momentum α, from 0 to below 1
   * @return the point ahead after the step
   * @throws IllegalArgumentException if the three are empty or differ in length
   */
  public static double[] step(double[] ahead, double[] before, double[] velocity, double momentum) {
    Shape.sameLength("ahead", ahead, "before", before);
    Shape.sameLength("before", before, "velocity", velocity);
    double[] theta = Momentum.step(theta(ahead, before, momentum), velocity);
    return Nesterov.lookAhead(theta, velocity, momentum);
  }

  /**
   * θ = θ̂ − α v, the note's parameters.
   *
   * @param ahead θ̂
   * @param velocity v, of the same length
   * @param momentum α, from 0 to below 1
   * @return where the note stands
   * @throws IllegalArgumentException if the two are empty or differ in length
   */
  public static double[] theta(double[] ahead, double[] velocity, double momentum) {
    Shape.sameLength("ahead", ahead, "velocity", velocity);
    return Nesterov.lookAhead(ahead, velocity, -momentum);
  }
}
