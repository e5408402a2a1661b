package chainrule.figure;

import chainrule.calculus.Quadratic;
import chainrule.figure.plot.Axis;
import chainrule.figure.plot.ChartStyle;
import chainrule.figure.plot.Contours;
import chainrule.figure.plot.Diagram;
import chainrule.figure.plot.Plane;
import chainrule.figure.plot.Svg;
import chainrule.training.Momentum;

/**
 * Of what a step with momentum is made: what is left of the velocity, and a push against the slope.
 *
 * <p>Note "06 - Neural Networks", section "Momentum": v ← αv − η∇E, then θ ← θ + v.
 */
final class MomentumArrows {

  private static final double[][] A = {{1, 0}, {0, 6}};
  private static final double[] B = {0, 0};
  private static final double RATE = 0.12;
  private static final double ALPHA = 0.8;
  private static final int STEPS = 5;
  private static final Plane PLANE =
      new Plane(Axis.linear(-9, 1.5, 3), Axis.linear(-3.4, 3.4, 1), 24, 616, 60, 444);

  private final Svg svg =
      ChartStyle.picture(
          520,
          "A step is the old velocity and a push",
          "Five steps over level lines: at each point an arrow with what is left of the velocity,"
              + " one against the gradient, and their sum, which is the step.");
  private final Diagram diagram = new Diagram(svg);

  Svg draw() {
    for (double level : new double[] {0.5, 3, 8, 16, 27, 41}) {
      svg.path("axis", Contours.lines(PLANE, MomentumArrows::loss, level));
    }
    svg.circle("dot", PLANE.px(0), PLANE.py(0), 4);
    double[] theta = {-8, 2.6};
    double[] velocity = new double[2];
    for (int k = 0; k < STEPS; k++) {
      double[] kept = Momentum.velocity(velocity, Quadratic.gradient(A, B, theta), 0, ALPHA);
      velocity = Momentum.velocity(velocity, Quadratic.gradient(A, B, theta), RATE, ALPHA);
      double[] halfway = Momentum.step(theta, kept);
      double[] next = Momentum.step(theta, velocity);
      if (k > 0) {
        arrow("edge dashed c0", "dot c0", theta, halfway);
      }
      arrow("edge c1", "dot c1", halfway, next);
      arrow("edge lit c2", "dot c2", theta, next);
      svg.circle("dot", PLANE.px(theta[0]), PLANE.py(theta[1]), 5);
      theta = next;
    }
    svg.text("named c0", 24, 474, "αv, what is left");
    svg.text("named c1", 220, 474, "−η∇E, the push");
    svg.text("named c2", 404, 474, "v, the step");
    return svg;
  }

  private static double loss(double x, double y) {
    return Quadratic.value(A, B, new double[] {x, y});
  }

  private void arrow(String line, String head, double[] from, double[] to) {
    double[] start = {PLANE.px(from[0]), PLANE.py(from[1])};
    double[] end = {PLANE.px(to[0]), PLANE.py(to[1])};
    diagram.arrow(line, head, start, end, 0);
  }
}
