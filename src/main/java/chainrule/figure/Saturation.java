package chainrule.figure;

import chainrule.figure.plot.Axis;
import chainrule.figure.plot.ChartStyle;
import chainrule.figure.plot.Plane;
import chainrule.figure.plot.Svg;
import chainrule.neuron.Neuron;

/**
 * How strongly a neuron is told that it is wrong: by the squared error hardly at all where it is
 * most wrong, by the cross-entropy fully.
 *
 * <p>Note "Neural Networks 2", section "A problem".
 */
final class Saturation {

  private static final Plane PLANE =
      new Plane(Axis.linear(-10, 10, 5), Axis.linear(0, 1.05, 0.25), 72, 612, 94, 360);

  /** Static methods only. */
  private Saturation() {}

  static Svg draw() {
    Svg svg =
        ChartStyle.picture(
            640,
            430,
            "Very wrong, and hardly told so",
            "The size of the slope by a, for a target of 1: the cross-entropy's goes to 1 where a"
                + " is very negative, the squared error's to 0.");
    double wrong = PLANE.px(-5);
    svg.box("area c4", PLANE.left(), PLANE.top(), wrong - PLANE.left(), 266, 0);
    PLANE.drawAxes(svg);
    svg.text("label", 24, 76, "size of ∂E/∂a, target 1");
    svg.text("label end", 612, 414, "a");
    PLANE.curve(svg, "curve c0", a -> slope(Neuron::crossEntropyGradient, a), -10, 10);
    PLANE.curve(svg, "curve c1", a -> slope(Neuron::squaredErrorGradient, a), -10, 10);
    svg.text("named c0", PLANE.px(-1.6), PLANE.py(0.86), "cross-entropy: 1 − ŷ");
    svg.text("named c1", PLANE.px(2.6), PLANE.py(0.32), "squared error:");
    svg.text("named c1", PLANE.px(2.6), PLANE.py(0.32) + 24, "2(1 − ŷ) σ′(a)");
    svg.text("middle", (PLANE.left() + wrong) / 2, PLANE.py(0.5), "ŷ ≈ 0,");
    svg.text("middle", (PLANE.left() + wrong) / 2, PLANE.py(0.5) + 24, "all wrong");
    return svg;
  }

  /** The gradient of a neuron by its weights and bias. */
  private interface Gradient {
    double[] of(double[] w, double b, double[][] x, double[] y);
  }

  /** The bias moves a one for one, so the slope by b is the slope by a. */
  private static double slope(Gradient gradient, double a) {
    double[] w = {0};
    return -gradient.of(w, a, new double[][] {{0}}, new double[] {1})[1];
  }
}
