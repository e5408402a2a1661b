package chainrule.figure;

import chainrule.activation.Sigmoid;
import chainrule.figure.plot.Axis;
import chainrule.figure.plot.ChartStyle;
import chainrule.figure.plot.Plane;
import chainrule.figure.plot.Svg;
import chainrule.neuron.Neuron;

/**
 * Where a sigmoid is saturated, and below it on the same axis how strongly the neuron is told that
 * it is wrong: by the squared error hardly at all where it is most wrong, by the cross-entropy
 * fully.
 *
 * <p>Note "Neural Networks 2", section "A problem".
 */
final class Saturation {

  private static final Axis A = Axis.linear(-10, 10, 5);
  private static final Plane OUTPUT = new Plane(A, Axis.linear(0, 1.05, 0.5), 72, 612, 94, 240);
  private static final Plane SLOPES = new Plane(A, Axis.linear(0, 1.05, 0.5), 72, 612, 316, 516);

  /** Here σ is as good as 0. */
  private static final double WRONG = -5;

  private Saturation() {}

  static Svg draw() {
    Svg svg =
        ChartStyle.picture(
            590,
            "Very wrong, and hardly corrected",
            "Above, the sigmoid by a: flat far out. Below, the size of the slope for a target of 1:"
                + " where a is very negative the cross-entropy's goes to 1, the squared error's to"
                + " 0.");
    double wrong = OUTPUT.px(WRONG);
    svg.box("area c4", OUTPUT.left(), OUTPUT.top(), wrong - OUTPUT.left(), 422, 0);
    OUTPUT.drawAxes(svg);
    SLOPES.drawAxes(svg);
    svg.text("label", 24, 76, "output ŷ = σ(a), target 1");
    svg.text("label", 24, 298, "size of ∂E/∂a");
    svg.text("label end", 612, 572, "a");
    OUTPUT.curve(svg, "curve c3", Sigmoid::value, -10, 10);
    SLOPES.curve(svg, "curve c0", a -> slope(Neuron::crossEntropyGradient, a), -10, 10);
    SLOPES.curve(svg, "curve c1", a -> slope(Neuron::squaredErrorGradient, a), -10, 10);
    svg.text("named c0", SLOPES.px(-1.6), SLOPES.py(0.86), "cross-entropy: 1 − ŷ");
    svg.text("named c1", SLOPES.px(2.2), SLOPES.py(0.36), "squared error:");
    svg.text("hue c1", SLOPES.px(2.2), SLOPES.py(0.36) + 24, "2(1 − ŷ) σ′(a)");
    double middle = (OUTPUT.left() + wrong) / 2;
    svg.text("middle", middle, OUTPUT.py(0.5) + 6, "saturated");
    svg.text("middle", middle, SLOPES.py(0.5), "all wrong,");
    svg.text("middle", middle, SLOPES.py(0.5) + 24, "hardly told");
    return svg;
  }

  /** The gradient of a neuron with respect to its weights and bias. */
  private interface Gradient {
    double[] of(double[] w, double b, double[][] x, double[] y);
  }

  /** The bias moves a one for one, so ∂E/∂b is ∂E/∂a. */
  private static double slope(Gradient gradient, double a) {
    double[] w = {0};
    return -gradient.of(w, a, new double[][] {{0}}, new double[] {1})[1];
  }
}
