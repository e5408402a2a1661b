package chainrule.figure;

import chainrule.figure.plot.Axis;
import chainrule.figure.plot.ChartStyle;
import chainrule.figure.plot.Contours;
import chainrule.figure.plot.Plane;
import chainrule.figure.plot.Svg;
import chainrule.network.FeedForward;
import chainrule.network.Layer;
import chainrule.network.StepSum;
import java.util.function.DoubleBinaryOperator;

/**
 * Universal approximation with two inputs: the level lines of x₁x₂, and those of networks of 8 and
 * of 32 steps, half along one diagonal and half along the other.
 *
 * <p>Note "Neural Network", section "Mathematical Backing": x₁x₂ = (x₁ + x₂)²/4 − (x₁ − x₂)²/4.
 */
final class TwoInputs {

  private static final int[] WIDTHS = {8, 32};

  private TwoInputs() {}

  static Svg draw() {
    Svg svg =
        ChartStyle.picture(
            410,
            "Two inputs: edges across the plane",
            "Level lines of the product of two inputs: the smooth curves of the product itself, and"
                + " a network's, which are crooked with 8 neurons and nearly smooth with 32.");
    for (int k = 0; k < WIDTHS.length; k++) {
      panel(svg, 60 + 300 * k, WIDTHS[k]);
    }
    return svg;
  }

  private static void panel(Svg svg, double left, int width) {
    Plane plane =
        new Plane(Axis.linear(-1, 1, 1), Axis.linear(-1, 1, 1), left, left + 250, 92, 342);
    plane.drawTicks(svg);
    Layer[] network = StepSum.product(width);
    DoubleBinaryOperator output = (x1, x2) -> FeedForward.output(network, new double[] {x1, x2})[0];
    for (double level = -0.75; level < 1; level += 0.25) {
      svg.path("curve wide", Contours.lines(plane, (x1, x2) -> x1 * x2, level));
      svg.path("curve c0", Contours.lines(plane, output, level));
    }
    svg.text("named c0", left, 78, width + " neurons");
    svg.text("label end", plane.right(), 394, "x₁");
    svg.text("label end", plane.right(), 78, "x₂ upwards");
  }
}
