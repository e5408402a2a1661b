package chainrule.check;

import static chainrule.graph.Arithmetic.plus;
import static chainrule.graph.Arithmetic.scaled;
import static chainrule.graph.Products.dot;

import chainrule.activation.Softmax;
import chainrule.check.Witness.Testimony;
import chainrule.graph.Activations;
import chainrule.graph.Backward;
import chainrule.graph.Node;
import chainrule.graph.TwoLayerGradient;
import chainrule.graph.TwoLayerGraph;
import java.util.List;
import java.util.Random;
import java.util.function.Function;

/** The graph's word on its own package's arrays. */
final class GraphWitnesses {

  private GraphWitnesses() {}

  static List<Witness> all() {
    return List.of(
        new Witness("Backward.timesJacobian", GraphWitnesses::timesJacobian),
        new Witness("Backward.gradient", GraphWitnesses::paths),
        vector("outputDelta", TwoLayerGradient::outputDelta, TwoLayerGraph::a2),
        matrix("outputWeightGradient", TwoLayerGradient::outputWeightGradient, TwoLayerGraph::W2),
        vector("hiddenGradient", TwoLayerGradient::hiddenGradient, TwoLayerGraph::z),
        vector("hiddenDelta", TwoLayerGradient::hiddenDelta, TwoLayerGraph::a1),
        matrix("hiddenWeightGradient", TwoLayerGradient::hiddenWeightGradient, TwoLayerGraph::W1),
        vector("inputGradient", TwoLayerGradient::inputGradient, TwoLayerGraph::x));
  }

  private static Testimony timesJacobian(Random random) {
    int n = PointDraw.size(random) + 1;
    double[] g = PointDraw.vector(random, n);
    Node a = Node.vector(PointDraw.vector(random, n));
    double[] byHand = Backward.timesJacobian(g, Softmax.jacobian(a.value()));
    return Testimony.of(byHand, dot(Node.vector(g), Activations.softmax(a)), a);
  }

  /** Each node is a weighted sum of up to three nodes before it. */
  private static Testimony paths(Random random) {
    int n = 1 + PointDraw.size(random);
    int[][] parents = new int[n][];
    double[][] slopes = new double[n][];
    Node[] nodes = new Node[n];
    for (int c = 0; c < n; c++) {
      parents[c] = random.ints(c == 0 ? 0 : random.nextInt(4), 0, Math.max(c, 1)).toArray();
      slopes[c] = PointDraw.vector(random, parents[c].length);
      nodes[c] = Node.scalar(PointDraw.number(random));
      for (int k = 0; k < parents[c].length; k++) {
        nodes[c] = plus(nodes[c], scaled(slopes[c][k], nodes[parents[c][k]]));
      }
    }
    return Testimony.of(Backward.gradient(parents, slopes), nodes[n - 1], nodes);
  }

  /** A derivative of the two layers. */
  private interface Formula<T> {
    T of(double[][] W1, double[] w10, double[][] W2, double[] w20, double[] x, double[] y);
  }

  private static Witness matrix(
      String method, Formula<double[][]> formula, Function<TwoLayerGraph, Node> by) {
    return vector(
        method, (W1, w10, W2, w20, x, y) -> Flat.of(formula.of(W1, w10, W2, w20, x, y)), by);
  }

  private static Witness vector(
      String method, Formula<double[]> formula, Function<TwoLayerGraph, Node> by) {
    return new Witness(
        "TwoLayerGradient." + method,
        random -> {
          int n = PointDraw.size(random);
          int m = PointDraw.size(random);
          int k = PointDraw.size(random);
          double[][] W1 = PointDraw.matrix(random, m, n);
          double[] w10 = PointDraw.vector(random, m);
          double[][] W2 = PointDraw.matrix(random, k, m);
          double[] w20 = PointDraw.vector(random, k);
          double[] x = PointDraw.vector(random, n);
          double[] y = PointDraw.distribution(random, k);
          TwoLayerGraph graph = TwoLayerGraph.of(W1, w10, W2, w20, x, y);
          double[] byHand = formula.of(W1, w10, W2, w20, x, y);
          return Testimony.of(byHand, graph.loss(), by.apply(graph));
        });
  }
}
