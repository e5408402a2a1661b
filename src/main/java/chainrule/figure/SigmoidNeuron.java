package chainrule.figure;

import chainrule.activation.Sigmoid;
import chainrule.figure.plot.Axis;
import chainrule.figure.plot.ChartStyle;
import chainrule.figure.plot.Diagram;
import chainrule.figure.plot.Plane;
import chainrule.figure.plot.Svg;
import chainrule.neuron.Neuron;

/**
 * One neuron: weighted inputs and a bias, their sum, the sigmoid, the output.
 *
 * <p>Note "Neural Networks 2", the first formula, with w = (0, 1), b = 4 and x = (2, 3).
 */
final class SigmoidNeuron {

  private static final double[] W = {0, 1};
  private static final double B = 4;
  private static final double[] X = {2, 3};
  private static final double RADIUS = 32;
  private static final double[] SUM = {300, 190};
  private static final double[] SQUASH = {434, 190};
  private static final double[] OUTPUT = {570, 190};

  private SigmoidNeuron() {}

  static Svg draw() {
    Svg svg =
        ChartStyle.picture(
            400,
            "One sigmoid neuron",
            "Two inputs, each times its weight, and a bias are summed to a; the sigmoid of a is"
                + " the output.");
    Diagram diagram = new Diagram(svg);
    input(svg, diagram, 90, "x₁", X[0], "w₁ = " + Numbers.text(W[0]), "c0");
    input(svg, diagram, 190, "x₂", X[1], "w₂ = " + Numbers.text(W[1]), "c0");
    input(svg, diagram, 290, "1", Double.NaN, "b = " + Numbers.text(B), "c1");
    diagram.node("node", SUM[0], SUM[1], RADIUS, "Σ");
    diagram.arrow(SUM, SQUASH, RADIUS + 2);
    squash(svg);
    diagram.arrow(SQUASH, OUTPUT, RADIUS + 2);
    diagram.node("node", OUTPUT[0], OUTPUT[1], RADIUS, "ŷ");
    double a = Neuron.preActivation(W, B, X);
    svg.text("soft middle", SUM[0], SUM[1] + 58, "a = " + Numbers.text(a));
    svg.text("soft middle", SQUASH[0], SQUASH[1] + 58, "σ(a)");
    String output = Numbers.text(Neuron.output(W, B, X), 4);
    svg.text("soft middle", OUTPUT[0], OUTPUT[1] + 58, output);
    svg.text("large middle", 320, 372, "ŷ = σ(w₁x₁ + w₂x₂ + b)");
    return svg;
  }

  private static void input(
      Svg svg, Diagram diagram, double y, String name, double value, String weight, String colour) {
    double[] at = {90, y};
    diagram.arrow("edge " + colour, "dot " + colour, at, SUM, RADIUS);
    diagram.node("node", at[0], at[1], RADIUS, name);
    if (!Double.isNaN(value)) {
      svg.text("soft end", at[0] - RADIUS - 8, y + 6, Numbers.text(value));
    }
    diagram.label("named " + colour, at, SUM, 0.5, weight);
  }

  /** A box with the curve itself in it. */
  private static void squash(Svg svg) {
    double x = SQUASH[0];
    double y = SQUASH[1];
    svg.box("node", x - RADIUS, y - RADIUS, 2 * RADIUS, 2 * RADIUS, 8);
    Axis axis = Axis.linear(-6, 6, 12);
    Plane plane = new Plane(axis, Axis.linear(0, 1, 1), x - 24, x + 24, y - 20, y + 20);
    svg.line("axis", x - 24, plane.py(0), x + 24, plane.py(0));
    plane.curve(svg, "curve c2", Sigmoid::value, -6, 6);
  }
}
