package chainrule.figure;

import chainrule.figure.plot.Axis;
import chainrule.figure.plot.ChartStyle;
import chainrule.figure.plot.Plane;
import chainrule.figure.plot.Svg;
import java.util.function.DoubleUnaryOperator;

/**
 * How far off a finite difference is, by its step: a large step errs because f bends, a small one
 * because f is rounded. Extrapolation leaves less bending, and so a larger step will do.
 *
 * <p>The function is f(x) = 1/(1 + x²) at x = ½, where f′ is −0.64. It needs no exponential: its
 * roundings, and so the figure, are the same on every machine.
 */
final class FiniteDifferenceError {

  private static final double X = 0.5;
  private static final double SLOPE = -0.64;
  private static final double SHRINK = 0.7;
  private static final int STEPS = 91;
  private static final Plane PLANE =
      new Plane(Axis.powersOfTen(-14, 0, 2), Axis.powersOfTen(-16, 0, 4), 92, 606, 92, 400);

  private FiniteDifferenceError() {}

  static Svg draw() {
    Svg svg =
        ChartStyle.picture(
            470,
            "The error of a finite difference",
            "On logarithmic axes each error falls with the step and then rises again, a V; the"
                + " central one's lowest point is lower than the forward one's, and the"
                + " extrapolated one's is lower still, at a larger step.");
    PLANE.drawAxes(svg);
    svg.text("label", 24, 72, "error of the slope");
    svg.text("label end", 606, 454, "step h");
    curve(svg, "c1", FiniteDifferenceError::forward);
    curve(svg, "c0", FiniteDifferenceError::central);
    curve(svg, "c2", h -> (4 * central(h / 2) - central(h)) / 3);
    name(svg, "c1", 1e-5, 1e-3, "forward");
    name(svg, "c0", 9e-7, 1.6e-8, "central");
    name(svg, "c2", 6e-7, 2e-15, "extrapolated");
    svg.text("soft", PLANE.px(1.6e-14), PLANE.py(1e-7), "rounding");
    return svg;
  }

  private static double f(double x) {
    return 1 / (1 + x * x);
  }

  private static double forward(double h) {
    return (f(X + h) - f(X)) / h;
  }

  private static double central(double h) {
    return (f(X + h) - f(X - h)) / (2 * h);
  }

  /** Where the difference happens to be right to the last bit, the curve is open. */
  private static void curve(Svg svg, String colour, DoubleUnaryOperator difference) {
    double[] steps = new double[STEPS];
    double[] errors = new double[STEPS];
    double h = 0.9;
    for (int k = 0; k < STEPS; k++) {
      steps[k] = h;
      errors[k] = Math.abs(difference.applyAsDouble(h) - SLOPE);
      h *= SHRINK;
    }
    PLANE.curve(svg, "curve " + colour, steps, errors);
  }

  private static void name(Svg svg, String colour, double h, double error, String name) {
    svg.text("named halo " + colour, PLANE.px(h), PLANE.py(error), name);
  }
}
