package chainrule.figure;

import static java.util.stream.Collectors.joining;

import chainrule.activation.Sigmoid;
import chainrule.activation.Softmax;
import chainrule.figure.plot.ChartStyle;
import chainrule.figure.plot.Diagram;
import chainrule.figure.plot.Svg;
import chainrule.graph.Gradients;
import chainrule.graph.Node;
import chainrule.graph.TwoLayerGraph;
import chainrule.loss.CrossEntropy;
import java.util.Arrays;

/**
 * The note's computation graph with the Jacobian of each operation on its edge, and one path lit:
 * the gradient with respect to W₁ is the product of the Jacobians along it, from the loss down.
 *
 * <p>Notes "Neural Networks 2", section "Computation Graph", and "06 - Neural Networks", section
 * "Back-Propagation", with the numbers of {@link ComputationGraph}.
 */
final class LocalJacobians {

  private static final double[][] W1 = {{3}};
  private static final double[][] W2 = {{2 * Math.log(3)}, {0}};
  private static final double[] X = {2};
  private static final double[] Y = {1, 0};
  private static final double MAIN = 204;
  private static final double SIDE = 558;
  private static final double HALF = 100;
  private static final double[] ROWS = {110, 234, 358, 482, 606, 730};

  private final TwoLayerGraph graph =
      TwoLayerGraph.of(W1, new double[] {-6}, W2, new double[2], X, Y);
  private final Gradients gradients = graph.loss().backward();
  private final Svg svg =
      ChartStyle.picture(
          780,
          "Each edge multiplies by its Jacobian",
          "The computation graph with the local Jacobian on each edge; the path back from the loss"
              + " to W₁ is lit, and beside each of its edges stands the gradient so far.");
  private final Diagram diagram = new Diagram(svg);

  Svg draw() {
    svg.text("named c0", 24, 66, "Jacobian");
    svg.text("named c1", 220, 66, "gradient so far, back from L");
    String[] names = {
      "x", "a₁ = W₁x + w₁₀", "z = σ(a₁)", "a₂ = W₂z + w₂₀", "ŷ = softmax(a₂)", "L = −Σ y ln ŷ"
    };
    for (int k = 0; k < names.length; k++) {
      box(MAIN, ROWS[k], HALF, names[k], k > 0);
    }
    back(0, W1, null);
    back(1, new double[][] {{Sigmoid.derivative(graph.a1().value()[0])}}, graph.a1());
    back(2, W2, graph.z());
    back(3, Softmax.jacobian(graph.a2().value()), graph.a2());
    back(4, new double[][] {CrossEntropy.gradient(graph.output().value(), Y)}, graph.output());
    enter(1, -36, "W₁", "x = " + Numbers.text(X), graph.W1());
    enter(1, 30, "w₁₀", "1", null);
    enter(3, -36, "W₂", "z = " + Numbers.text(graph.z().value()), null);
    enter(3, 30, "w₂₀", "1", null);
    return svg;
  }

  private void box(double x, double y, double half, String label, boolean lit) {
    svg.box(lit ? "ring c1" : "node", x - half, y - 22, 2 * half, 44, 10);
    svg.text("middle", x, y + 6, label);
  }

  /** From a box back to the one above it; the node that is reached, if the edge is lit. */
  private void back(int above, double[][] jacobian, Node reached) {
    double[] from = {MAIN, ROWS[above + 1] - 22};
    double[] to = {MAIN, ROWS[above] + 22};
    double middle = (from[1] + to[1]) / 2 + 6;
    for (int i = 0; i < jacobian.length; i++) {
      String row = Arrays.stream(jacobian[i]).mapToObj(v -> Numbers.text(v)).collect(joining("  "));
      svg.text("named end c0", MAIN - 16, middle + 24 * (i - (jacobian.length - 1) / 2.0), row);
    }
    arrow(from, to, reached != null);
    if (reached != null) {
      svg.text("named c1", MAIN + 16, middle, Numbers.text(gradients.by(reached)));
    }
  }

  /** From a box on the left back to a parameter on the right. */
  private void enter(int row, double down, String name, String jacobian, Node reached) {
    double y = ROWS[row] + down;
    box(SIDE, y, 38, name, reached != null);
    double[] from = {MAIN + HALF, ROWS[row] + down / 4};
    double[] to = {SIDE - 38, y};
    arrow(from, to, reached != null);
    svg.text("named middle halo c0", (from[0] + to[0]) / 2, (from[1] + to[1]) / 2 - 8, jacobian);
    if (reached != null) {
      svg.text("named middle c1", SIDE, y - 34, Numbers.text(gradients.by(reached)));
    }
  }

  private void arrow(double[] from, double[] to, boolean lit) {
    diagram.arrow(lit ? "edge lit c1" : "wire", lit ? "dot c1" : "head", from, to, 0);
  }
}
