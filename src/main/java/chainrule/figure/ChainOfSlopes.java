package chainrule.figure;

import static chainrule.graph.Activations.sigmoid;
import static chainrule.graph.Arithmetic.plus;
import static chainrule.graph.Arithmetic.scaled;

import chainrule.data.People;
import chainrule.figure.plot.ChartStyle;
import chainrule.figure.plot.Diagram;
import chainrule.figure.plot.Svg;
import chainrule.graph.Losses;
import chainrule.graph.Node;

/**
 * The notes' one gradient: how L changes with w₁, three slopes in a row.
 *
 * <p>Note "Training A Neural Network", section "Solving for ∂ypred/∂w₁", with every weight 1, every
 * bias 0, and Alice.
 */
final class ChainOfSlopes {

  private static final double[] X = People.inputs()[0];
  private static final double[] Y = {People.targets()[0]};
  private static final double RADIUS = 36;
  private static final double LINE = 150;

  private final Svg svg =
      ChartStyle.picture(
          640,
          360,
          "How does L change with w₁?",
          "From w₁ by h₁ and the output to the loss, with the slope of each step; the slope of the"
              + " loss by w₁ is their product.");
  private final Diagram diagram = new Diagram(svg);

  private ChainOfSlopes() {}

  static Svg draw() {
    return new ChainOfSlopes().drawn();
  }

  private Svg drawn() {
    Node w1 = Node.scalar(1);
    Node h1 = sigmoid(plus(scaled(X[0], w1), Node.scalar(X[1])));
    Node h2 = sigmoid(Node.scalar(X[0] + X[1]));
    Node output = sigmoid(plus(h1, h2));
    Node loss = Losses.squaredError(output, Y);
    node(74, "w₁", w1);
    node(238, "h₁", h1);
    node(402, "ŷ", output);
    node(566, "L", loss);
    double byW1 = slope(156, "∂h₁/∂w₁", h1, w1);
    double byH1 = slope(320, "∂ŷ/∂h₁", output, h1);
    double byOutput = slope(484, "∂L/∂ŷ", loss, output);
    String factors =
        Numbers.text(byOutput, 4) + " · " + Numbers.text(byH1, 4) + " · " + Numbers.text(byW1, 4);
    String product = Numbers.text(loss.backward().by(w1)[0], 7);
    svg.text("soft middle", 320, 292, "∂L/∂w₁ = ∂L/∂ŷ · ∂ŷ/∂h₁ · ∂h₁/∂w₁");
    svg.text("large middle", 320, 330, factors + " = " + product);
    return svg;
  }

  private void node(double x, String name, Node node) {
    diagram.node("node", x, LINE, RADIUS, name);
    svg.text("named middle c0", x, LINE - RADIUS - 14, Numbers.shortest(node.value()[0], 4));
  }

  /** Between two nodes: forward, and what comes back. */
  private double slope(double x, String name, Node of, Node by) {
    double slope = of.backward().by(by)[0];
    double[] left = {x - 82, LINE - 10};
    double[] right = {x + 82, LINE - 10};
    diagram.arrow("edge c0", "dot c0", left, right, RADIUS);
    left[1] = LINE + 10;
    right[1] = LINE + 10;
    diagram.arrow("edge c1", "dot c1", right, left, RADIUS);
    svg.text("named middle c1", x, LINE + 56, Numbers.text(slope, 4));
    svg.text("soft middle", x, LINE + 82, name);
    return slope;
  }
}
