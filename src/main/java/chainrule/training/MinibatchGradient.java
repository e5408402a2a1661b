package chainrule.training;

import chainrule.shape.Shape;

/**
 * The mean gradient over some of the examples. Over all of them it is the gradient of the cost;
 * over a few it is an estimate that is right on average, at a cost that does not grow with the
 * number of examples.
 *
 * <p>Notes "06 - Neural Networks", section "Stochastic Gradient Descent", and "Neural Network",
 * section "Backpropagation" (the average over all data).
 *
 * <p>Sums have to stay below 1.8e308; beyond that the result is ±∞ or NaN.
 */
public final class MinibatchGradient {

  private MinibatchGradient() {}

  /**
   * (1/m) Σ ∇Lₙ(θ) over the examples n of the batch.
   *
   * @param theta the parameters
   * @param gradient the gradient of each example; called once for each entry of the batch, m times
   * @param batch which m examples; one that is listed twice counts twice
   * @return the mean of their gradients, as long as {@code theta}
   * @throws IllegalArgumentException if {@code theta} or {@code batch} is null or empty, or a
   *     gradient differs from {@code theta} in length
   */
  public static double[] mean(double[] theta, ExampleGradient gradient, int[] batch) {
    Shape.vector("theta", theta);
    Shape.indices("batch", batch);
    double[] mean = new double[theta.length];
    for (int n : batch) {
      double[] ofOneExample = gradient.at(theta, n);
      Shape.sameLength("theta", theta, "gradient", ofOneExample);
      for (int i = 0; i < mean.length; i++) {
        mean[i] += ofOneExample[i];
      }
    }
    for (int i = 0; i < mean.length; i++) {
      mean[i] /= batch.length;
    }
    return mean;
  }
}
