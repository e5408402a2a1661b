package chainrule.figure;

import chainrule.activation.Identity;
import chainrule.activation.LeakyRelu;
import chainrule.activation.Relu;
import chainrule.activation.Sigmoid;
import chainrule.activation.Tanh;
import chainrule.figure.plot.Axis;
import chainrule.figure.plot.ChartStyle;
import chainrule.figure.plot.Plane;
import chainrule.figure.plot.Svg;

/**
 * The five activations and their derivatives: on the left those that level off, on the right those
 * that go on.
 *
 * <p>Note "Neural Networks 2", section "Other Activation functions".
 */
final class ActivationCurves {

  private static final double SLOPE = 0.1;

  private ActivationCurves() {}

  static Svg values() {
    Svg svg =
        ChartStyle.picture(
            400,
            "Activations",
            "Sigmoid and tanh level off on both sides; identity, leaky ReLU and ReLU are one line"
                + " for positive a and three for negative a.");
    Plane left = plane(svg, 70, Axis.linear(-1.2, 1.2, 0.5));
    left.curve(svg, "curve c0", Sigmoid::value, -5, 5);
    left.curve(svg, "curve c1", Tanh::value, -5, 5);
    name(svg, left, "c0", 1.6, 0.6, "sigmoid");
    name(svg, left, "c1", -1, -0.9, "tanh");
    Plane right = plane(svg, 390, Axis.linear(-5.5, 5.5, 2));
    right.curve(svg, "curve c2", Identity::value, -5, 5);
    right.curve(svg, "curve c3", a -> LeakyRelu.value(a, SLOPE), -5, 5);
    right.curve(svg, "curve c4", Relu::value, -5, 5);
    name(svg, right, "c2", -2.6, -3.6, "identity");
    name(svg, right, "c3", -4.9, -1.6, "leaky");
    name(svg, right, "c4", -4.9, 0.4, "ReLU");
    svg.text("soft end", 616, 388, "leaky ReLU with slope 0.1");
    return svg;
  }

  static Svg derivatives() {
    Svg svg =
        ChartStyle.picture(
            400,
            "The activations' derivatives",
            "Sigmoid's is at most a quarter and tanh's at most 1, both vanish far out; those of"
                + " identity, leaky ReLU and ReLU are 1 for positive a and 1, 0.1 and 0 for"
                + " negative a.");
    Plane left = plane(svg, 70, Axis.linear(-0.1, 1.2, 0.25));
    left.curve(svg, "curve c0", Sigmoid::derivative, -5, 5);
    left.curve(svg, "curve c1", Tanh::derivative, -5, 5);
    name(svg, left, "c0", 1.9, 0.2, "sigmoid′");
    name(svg, left, "c1", 1, 0.7, "tanh′");
    Plane right = plane(svg, 390, Axis.linear(-0.1, 1.2, 0.25));
    right.curve(svg, "curve c2", Identity::derivative, -5, 5);
    step(svg, right, "c3", LeakyRelu.derivative(-1, SLOPE), LeakyRelu.derivative(1, SLOPE));
    step(svg, right, "c4", Relu.derivative(-1), Relu.derivative(1));
    name(svg, right, "c2", -4.9, 1.05, "identity′");
    name(svg, right, "c3", -4.9, 0.14, "leaky′");
    name(svg, right, "c4", 0.6, -0.02, "ReLU′");
    svg.text("soft end", 616, 388, "leaky ReLU with slope 0.1");
    return svg;
  }

  private static Plane plane(Svg svg, double left, Axis y) {
    Plane plane = new Plane(Axis.linear(-5, 5, 5), y, left, left + 226, 70, 310);
    plane.drawAxes(svg);
    svg.line("axis", plane.left(), plane.py(0), plane.right(), plane.py(0));
    svg.line("axis", plane.px(0), plane.top(), plane.px(0), plane.bottom());
    svg.text("label end", plane.right(), 360, "a");
    return plane;
  }

  private static void name(Svg svg, Plane plane, String colour, double x, double y, String name) {
    svg.text(
        (name.endsWith("′") ? "hue" : "named") + " halo " + colour, plane.px(x), plane.py(y), name);
  }

  /** A slope to the left of 0, which 0 belongs to, and one to the right. */
  private static void step(Svg svg, Plane plane, String colour, double before, double after) {
    plane.curve(svg, "curve " + colour, a -> before, -5, 0);
    plane.curve(svg, "curve " + colour, a -> after, 0, 5);
    svg.circle("dot " + colour, plane.px(0), plane.py(before), 5);
    svg.circle("ring " + colour, plane.px(0), plane.py(after), 5);
  }
}
