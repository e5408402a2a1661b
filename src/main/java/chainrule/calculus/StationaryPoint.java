package chainrule.calculus;

import chainrule.shape.Shape;
import java.util.function.DoubleUnaryOperator;

/**
 * Points where f′(x) = 0, classified by their neighbours.
 *
 * <p>Note "06 - Neural Networks", section "Gradient-Based Optimization": at a local minimum f is
 * lower than at all neighbouring points, at a local maximum higher; the global minimum is the
 * lowest of all.
 */
public final class StationaryPoint {

  private StationaryPoint() {}

  /**
   * What kind of point x is, seen from ε to the left and to the right.
   *
   * @param f the function
   * @param x where f′ is 0
   * @param epsilon how far away the neighbours are, above 0, and small enough that f has no other
   *     stationary point in between
   * @return {@link Extremum#MINIMUM} if both neighbours are higher, {@link Extremum#MAXIMUM} if
   *     both are lower, otherwise {@link Extremum#NEITHER}, also where f is NaN
   */
  public static Extremum classify(DoubleUnaryOperator f, double x, double epsilon) {
    double here = f.applyAsDouble(x);
    double left = f.applyAsDouble(x - epsilon);
    double right = f.applyAsDouble(x + epsilon);
    if (left > here && right > here) {
      return Extremum.MINIMUM;
    }
    if (left < here && right < here) {
      return Extremum.MAXIMUM;
    }
    return Extremum.NEITHER;
  }

  /**
   * The global minimum of a function that is known at some points: the lowest of all values, where
   * a local minimum only has to be lower than its neighbours.
   *
   * @param values f at each point, at least one; NaN counts as higher than every number
   * @return the index of the lowest value, the first one if several are equally low; 0 if all are
   *     NaN
   * @throws IllegalArgumentException if there are no values
   */
  public static int globalMinimum(double[] values) {
    Shape.vector("values", values);
    int lowest = 0;
    for (int i = 1; i < values.length; i++) {
      boolean isFirstNumber = Double.isNaN(values[lowest]) && !Double.isNaN(values[i]);
      if (values[i] < values[lowest] || isFirstNumber) {
        lowest = i;
      }
    }
    return lowest;
  }
}
