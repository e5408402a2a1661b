package chainrule.figure;

import chainrule.figure.plot.Axis;
import chainrule.figure.plot.ChartStyle;
import chainrule.figure.plot.Plane;
import chainrule.figure.plot.Svg;
import chainrule.network.FeedForward;
import chainrule.network.Layer;
import chainrule.network.StepSum;
import java.util.function.DoubleUnaryOperator;

/**
 * A hidden layer of steps follows a continuous function, the closer the more there are.
 *
 * <p>Note "Neural Network", section "Mathematical Backing": f(x) = sin 3x + x²/4 on [−2, 2].
 */
final class UniversalApproximation {

  private static final double LOW = -2;
  private static final double HIGH = 2;
  private static final int POINTS = 1000;

  private UniversalApproximation() {}

  static Svg draw() {
    Svg svg =
        ChartStyle.picture(
            560,
            "The more hidden neurons, the closer",
            "A curve, and networks of 4, 16 and 64 hidden neurons that follow it; below, the worst"
                + " error falls as the width grows from 4 to 256.");
    approximation(svg, 4, 46, 92, "c1");
    approximation(svg, 16, 350, 92, "c3");
    approximation(svg, 64, 46, 342, "c0");
    worst(svg);
    return svg;
  }

  private static double f(double x) {
    return Math.sin(3 * x) + x * x / 4;
  }

  private static DoubleUnaryOperator network(int width) {
    Layer[] layers = StepSum.network(UniversalApproximation::f, LOW, HIGH, width);
    return x -> FeedForward.output(layers, new double[] {x})[0];
  }

  private static void approximation(Svg svg, int width, double left, double top, String colour) {
    Plane plane =
        new Plane(
            Axis.linear(LOW, HIGH, 2), Axis.linear(-1, 2, 1), left, left + 250, top, top + 160);
    plane.drawAxes(svg);
    svg.text("named " + colour, left, top - 12, width + " neurons");
    plane.curve(svg, "curve wide", UniversalApproximation::f, LOW, HIGH);
    plane.curve(svg, "curve " + colour, network(width), LOW, HIGH);
  }

  private static void worst(Svg svg) {
    Plane plane =
        new Plane(Axis.marked(4, 16, 64, 256), Axis.powersOfTen(-3, 0, 1), 404, 600, 342, 502);
    plane.drawAxes(svg);
    svg.text("named c2", 350, 330, "worst error by width");
    double[] widths = {4, 8, 16, 32, 64, 128, 256};
    double[] errors = new double[widths.length];
    for (int i = 0; i < widths.length; i++) {
      errors[i] = worstError((int) widths[i]);
      svg.circle("dot c2", plane.px(widths[i]), plane.py(errors[i]), 5);
    }
    plane.curve(svg, "curve c2", widths, errors);
  }

  private static double worstError(int width) {
    DoubleUnaryOperator network = network(width);
    double worst = 0;
    for (int i = 0; i <= POINTS; i++) {
      double x = LOW + (HIGH - LOW) * i / POINTS;
      worst = Math.max(worst, Math.abs(network.applyAsDouble(x) - f(x)));
    }
    return worst;
  }
}
