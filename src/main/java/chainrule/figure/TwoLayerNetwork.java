package chainrule.figure;

import chainrule.figure.plot.ChartStyle;
import chainrule.figure.plot.Diagram;
import chainrule.figure.plot.Svg;

/**
 * The network of two inputs, two hidden neurons and one output, every weight and bias named.
 *
 * <p>Note "Training A Neural Network", from "Adjusting weights and biases" on. The colours say
 * which neuron a weight belongs to.
 */
final class TwoLayerNetwork {

  private static final double RADIUS = 32;
  private static final double[] X1 = {80, 130};
  private static final double[] X2 = {80, 290};
  private static final double[] H1 = {320, 130};
  private static final double[] H2 = {320, 290};
  private static final double[] O1 = {560, 210};

  private final Svg svg =
      ChartStyle.picture(
          500,
          "Two inputs, two hidden neurons, one output",
          "x₁ and x₂ feed h₁ by w₁ and w₂ and h₂ by w₃ and w₄; h₁ and h₂ feed o₁ by w₅ and w₆; the"
              + " biases are b₁, b₂ and b₃.");
  private final Diagram diagram = new Diagram(svg);

  Svg draw() {
    edge("c0", X1, H1, 0.5, "w₁");
    edge("c1", X1, H2, 0.3, "w₃");
    edge("c0", X2, H1, 0.3, "w₂");
    edge("c1", X2, H2, 0.5, "w₄");
    edge("c2", H1, O1, 0.5, "w₅");
    edge("c2", H2, O1, 0.5, "w₆");
    bias("c0", H1, -1, "b₁");
    bias("c1", H2, 1, "b₂");
    bias("c2", O1, -1, "b₃");
    node(X1, "x₁");
    node(X2, "x₂");
    node(H1, "h₁");
    node(H2, "h₂");
    node(O1, "o₁");
    svg.text("named c0", 48, 416, "h₁ = f(w₁x₁ + w₂x₂ + b₁)");
    svg.text("named c1", 48, 446, "h₂ = f(w₃x₁ + w₄x₂ + b₂)");
    svg.text("named c2", 48, 476, "o₁ = f(w₅h₁ + w₆h₂ + b₃)");
    return svg;
  }

  private void node(double[] at, String name) {
    diagram.node("node", at[0], at[1], RADIUS, name);
  }

  private void edge(String colour, double[] from, double[] to, double share, String name) {
    diagram.arrow("edge " + colour, "dot " + colour, from, to, RADIUS);
    diagram.label("named " + colour, from, to, share, name);
  }

  private void bias(String colour, double[] to, int side, String name) {
    double[] from = {to[0], to[1] + side * (2 * RADIUS - 6)};
    double[] tip = {to[0], to[1] + side * RADIUS};
    diagram.arrow("edge " + colour, "dot " + colour, from, tip, 0);
    svg.text("named " + colour, to[0] + 12, from[1] + 6, name);
  }
}
