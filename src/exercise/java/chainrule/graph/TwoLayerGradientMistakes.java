package chainrule.graph;

import chainrule.grader.mistake.InputDraw;
import chainrule.grader.mistake.Inputs;
import chainrule.grader.mistake.Mistake;
import chainrule.network.DenseLayer;
import chainrule.network.SigmoidLayer;
import chainrule.testing.EachEntry;
import java.util.Arrays;

/** What goes wrong in {@link TwoLayerGradient}. */
final class TwoLayerGradientMistakes {

  private TwoLayerGradientMistakes() {}

  @Inputs({
    "outputDelta",
    "outputWeightGradient",
    "hiddenGradient",
    "hiddenDelta",
    "hiddenWeightGradient",
    "inputGradient"
  })
  static Object[] twoLayers(InputDraw draw) {
    return layers(draw, draw.length() + 1, draw.length() + 1);
  }

  /** As many outputs as hidden nodes: W₂ fits from either side. */
  @Inputs({
    "outputDelta",
    "outputWeightGradient",
    "hiddenGradient",
    "hiddenDelta",
    "hiddenWeightGradient",
    "inputGradient"
  })
  static Object[] twoLayersOfOneWidth(InputDraw draw) {
    int m = draw.length() + 1;
    return layers(draw, m, m);
  }

  private static Object[] layers(InputDraw draw, int m, int outputs) {
    int n = draw.length();
    return new Object[] {
      draw.matrix(m, n),
      draw.vector(m),
      draw.matrix(outputs, m),
      draw.vector(outputs),
      draw.vector(n),
      draw.coin() ? draw.oneHot(outputs) : draw.distribution(outputs)
    };
  }

  @Mistake(
      in = "outputDelta",
      name = "y − ŷ for ŷ − y",
      says = "Softmax and cross-entropy together have the slope ŷ − y.",
      tempting = "Target minus output is the error as one says it.",
      shows = "Every entry has the opposite sign.")
  static double[] flipped(
      double[][] W1, double[] w10, double[][] W2, double[] w20, double[] x, double[] y) {
    return EachEntry.times(-1, TwoLayerGradient.outputDelta(W1, w10, W2, w20, x, y));
  }

  @Mistake(
      in = "outputDelta",
      name = "a 2 from the squared error",
      says = "The cross-entropy’s slope is ŷ − y; the 2 belongs to the squared error.",
      tempting = "2 (ŷ − y) is the slope that the notes show first.",
      shows = "Every entry is twice what it should be.")
  static double[] spuriousTwo(
      double[][] W1, double[] w10, double[][] W2, double[] w20, double[] x, double[] y) {
    return EachEntry.times(2, TwoLayerGradient.outputDelta(W1, w10, W2, w20, x, y));
  }

  @Mistake(
      in = "outputWeightGradient",
      name = "a₁ for z",
      says = "The input of the last layer is z = σ(a₁), so δ₂ is multiplied by z.",
      tempting = "a₁ is what the first layer’s formula ends with.",
      shows = "Entries are δ₂ times a number beyond (0, 1).")
  static double[][] preActivation(
      double[][] W1, double[] w10, double[][] W2, double[] w20, double[] x, double[] y) {
    return DenseLayer.weightGradient(
        TwoLayerGradient.outputDelta(W1, w10, W2, w20, x, y), DenseLayer.preActivation(W1, w10, x));
  }

  @Mistake(
      in = "outputWeightGradient",
      name = "the slope of the hidden node",
      says = "∂a₂/∂W₂ is z itself; z(1 − z) comes in one layer further back.",
      tempting = "Every step back seems to have a slope in it.",
      shows = "Every entry is 1 − z of what it should be.")
  static double[][] hiddenSlope(
      double[][] W1, double[] w10, double[][] W2, double[] w20, double[] x, double[] y) {
    double[] slope = EachEntry.of(SigmoidLayer.output(W1, w10, x), z -> z * (1 - z));
    return DenseLayer.weightGradient(TwoLayerGradient.outputDelta(W1, w10, W2, w20, x, y), slope);
  }

