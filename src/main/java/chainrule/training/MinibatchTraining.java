package chainrule.training;

import chainrule.shape.Shape;
import java.util.function.IntToDoubleFunction;
import java.util.random.RandomGenerator;

/**
 * Stochastic gradient descent as one loop: until it is good enough, draw a minibatch, take the mean
 * of its gradients, make a step.
 *
 * <p>Note "06 - Neural Networks", section "Stochastic Gradient Descent", the algorithm whose
 * picture is lost. {@link OnlineTraining} goes through the examples in their order instead.
 */
public final class MinibatchTraining {

  private MinibatchTraining() {}

  /**
   * For k = 0, 1, 2, …: θ ← θ − ηₖ (1/m) Σ ∇Lₙ(θ), over m different examples n that are drawn anew
   * for each step, from all N, whatever was drawn before.
   *
   * @param theta the parameters at the start
   * @param gradient the gradient of each example; each step calls it m times
   * @param examples N, how many examples there are
   * @param size m, how many are drawn for a step, from 1 to N; all sets are equally likely
   * @param learningRate ηₖ, the size of step k, from 0
   * @param goodEnough called before each step k, the first one too, with a copy of θ, which it may
   *     keep, and with k; if it is never true, this never ends
   * @param random the source of randomness: the same seed gives the same result; an answer may draw
   *     other sets from it than the reference does
   * @return the first parameters that are good enough, a new array even if there was no step
   * @throws IllegalArgumentException if {@code theta} is null or empty, m is not from 1 to N, or a
   *     gradient differs from {@code theta} in length
   */
  public static double[] train(
      double[] theta,
      ExampleGradient gradient,
      int examples,
      int size,
      IntToDoubleFunction learningRate,
      GoodEnough goodEnough,
      RandomGenerator random) {
    Shape.vector("theta", theta);
    Shape.someOf("size", size, examples);
    double[] current = theta.clone();
    for (int k = 0; !goodEnough.at(current.clone(), k); k++) {
      int[] batch = Sampling.subset(examples, size, random);
      double eta = learningRate.applyAsDouble(k);
      current = StochasticGradientDescent.step(current, gradient, batch, eta);
    }
    return current;
  }
}
