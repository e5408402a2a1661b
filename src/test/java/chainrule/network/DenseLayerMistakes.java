package chainrule.network;

import chainrule.mistake.Draw;
import chainrule.mistake.Inputs;
import chainrule.mistake.Mistake;
import java.util.Arrays;

/** What goes wrong in {@link DenseLayer}. */
final class DenseLayerMistakes {

  private DenseLayerMistakes() {}

  @Inputs("preActivation")
  static Object[] layerAndInput(Draw draw) {
    int m = draw.length() + 1;
    int n = draw.coin() ? m : draw.length() + 1;
    return new Object[] {draw.matrix(m, n), draw.vector(m), draw.vector(n)};
  }

  @Inputs("weightGradient")
  static Object[] deltaAndInput(Draw draw) {
    return new Object[] {draw.vector(draw.length() + 1), draw.vector(draw.length() + 1)};
  }

  @Inputs("biasGradient")
  static Object[] delta(Draw draw) {
    return new Object[] {draw.vector(draw.length() + 1)};
  }

  @Inputs("inputGradient")
  static Object[] weightsAndDelta(Draw draw) {
    int m = draw.length() + 1;
    int n = draw.coin() ? m : draw.length() + 1;
    return new Object[] {draw.matrix(m, n), draw.vector(m)};
  }

  @Mistake(
      in = "preActivation",
      name = "the bias forgotten",
      says = "a = Wx + b: each node adds its own bias.",
      tempting = "The product is the hard part, and the rest is forgotten.",
      shows = "It is right where the bias is 0.")
  static double[] withoutBias(double[][] weights, double[] bias, double[] input) {
    return DenseLayer.preActivation(weights, new double[bias.length], input);
  }

  @Mistake(
      in = "preActivation",
      name = "the bias subtracted",
      says = "The bias is added; only as a threshold of a perceptron it is subtracted.",
      tempting = "A threshold is what has to be passed.",
      shows = "The sign of the bias is flipped.")
  static double[] biasSubtracted(double[][] weights, double[] bias, double[] input) {
    return DenseLayer.preActivation(weights, Arrays.stream(bias).map(b -> -b).toArray(), input);
  }

  @Mistake(
      in = "preActivation",
      name = "the bias once for each input",
      says = "The bias is added once for each node, not once for each product.",
      tempting = "It stands inside of the loop by mistake.",
      shows = "It counts as often as there are inputs.")
  static double[] biasInTheLoop(double[][] weights, double[] bias, double[] input) {
    return DenseLayer.preActivation(
        weights, Arrays.stream(bias).map(b -> b * input.length).toArray(), input);
  }

  @Mistake(
      in = "weightGradient",
      name = "δ left out",
      says = "∂L/∂W = δxᵀ: each row is the input times its node’s δ.",
      tempting = "The derivative of Wx is x.",
      shows = "All rows are the same.")
  static double[][] withoutDelta(double[] delta, double[] input) {
    double[] ones = new double[delta.length];
    Arrays.fill(ones, 1);
    return DenseLayer.weightGradient(ones, input);
  }

  @Mistake(
      in = "weightGradient",
      name = "the sum of δ for each node’s own",
      says = "Row i belongs to node i and has δᵢ.",
      tempting = "One number for the layer looks tidier.",
      shows = "All rows are the same.")
  static double[][] summedDelta(double[] delta, double[] input) {
    double[] sums = new double[delta.length];
    Arrays.fill(sums, Arrays.stream(delta).sum());
    return DenseLayer.weightGradient(sums, input);
  }

  @Mistake(
      in = "biasGradient",
      name = "ones for δ",
      says = "The bias is a weight with the input 1, so its gradient is δ · 1 = δ.",
      tempting = "∂a/∂b is 1.",
      shows = "Every entry is 1.")
  static double[] ones(double[] delta) {
    double[] ones = new double[delta.length];
    Arrays.fill(ones, 1);
    return ones;
  }

  @Mistake(
      in = "biasGradient",
      name = "the mean of δ",
      says = "Each node has a bias of its own, and its gradient is its own δ.",
      tempting = "Gradients of batches are means.",
      shows = "All entries are the same.")
  static double[] mean(double[] delta) {
    double[] means = new double[delta.length];
    Arrays.fill(means, Arrays.stream(delta).average().orElseThrow());
    return means;
  }

  @Mistake(
      in = "inputGradient",
      name = "W not transposed",
      says =
          "Back through the layer it is Wᵀδ: input j sums over the nodes that it feeds, down column j.",
      tempting = "Wδ looks like the way forward.",
      shows =
          "It is right for symmetric W, and does not fit where there are more inputs than nodes.")
  static double[] notTransposed(double[][] weights, double[] delta) {
    double[] r = new double[weights.length];
    for (int i = 0; i < r.length; i++) {
      for (int j = 0; j < weights[i].length; j++) {
        r[i] += weights[i][j] * delta[j];
      }
    }
    return r;
  }

  @Mistake(
      in = "inputGradient",
      name = "the last node only",
      says = "The shares of all nodes are summed: += and not =.",
      tempting = "One character is missing.",
      shows = "The other nodes have no say.")
  static double[] lastNode(double[][] weights, double[] delta) {
    double[] r = weights[weights.length - 1].clone();
    for (int j = 0; j < r.length; j++) {
      r[j] *= delta[delta.length - 1];
    }
    return r;
  }

  @Mistake(
      in = "inputGradient",
      name = "the first node only",
      says = "Every node that the input feeds is a path, and the paths are summed.",
      tempting = "In the drawing one arrow is followed.",
      shows = "The other nodes have no say.")
  static double[] firstNode(double[][] weights, double[] delta) {
    double[] r = weights[0].clone();
    for (int j = 0; j < r.length; j++) {
      r[j] *= delta[0];
    }
    return r;
  }
}