  @Mistake(
      in = "hiddenGradient",
      name = "the right class only",
      says =
          "A hidden node feeds every output node, so the sum runs over all of them, not "
              + "just the right class.",
      tempting = "In the loss only the right class is left.",
      shows = "The other classes push nothing down.")
  static double[] rightClassOnly(
      double[][] W1, double[] w10, double[][] W2, double[] w20, double[] x, double[] y) {
    double[] delta = TwoLayerGradient.outputDelta(W1, w10, W2, w20, x, y);
    return DenseLayer.inputGradient(W2, EachEntry.of(delta.length, k -> delta[k] * y[k]));
  }

  @Mistake(
      in = "hiddenGradient",
      name = "W₂ not transposed",
      says = "Back through the layer it is W₂ᵀδ₂: node j sums down column j, W₂ₖⱼ δ₂ₖ over k.",
      tempting = "Wδ looks like the way forward.",
      shows = "It is right for symmetric W₂, and there is no such entry where W₂ is not square.")
  static double[] notTransposed(
      double[][] W1, double[] w10, double[][] W2, double[] w20, double[] x, double[] y) {
    return forward(W2, TwoLayerGradient.outputDelta(W1, w10, W2, w20, x, y), w10.length);
  }

  /**
   * As many of a product’s entries as are asked for, whether the matrix has so many rows or not.
   */
  private static double[] forward(double[][] weights, double[] delta, int length) {
    return EachEntry.of(
        length,
        j -> {
          double sum = 0;
          for (int k = 0; k < delta.length; k++) {
            sum += weights[j][k] * delta[k];
          }
          return sum;
        });
  }

  @Mistake(
      in = "hiddenWeightGradient",
      name = "z for x",
      says = "To the first layer x is the input, so δ₁ is multiplied by x.",
      tempting = "The line is copied from the last layer.",
      shows = "It is m × m and not m × n.")
  static double[][] hiddenForInput(
      double[][] W1, double[] w10, double[][] W2, double[] w20, double[] x, double[] y) {
    return DenseLayer.weightGradient(
        TwoLayerGradient.hiddenDelta(W1, w10, W2, w20, x, y), SigmoidLayer.output(W1, w10, x));
  }

  @Mistake(
      in = "inputGradient",
      name = "W₁ not transposed",
      says = "Back through the layer it is W₁ᵀδ₁: input i sums down column i, W₁ⱼᵢ δ₁ⱼ over j.",
      tempting = "Wδ looks like the way forward.",
      shows = "It is right for symmetric W₁, and there is no such entry where W₁ is not square.")
  static double[] inputNotTransposed(
      double[][] W1, double[] w10, double[][] W2, double[] w20, double[] x, double[] y) {
    return forward(W1, TwoLayerGradient.hiddenDelta(W1, w10, W2, w20, x, y), x.length);
  }

  @Mistake(
      in = "inputGradient",
      name = "the first hidden node only",
      says = "The input feeds every hidden node, so the sum runs over all of them.",
      tempting = "In the drawing one arrow is followed.",
      shows = "The other hidden nodes have no effect.")
  static double[] firstHidden(
      double[][] W1, double[] w10, double[][] W2, double[] w20, double[] x, double[] y) {
    double[] delta = TwoLayerGradient.hiddenDelta(W1, w10, W2, w20, x, y);
    return EachEntry.times(delta[0], W1[0]);
  }

  @Mistake(
      in = "inputGradient",
      name = "the last hidden node only",
      says = "The shares of all hidden nodes are summed: += and not =.",
      tempting = "One character is missing.",
      shows = "It is the last node’s share alone.")
  static double[] lastHiddenOnly(
      double[][] W1, double[] w10, double[][] W2, double[] w20, double[] x, double[] y) {
    double[] delta = TwoLayerGradient.hiddenDelta(W1, w10, W2, w20, x, y);
    Arrays.fill(delta, 0, delta.length - 1, 0);
    return DenseLayer.inputGradient(W1, delta);
  }

  @Mistake(
      in = "hiddenGradient",
      name = "the node with the largest target only",
      says = "A hidden node feeds every output node, and each of them sends its δ back.",
      tempting = "The right class is what is to be learned.",
      shows = "It is one row of W₂, times one δ.")
  static double[] largestTargetOnly(
      double[][] W1, double[] w10, double[][] W2, double[] w20, double[] x, double[] y) {
    double[] delta = TwoLayerGradient.outputDelta(W1, w10, W2, w20, x, y);
    int right = 0;
    for (int k = 1; k < y.length; k++) {
      right = y[k] > y[right] ? k : right;
    }
    return EachEntry.times(delta[right], W2[right]);
  }
}
