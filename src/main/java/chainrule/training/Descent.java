package chainrule.training;

import chainrule.shape.Shape;
import java.util.function.UnaryOperator;

/**
 * Looking for a minimum, step by step, from any starting point.
 *
 * <p>Slides "Neural Networks", "Finding a Minimum".
 */
public final class Descent {

  private Descent() {}

  /**
   * θ ← θ − η ∇E(θ), again and again.
   *
   * @param start where to begin, n numbers
   * @param gradient ∇E as a function of θ
   * @param learningRate η, the size of a step, above 0
   * @param steps how many, at least 0
   * @return (steps + 1) × n: the start, then the point after each step
   * @throws IllegalArgumentException if {@code start} is null or empty, {@code steps} is below 0,
   *     or a gradient differs from {@code start} in length
   */
  public static double[][] path(
      double[] start, UnaryOperator<double[]> gradient, double learningRate, int steps) {
    Shape.vector("start", start);
    Shape.atLeast("steps", steps, 0);
    double[][] path = new double[steps + 1][];
    path[0] = start.clone();
    for (int k = 0; k < steps; k++) {
      double[] slopes = gradient.apply(path[k].clone());
      path[k + 1] = GradientDescent.step(path[k], slopes, learningRate);
    }
    return path;
  }
}
