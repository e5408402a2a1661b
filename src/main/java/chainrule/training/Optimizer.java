package chainrule.training;

import java.util.function.IntToDoubleFunction;

/**
 * How a gradient becomes a step.
 *
 * <p>Note "06 - Neural Networks", sections "Stochastic Gradient Descent", "Momentum" and "Nesterov
 * Momentum".
 *
 * @param learningRate η of each epoch, counted from 0; see {@link LearningRate}
 * @param momentum α of each epoch, counted from 0; an α of 0 is plain gradient descent
 * @param nesterov whether the gradient is taken at θ + αv
 */
public record Optimizer(
    IntToDoubleFunction learningRate, IntToDoubleFunction momentum, boolean nesterov) {

  /**
   * Plain gradient descent.
   *
   * @param learningRate η, the same for every step
   * @return no momentum
   */
  public static Optimizer gradientDescent(double learningRate) {
    return new Optimizer(epoch -> learningRate, epoch -> 0, false);
  }
}
