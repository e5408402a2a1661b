package chainrule.training;

import chainrule.shape.Shape;

/**
 * A momentum that rises as training goes on: careful at first, bold once the direction is known.
 *
 * <p>Note "06 - Neural Networks", section "Momentum": 0.5, 0.9 and 0.99 are common, and α may grow
 * over time.
 */
public final class MomentumSchedule {

  private MomentumSchedule() {}

  /**
   * Each α for a number of epochs in turn; the last one stays.
   *
   * @param alphas the values of α in their order, such as (0.5, 0.9, 0.99); they need not rise
   * @param epochsEach how many epochs each is for, at least 1
   * @param epoch which epoch, from 0
   * @return α in this epoch
   * @throws IllegalArgumentException if {@code alphas} is null or empty, or {@code epochsEach} is
   *     below 1, or {@code epoch} below 0
   */
  public static double at(double[] alphas, int epochsEach, int epoch) {
    Shape.vector("alphas", alphas);
    Shape.atLeast("epochsEach", epochsEach, 1);
    Shape.atLeast("epoch", epoch, 0);
    return alphas[Math.min(epoch / epochsEach, alphas.length - 1)];
  }
}
