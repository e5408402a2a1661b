package chainrule.figure.plot;

import java.util.Deque;

/** Lines from point to point, without points that make no difference. */
final class Strokes {

  private Strokes() {}

  /** Leaves out a point that lies between its neighbours. */
  static void append(StringBuilder steps, Deque<double[]> line) {
    double[] drawn = line.poll();
    steps.append('M').append(Svg.number(drawn[0])).append(' ').append(Svg.number(drawn[1]));
    while (!line.isEmpty()) {
      double[] point = line.poll();
      double[] next = line.peek();
      if (next == null || offLine(drawn, point, next) > 0.05) {
        steps.append('L').append(Svg.number(point[0])).append(' ').append(Svg.number(point[1]));
        drawn = point;
      }
    }
  }

  /** How far a point is from the line between two others. */
  private static double offLine(double[] from, double[] point, double[] to) {
    double dx = to[0] - from[0];
    double dy = to[1] - from[1];
    double across = dx * (point[1] - from[1]) - dy * (point[0] - from[0]);
    return Math.abs(across) / Math.max(Math.hypot(dx, dy), 1e-9);
  }
}
