package chainrule.figure;

import chainrule.figure.plot.Axis;
import chainrule.figure.plot.ChartStyle;
import chainrule.figure.plot.Plane;
import chainrule.figure.plot.Svg;
import chainrule.training.Descent;
import chainrule.training.Restarts;

/**
 * A loss with two minima: where a descent ends depends on where it starts.
 *
 * <p>Note "Neural Networks 2", section "Training Neural Networks": E(w) = w⁴ − 3w² + w.
 */
final class TwoMinima {

  private static final double RATE = 0.02;
  private static final int STEPS = 80;
  private static final double[][] STARTS = {{-2}, {-0.1}, {0.45}, {1.95}};
  private static final Plane PLANE =
      new Plane(Axis.linear(-2.2, 2.2, 1), Axis.linear(-5.5, 6, 2), 66, 616, 84, 374);

  private TwoMinima() {}

  static Svg draw() {
    Svg svg =
        ChartStyle.picture(
            440,
            "Where a descent ends depends on its start",
            "A loss with a lower minimum on the left and a higher one on the right; two descents"
                + " end in each.");
    PLANE.drawAxes(svg);
    svg.text("label", 24, 72, "E(w)");
    svg.text("label end", 616, 426, "w");
    PLANE.curve(svg, "curve", TwoMinima::error, -2.12, 1.99);
    double best = Restarts.best(w -> error(w[0]), TwoMinima::gradient, STARTS, RATE, STEPS)[0];
    for (double[] start : STARTS) {
      double[][] path = Descent.path(start, TwoMinima::gradient, RATE, STEPS);
      boolean isBest = Math.abs(path[STEPS][0] - best) < 1e-3;
      descent(svg, isBest ? "c2" : "c1", path);
    }
    end(svg, "c2", best, "global minimum");
    double[][] other = Descent.path(STARTS[3], TwoMinima::gradient, RATE, STEPS);
    end(svg, "c1", other[STEPS][0], "local minimum");
    return svg;
  }

  /** w⁴ − 3w² + w. */
  private static double error(double w) {
    return w * w * w * w - 3 * w * w + w;
  }

  /** 4w³ − 6w + 1. */
  private static double[] gradient(double[] w) {
    return new double[] {4 * w[0] * w[0] * w[0] - 6 * w[0] + 1};
  }

  private static void descent(Svg svg, String colour, double[][] path) {
    for (int k = path.length - 1; k > 0; k--) {
      double moved = PLANE.px(path[k][0]) - PLANE.px(path[k - 1][0]);
      if (Math.abs(moved) > 0.5) {
        svg.circle("dot " + colour, PLANE.px(path[k][0]), PLANE.py(error(path[k][0])), 4);
      }
    }
    svg.circle("ring " + colour, PLANE.px(path[0][0]), PLANE.py(error(path[0][0])), 7);
  }

  private static void end(Svg svg, String colour, double w, String name) {
    double y = PLANE.py(error(w));
    svg.text("named halo middle " + colour, PLANE.px(w), y + 30, name);
  }
}
