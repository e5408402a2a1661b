package chainrule.figure;

import chainrule.calculus.Quadratic;
import chainrule.figure.plot.Axis;
import chainrule.figure.plot.ChartStyle;
import chainrule.figure.plot.Contours;
import chainrule.figure.plot.Plane;
import chainrule.figure.plot.Svg;
import chainrule.training.Momentum;
import chainrule.training.Nesterov;
import java.util.function.BinaryOperator;

/**
 * A ravine, steep across and flat along: plain descent swings to and fro, momentum gets on, and
 * Nesterov's swings less.
 *
 * <p>Note "06 - Neural Networks", sections "Momentum" and "Nesterov Momentum".
 */
final class Ravine {

  private static final double[][] A = {{1, 0}, {0, 20}};
  private static final double[] B = {0, 0};
  private static final double[] START = {-10, 1.4};
  private static final double RATE = 0.06;
  private static final double ALPHA = 0.7;
  private static final int STEPS = 20;

  private Ravine() {}

  static Svg draw() {
    Svg svg =
        ChartStyle.picture(
            576,
            STEPS + " steps in a ravine",
            "Three descents from one point over the same level lines: the plain one swings from"
                + " side to side, the one with momentum is nearer to the minimum, and Nesterov's"
                + " swings least.");
    strip(svg, 0, "c1", "gradient descent", (theta, v) -> velocity(theta, v, 0));
    strip(svg, 1, "c0", "momentum", (theta, v) -> velocity(theta, v, ALPHA));
    strip(
        svg,
        2,
        "c2",
        "Nesterov momentum",
        (theta, v) -> Nesterov.velocity(theta, v, Ravine::gradient, RATE, ALPHA));
    return svg;
  }

  private static double[] gradient(double[] theta) {
    return Quadratic.gradient(A, B, theta);
  }

  private static double[] velocity(double[] theta, double[] velocity, double alpha) {
    return Momentum.velocity(velocity, gradient(theta), RATE, alpha);
  }

  private static double loss(double... theta) {
    return Quadratic.value(A, B, theta);
  }

  /** A descent by a rule that leads from θ and v to the next v. */
  private static void strip(
      Svg svg, int row, String colour, String name, BinaryOperator<double[]> rule) {
    double top = 84 + 172 * row;
    Plane plane =
        new Plane(Axis.linear(-11, 3.8, 5), Axis.linear(-1.65, 1.65, 1), 24, 616, top, top + 132);
    for (double level : new double[] {0.5, 4, 12, 26, 45, 70}) {
      svg.path("axis", Contours.lines(plane, (x, y) -> loss(x, y), level));
    }
    svg.circle("dot", plane.px(0), plane.py(0), 4);
    double[] xs = new double[STEPS + 1];
    double[] ys = new double[STEPS + 1];
    double[] theta = START;
    double[] velocity = new double[2];
    for (int k = 0; k <= STEPS; k++) {
      xs[k] = theta[0];
      ys[k] = theta[1];
      velocity = rule.apply(theta, velocity);
      theta = Momentum.step(theta, velocity);
    }
    plane.curve(svg, "curve " + colour, xs, ys);
    for (int k = 0; k <= STEPS; k++) {
      svg.circle("dot " + colour, plane.px(xs[k]), plane.py(ys[k]), k == 0 ? 6 : 4);
    }
    svg.text("named " + colour, 24, top - 10, name);
    String loss = Numbers.text(loss(xs[STEPS], ys[STEPS]), 2);
    svg.text("soft end", 616, top - 10, "E = " + loss);
  }
}
