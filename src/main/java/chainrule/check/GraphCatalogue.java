package chainrule.check;

import chainrule.activation.Softmax;
import chainrule.graph.Backward;
import java.util.List;
import java.util.Random;

/** The derivatives of {@code chainrule.graph} that are steps of back-propagation. */
final class GraphCatalogue {

  private GraphCatalogue() {}

  static List<Differentiable> all() {
    return List.of(
        new Differentiable(
            "Backward.timesJacobian", "g · Softmax.value", GraphCatalogue::timesJacobian),
        new Differentiable("Backward.gradient", "the last node", GraphCatalogue::paths));
  }

  private static Problem timesJacobian(Random random) {
    int n = PointDraw.size(random) + 1;
    double[] g = PointDraw.vector(random, n);
    return Problem.gradient(
        PointDraw.spiked(random, n),
        a -> Flat.dot(g, Softmax.value(a)),
        a -> Backward.timesJacobian(g, Softmax.jacobian(a)));
  }

  /** Each node is a number of its own plus sines of one to three nodes before it. */
  private static Problem paths(Random random) {
    int n = 2 + PointDraw.size(random);
    int[][] parents = new int[n][];
    for (int c = 0; c < n; c++) {
      parents[c] = random.ints(c == 0 ? 0 : 1 + random.nextInt(3), 0, Math.max(c, 1)).toArray();
    }
    return Problem.gradient(
        PointDraw.vector(random, n),
        own -> nodes(parents, own)[n - 1],
        own -> Backward.gradient(parents, cosines(parents, nodes(parents, own))));
  }

  private static double[] nodes(int[][] parents, double[] own) {
    double[] node = own.clone();
    for (int c = 0; c < node.length; c++) {
      for (int p : parents[c]) {
        node[c] += Math.sin(node[p]);
      }
    }
    return node;
  }

  private static double[][] cosines(int[][] parents, double[] node) {
    double[][] slopes = new double[node.length][];
    for (int c = 0; c < node.length; c++) {
      slopes[c] = new double[parents[c].length];
      for (int k = 0; k < slopes[c].length; k++) {
        slopes[c][k] = Math.cos(node[parents[c][k]]);
      }
    }
    return slopes;
  }
}
