package chainrule.testing.exact;

import static chainrule.testing.exact.BigNetwork.layer;
import static chainrule.testing.exact.Compared.network;
import static chainrule.testing.exact.Compared.vector;

import chainrule.check.ExactFormula;
import chainrule.graph.Backward;
import chainrule.graph.Gradients;
import chainrule.graph.Node;
import chainrule.graph.TwoLayerGradient;
import chainrule.graph.TwoLayerGraph;
import chainrule.testing.exact.Compared.Unit;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** The note's graph of two layers, forward, back by hand, and back through the graph. */
record ExactTwoLayers(
    double[][] W1, double[] w10, double[][] W2, double[] w20, double[] x, double[] y) {

  static List<ExactFormula> all() {
    return List.of(
        network("TwoLayerGraph.of", Unit.TERMS, r -> draw(r).graph()),
        network("Gradients.by", Unit.TERMS, r -> draw(r).backByVectors()),
        network("Gradients.rowsBy", Unit.TERMS, r -> draw(r).backByMatrices()),
        network("TwoLayerGradient.outputDelta", Unit.TERMS, r -> draw(r).outputDelta()),
        network(
            "TwoLayerGradient.outputWeightGradient", Unit.TERMS, r -> draw(r).byOutputWeights()),
        network("TwoLayerGradient.hiddenGradient", Unit.TERMS, r -> draw(r).hiddenGradient()),
        network("TwoLayerGradient.hiddenDelta", Unit.TERMS, r -> draw(r).hiddenDelta()),
        network(
            "TwoLayerGradient.hiddenWeightGradient", Unit.TERMS, r -> draw(r).byHiddenWeights()),
        network("TwoLayerGradient.inputGradient", Unit.TERMS, r -> draw(r).byInput()),
        vector("Backward.timesJacobian", Unit.TERMS, ExactTwoLayers::timesJacobian),
        vector("Backward.gradient", Unit.TERMS, ExactTwoLayers::pathSums));
  }

  private static ExactTwoLayers draw(Random random) {
    int n = ExactDraw.few(random);
    int m = ExactDraw.few(random);
    int k = ExactDraw.few(random);
    return new ExactTwoLayers(
        ExactDraw.matrix(random, m, n, 2),
        ExactDraw.vector(random, m, 2),
        ExactDraw.matrix(random, k, m, 4),
        ExactDraw.vector(random, k, 4),
        ExactDraw.vector(random, n, 3),
        ExactDraw.distribution(random, k));
  }

  /** The graph from where each of its leaves may move. */
  private record Big(
      BigDual[][] W1, BigDual[] w10, BigDual[][] W2, BigDual[] w20, BigDual[] x, double[] y) {

    BigDual[] a1() {
      return layer(W1, w10, x);
    }

    BigDual[] z() {
      return BigNetwork.each(a1(), BigDual::sigmoid);
    }

    BigDual[] a2() {
      return layer(W2, w20, z());
    }

    BigDual loss() {
      return BigNetwork.softmaxCrossEntropy(a2(), y);
    }
  }

  private Big big() {
    return new Big(
        BigDual.of(W1), BigDual.of(w10), BigDual.of(W2), BigDual.of(w20), BigDual.of(x), y);
  }

  private Compared graph() {
    TwoLayerGraph graph = TwoLayerGraph.of(W1, w10, W2, w20, x, y);
    Big big = big();
    return new Compared(
        x,
        new Object[] {graph.a1(), graph.z(), graph.a2(), graph.output(), graph.loss()},
        new Object[] {big.a1(), big.z(), big.a2(), BigNetwork.softmax(big.a2()), big.loss()});
  }

  private BigDual[][] exactByW1() {
    Big b = big();
    return BigDual.gradient(W1, w -> new Big(w, b.w10, b.W2, b.w20, b.x, y).loss());
  }

  private BigDual[] exactByW10() {
    Big b = big();
    return BigDual.gradient(w10, w -> new Big(b.W1, w, b.W2, b.w20, b.x, y).loss());
  }

  private BigDual[][] exactByW2() {
    Big b = big();
    return BigDual.gradient(W2, w -> new Big(b.W1, b.w10, w, b.w20, b.x, y).loss());
  }

  private BigDual[] exactByW20() {
    Big b = big();
    return BigDual.gradient(w20, w -> new Big(b.W1, b.w10, b.W2, w, b.x, y).loss());
  }

  private BigDual[] exactByX() {
    Big b = big();
    return BigDual.gradient(x, moving -> new Big(b.W1, b.w10, b.W2, b.w20, moving, y).loss());
  }

  private Compared backByVectors() {
    TwoLayerGraph graph = TwoLayerGraph.of(W1, w10, W2, w20, x, y);
    Gradients gradients = graph.loss().backward();
    return new Compared(
        x,
        new Object[] {
          gradients.by(graph.w10()), gradients.by(graph.w20()), gradients.by(graph.x())
        },
        new Object[] {exactByW10(), exactByW20(), exactByX()});
  }

  private Compared backByMatrices() {
    TwoLayerGraph graph = TwoLayerGraph.of(W1, w10, W2, w20, x, y);
    Gradients gradients = graph.loss().backward();
    Node[] matrices = {graph.W1(), graph.W2()};
    return new Compared(
        x,
        Arrays.stream(matrices).map(gradients::rowsBy).toArray(),
        new Object[] {exactByW1(), exactByW2()});
  }

  private Compared outputDelta() {
    return new Compared(x, TwoLayerGradient.outputDelta(W1, w10, W2, w20, x, y), exactByW20());
  }

  private Compared byOutputWeights() {
    return new Compared(
        x, TwoLayerGradient.outputWeightGradient(W1, w10, W2, w20, x, y), exactByW2());
  }

  /** By z, as if it could be moved by itself. */
  private Compared hiddenGradient() {
    Big b = big();
    BigDual[] z = b.z();
    BigDual[] exact =
        BigDual.gradient(
            new double[z.length],
            moving ->
                BigNetwork.softmaxCrossEntropy(layer(b.W2, b.w20, BigNetwork.plus(z, moving)), y));
    return new Compared(x, TwoLayerGradient.hiddenGradient(W1, w10, W2, w20, x, y), exact);
  }

  private Compared hiddenDelta() {
    return new Compared(x, TwoLayerGradient.hiddenDelta(W1, w10, W2, w20, x, y), exactByW10());
  }

  private Compared byHiddenWeights() {
    return new Compared(
        x, TwoLayerGradient.hiddenWeightGradient(W1, w10, W2, w20, x, y), exactByW1());
  }

  private Compared byInput() {
    return new Compared(x, TwoLayerGradient.inputGradient(W1, w10, W2, w20, x, y), exactByX());
  }

  private static Compared timesJacobian(Random random) {
    double[] gradient = ExactDraw.vector(random);
    double[][] jacobian =
        ExactDraw.matrix(random, gradient.length, ExactDraw.size(random), ExactDraw.reach(random));
    return new Compared(
        gradient,
        Backward.timesJacobian(gradient, jacobian),
        ExactChains.timesJacobian(gradient, jacobian));
  }

  /** A sum of products of slopes: every node weighs up all of those before it. */
  private static Compared pathSums(Random random) {
    int nodes = 1 + ExactDraw.size(random);
    int[][] parents = new int[nodes][];
    double[][] slopes = new double[nodes][];
    for (int c = 0; c < nodes; c++) {
      int before = c;
      parents[c] =
          random.ints(before == 0 ? 0 : ExactDraw.few(random), 0, Math.max(1, c)).toArray();
      slopes[c] = ExactDraw.vector(random, parents[c].length, 300);
    }
    BigDual[] exact =
        BigDual.gradient(
            new double[nodes],
            moved -> {
              BigDual[] value = moved.clone();
              for (int c = 0; c < nodes; c++) {
                for (int k = 0; k < parents[c].length; k++) {
                  value[c] = value[c].plus(value[parents[c][k]].times(slopes[c][k]));
                }
              }
              return value[nodes - 1];
            });
    return new Compared(slopes, Backward.gradient(parents, slopes), exact);
  }
}
