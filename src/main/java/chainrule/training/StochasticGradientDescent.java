package chainrule.training;

import chainrule.shape.Shape;

/**
 * Gradient descent, batch by batch. The three kinds differ only in the size of the batches: all
 * examples in one batch is batch gradient descent, one example in each is stochastic or online,
 * anything in between is called minibatch.
 *
 * <p>Notes "06 - Neural Networks", sections "Stochastic Gradient Descent" and "Batch and Minibatch
 * Algorithms", and "Neural Networks 2", section "Training Neural Networks". {@link Minibatches} has
 * the batches.
 */
public final class StochasticGradientDescent {

  private StochasticGradientDescent() {}

  /**
   * θ ← θ − η (1/m) Σ ∇Lₙ(θ) over one batch.
   *
   * @param theta the parameters
   * @param gradient the gradient of each example
   * @param batch which m examples
   * @param learningRate η, how far to go for a slope of 1, above 0
   * @return the parameters after the step
   * @throws IllegalArgumentException if {@code theta} or {@code batch} is null or empty, or a
   *     gradient differs from {@code theta} in length
   */
  public static double[] step(
      double[] theta, ExampleGradient gradient, int[] batch, double learningRate) {
    return GradientDescent.step(
        theta, MinibatchGradient.mean(theta, gradient, batch), learningRate);
  }

  /**
   * A step for each batch, each from where the one before ended.
   *
   * @param theta the parameters
   * @param gradient the gradient of each example
   * @param batches the batches, in their order
   * @param learningRate η, the size of a step, above 0
   * @return the parameters after the last batch
   * @throws IllegalArgumentException if {@code theta}, {@code batches} or one of them is null or
   *     empty, or a gradient differs from {@code theta} in length
   */
  public static double[] epoch(
      double[] theta, ExampleGradient gradient, int[][] batches, double learningRate) {
    Shape.indices("batches", batches);
    double[] current = theta;
    for (int[] batch : batches) {
      current = step(current, gradient, batch, learningRate);
    }
    return current;
  }
}
