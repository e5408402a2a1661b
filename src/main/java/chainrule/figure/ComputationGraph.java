package chainrule.figure;

import chainrule.graph.Gradients;
import chainrule.graph.Node;
import chainrule.graph.TwoLayerGraph;
import chainrule.plot.ChartStyle;
import chainrule.plot.Diagram;
import chainrule.plot.Svg;

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
          640,
          760,
          "Values flow forward, gradients flow back",
          "From x by a₁, z, a₂ and ŷ to the loss L; W₁ and w₁₀ enter at a₁, W₂ and w₂₀ at a₂. Each"
              + " edge has its value and the gradient of L by it.");
  private final Diagram diagram = new Diagram(svg);

  private ComputationGraph() {}

  static Svg draw() {
    return new ComputationGraph().drawn();
  }

  private Svg drawn() {
    svg.text("named c0", 24, 68, "value");
    svg.text("named c1", 90, 68, "gradient of L");
    down(110, graph.x());
    down(230, graph.a1());
    down(350, graph.z());
    down(470, graph.a2());
    down(590, graph.output());
    enter(230, -38, graph.W1(), "W₁");
    enter(230, 38, graph.w10(), "w₁₀");
    enter(470, -38, graph.W2(), "W₂");
    enter(470, 38, graph.w20(), "w₂₀");
    box(MAIN, 110, WIDTH, "x");
    box(MAIN, 230, WIDTH, "a₁ = W₁x + w₁₀");
    box(MAIN, 350, WIDTH, "z = σ(a₁)");
    box(MAIN, 470, WIDTH, "a₂ = W₂z + w₂₀");
    box(MAIN, 590, WIDTH, "ŷ = softmax(a₂)");
    box(MAIN, 710, WIDTH, "L = −Σ y ln ŷ");
    double right = MAIN + WIDTH / 2 + 16;
    svg.text("named c0", right, 716, Numbers.text(graph.loss().value()));
    svg.text("named c1", right + 70, 716, Numbers.text(gradients.by(graph.loss())));
    return svg;
  }

  private void box(double x, double y, double width, String label) {
    svg.box("node", x - width / 2, y - HEIGHT / 2, width, HEIGHT, 10);
    svg.text("middle", x, y + 6, label);
  }

  /** The edge from a node of the main line to the next. */
  private void down(double y, Node node) {
    double[] from = {MAIN, y + HEIGHT / 2};
    double[] to = {MAIN, y + 120 - HEIGHT / 2};
    diagram.arrow(from, to, 0);
    svg.text("named end c0", MAIN - 14, y + 66, Numbers.text(node.value()));
    svg.text("named c1", MAIN + 14, y + 66, Numbers.text(gradients.by(node)));
  }

  /** The edge from a parameter on the right. */
  private void enter(double y, double offset, Node node, String name) {
    double at = y + offset;
    double[] from = {SIDE - 36, at};
    double[] to = {MAIN + WIDTH / 2, y + offset / 4};
    diagram.arrow(from, to, 0);
    box(SIDE, at, 72, name);
    double label = at + (offset < 0 ? -26 : 6 + 30);
    svg.text("named end c0", SIDE - 128, label, Numbers.text(node.value()));
    svg.text("named c1", SIDE - 118, label, Numbers.text(gradients.by(node)));
  }
}
