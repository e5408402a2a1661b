package chainrule.figure.plot;

import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * The points of one curve.
 *
 * @param name what the legend calls it
 * @param x of each point
 * @param y of each point
 */
record Series(String name, double[] x, double[] y) {

  Series {
    if (x.length != y.length) {
      throw new IllegalArgumentException(
          "%s: x has length %d but y has length %d".formatted(name, x.length, y.length));
    }
    x = x.clone();
    y = y.clone();
  }

  /** Whether a point has a place on the plane. */
  boolean isShown(int n, Axis.Scale xScale, Axis.Scale yScale) {
    return xScale.shows(x[n]) && yScale.shows(y[n]);
  }

  /** The x of all points that have a place. */
  DoubleStream xShown(Axis.Scale xScale, Axis.Scale yScale) {
    return shown(xScale, yScale).mapToDouble(n -> x[n]);
  }

  /** The y of all points that have a place. */
  DoubleStream yShown(Axis.Scale xScale, Axis.Scale yScale) {
    return shown(xScale, yScale).mapToDouble(n -> y[n]);
  }

  private IntStream shown(Axis.Scale xScale, Axis.Scale yScale) {
    return IntStream.range(0, x.length).filter(n -> isShown(n, xScale, yScale));
  }
}
