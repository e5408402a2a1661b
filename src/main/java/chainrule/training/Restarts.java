package chainrule.training;

import chainrule.calculus.StationaryPoint;
import chainrule.shape.Shape;
import java.util.function.ToDoubleFunction;
import java.util.function.UnaryOperator;

/**
 * A remedy for local minima: begin in several places and keep the best end.
 *
 * <p>Note "Neural Networks 2", section "Training Neural Networks"; slides "Neural Networks", the
 * last one: no descent knows whether its minimum is the lowest of all, and neither do restarts.
 */
public final class Restarts {

  private Restarts() {}

  /**
   * The lowest of the points where the descents from each start end.
   *
   * @param error E as a function of θ; an end where it is NaN is taken only if there is no other
   * @param gradient ∇E as a function of θ
   * @param starts where to begin, one start of n numbers per row
   * @param learningRate η, the size of a step, above 0
   * @param steps how many for each start, at least 0
   * @return the best θ, that of the first start if several are equally low
   * @throws IllegalArgumentException if {@code starts} is null, empty or ragged, or a gradient
   *     differs from its rows in length
   */
  public static double[] best(
      ToDoubleFunction<double[]> error,
      UnaryOperator<double[]> gradient,
      double[][] starts,
      double learningRate,
      int steps) {
    Shape.matrix("starts", starts);
    double[][] ends = new double[starts.length][];
    double[] errors = new double[starts.length];
    for (int i = 0; i < starts.length; i++) {
      ends[i] = Descent.path(starts[i], gradient, learningRate, steps)[steps];
      errors[i] = error.applyAsDouble(ends[i].clone());
    }
    return ends[StationaryPoint.globalMinimum(errors)];
  }
}
