package chainrule.figure;

import chainrule.figure.plot.ChartStyle;
import chainrule.figure.plot.Diagram;
import chainrule.figure.plot.Svg;
import chainrule.graph.Gradients;
import chainrule.graph.Node;
import chainrule.graph.TwoLayerGraph;

/**
 * The note's computation graph: on each edge the value that flows forward and the gradient that
 * flows back.
 *
 * <p>Note "Neural Networks 2", section "Computation Graph", with numbers that can be followed by
 * hand: a₁ is 0, z is ½, ŷ is (¾, ¼).
 */
final class ComputationGraph {

  private static final double LN_3 = Math.log(3);
  private static final double WIDTH = 200;
  private static final double HEIGHT = 44;

  /** For the boxes that three edges enter. */
  private static final double TALL = 108;

  private static final double MAIN = 190;
  private static final double SIDE = 540;

  private final TwoLayerGraph graph =
      TwoLayerGraph.of(
          new double[][] {{3}},
          new double[] {-6},
          new double[][] {{2 * LN_3}, {0}},
          new double[] {0, 0},
          new double[] {2},
          new double[] {1, 0});
  private final Gradients gradients = graph.loss().backward();
  private final Svg svg =
      ChartStyle.picture(
          780,
          "Values flow forward, gradients flow back",
          "From x by a₁, z, a₂ and ŷ to the loss L; W₁ and w₁₀ enter at a₁, W₂ and w₂₀ at a₂. Each"
              + " edge has its value and the gradient of L with respect to it.");
  private final Diagram diagram = new Diagram(svg);

  Svg draw() {
    svg.text("named c0", 24, 66, "value");
    svg.text("named c1", 92, 66, "gradient of L");
    box(100, HEIGHT, "x");
    box(232, TALL, "a₁ = W₁x + w₁₀");
    box(364, HEIGHT, "z = σ(a₁)");
    box(496, TALL, "a₂ = W₂z + w₂₀");
    box(628, HEIGHT, "ŷ = softmax(a₂)");
    box(728, HEIGHT, "L = −Σ y ln ŷ");
    down(122, graph.x());
    down(286, graph.a1());
    down(386, graph.z());
    down(550, graph.a2());
    down(650, graph.output());
    enter(232 - 34, graph.W1(), "W₁");
    enter(232 + 34, graph.w10(), "w₁₀");
    enter(496 - 34, graph.W2(), "W₂");
    enter(496 + 34, graph.w20(), "w₂₀");
    svg.text("named c0", MAIN + WIDTH / 2 + 14, 734, Numbers.text(graph.loss().value()));
    svg.text("named c1", MAIN + WIDTH / 2 + 86, 734, Numbers.text(gradients.by(graph.loss())));
    return svg;
  }

  private void box(double y, double height, String label) {
    box(MAIN, y, WIDTH, height, label);
  }

  private void box(double x, double y, double width, double height, String label) {
    svg.box("node", x - width / 2, y - height / 2, width, height, 10);
    svg.text("middle", x, y + 6, label);
  }

  /** The edge from the box of a node to the next below it. */
  private void down(double y, Node node) {
    diagram.arrow(new double[] {MAIN, y}, new double[] {MAIN, y + 56}, 0);
    svg.text("named end c0", MAIN - 14, y + 32, Numbers.text(node.value()));
    svg.text("named c1", MAIN + 14, y + 32, Numbers.text(gradients.by(node)));
  }

  /** The edge from a parameter on the right. */
  private void enter(double y, Node node, String name) {
    box(SIDE, y, 72, HEIGHT, name);
    double from = SIDE - 36;
    double to = MAIN + WIDTH / 2;
    diagram.arrow(new double[] {from, y}, new double[] {to, y}, 0);
    svg.text("named middle c0", (from + to) / 2, y - 8, Numbers.text(node.value()));
    svg.text("named middle c1", (from + to) / 2, y + 21, Numbers.text(gradients.by(node)));
  }
}
