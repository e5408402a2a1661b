package chainrule.training;

import chainrule.shape.Shape;

/**
 * Momentum as some libraries keep it, with the learning rate outside: V ← α V + g is {@link
 * DecayingAverage#sum} of slopes alone, and the step is θ ← θ − η V.
 *
 * <p>Note "06 - Neural Networks", section "Momentum", has the rate inside, as {@link Momentum} has.
 * As long as η stays the same, the two make the same steps, with v = −η V. When η falls, this one
 * slows down at once, while the note's velocity keeps what it gained at the old rate; to follow,
 * multiply v by η′/η before the first step with η′.
 *
 * <p>Products and sums have to stay below 1e308; beyond that the result is ±∞ or NaN.
 */
public final class OutsideMomentum {

  private OutsideMomentum() {}

  /**
   * θ ← θ − η V.
   *
   * @param theta all weights and biases
   * @param sum V of this step, of the same length
   * @param learningRate η, how far to go for a slope of 1, above 0
   * @return the parameters after the step
   * @throws IllegalArgumentException if the two are empty or differ in length
   */
  public static double[] step(double[] theta, double[] sum, double learningRate) {
    Shape.sameLength("theta", theta, "sum", sum);
    return Momentum.step(theta, velocity(sum, learningRate));
  }

  /**
   * v = −η V, the note's velocity.
   *
   * @param sum V
   * @param learningRate η of the step that V was used in
   * @return the velocity that makes the same step
   * @throws IllegalArgumentException if {@code sum} is null or empty
   */
  public static double[] velocity(double[] sum, double learningRate) {
    Shape.vector("sum", sum);
    double[] velocity = new double[sum.length];
    for (int i = 0; i < velocity.length; i++) {
      velocity[i] = -learningRate * sum[i];
    }
    return velocity;
  }
}
