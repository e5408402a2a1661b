package chainrule.training;

import chainrule.shape.Shape;

/**
 * The whole loop in its simplest form: one example, one step.
 *
 * <p>Note "Training A Neural Network", section "Overall Process"; slides "Train a neural network",
 * steps 1 to 5; note "Neural Network", section "Backpropagation", where the stochastic form and the
 * average over all data are both called gradient descent: this is the stochastic one.
 */
public final class OnlineTraining {

  private OnlineTraining() {}

  /**
   * Goes through the examples in their order, again and again: θ ← θ − η ∇Lₙ.
   *
   * @param theta the parameters at the start
   * @param gradient the gradient of each example
   * @param examples how many examples there are, at least 0
   * @param learningRate η, the size of a step, above 0
   * @param epochs how often to go through them, at least 0
   * @return the parameters at the end, a new array even if there was no step
   * @throws IllegalArgumentException if {@code theta} is null or empty, {@code examples} or {@code
   *     epochs} is below 0, or a gradient differs from {@code theta} in length
   */
  public static double[] train(
      double[] theta, ExampleGradient gradient, int examples, double learningRate, int epochs) {
    Shape.vector("theta", theta);
    Shape.atLeast("examples", examples, 0);
    Shape.atLeast("epochs", epochs, 0);
    double[] current = theta.clone();
    for (int epoch = 0; epoch < epochs; epoch++) {
      for (int n = 0; n < examples; n++) {
        current = GradientDescent.step(current, gradient.at(current, n), learningRate);
      }
    }
    return current;
  }
}
