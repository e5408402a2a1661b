package chainrule.graph;

import chainrule.activation.Sigmoid;
import chainrule.grader.diagnosis.InputDraw;
import chainrule.grader.diagnosis.Inputs;
import chainrule.grader.diagnosis.Mistake;
import chainrule.loss.CrossEntropy;
import chainrule.network.DenseLayer;
import chainrule.network.SigmoidLayer;
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
    int n = draw.length();
    int m = draw.length() + 1; // as many outputs: W₂ fits from either side
    return new Object[] {
      draw.matrix(m, n),
      draw.vector(m),
      draw.matrix(m, m),
      draw.vector(m),
      draw.vector(n),
      draw.oneHot(m)
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
    double[] d = TwoLayerGradient.outputDelta(W1, w10, W2, w20, x, y);
    for (int i = 0; i < d.length; i++) {
      d[i] = -d[i];
    }
    return d;
  }

  @Mistake(
      in = "outputDelta",
      name = "a 2 from the squared error",
      says = "The cross-entropy’s slope is ŷ − y; the 2 belongs to the squared error.",
      tempting = "2 (ŷ − y) is the slope that the notes show first.",
      shows = "Every entry is twice what it should be.")
  static double[] spuriousTwo(
      double[][] W1, double[] w10, double[][] W2, double[] w20, double[] x, double[] y) {
    double[] d = TwoLayerGradient.outputDelta(W1, w10, W2, w20, x, y);
    for (int i = 0; i < d.length; i++) {
      d[i] *= 2;
    }
    return d;
  }

  @Mistake(
      in = "outputDelta",
      name = "sigmoids for the softmax",
      says = "The last layer is a softmax over all outputs, not a sigmoid for each.",
      tempting = "The layer before has sigmoids.",
      shows = "The entries do not add up to 0.")
  static double[] sigmoids(
      double[][] W1, double[] w10, double[][] W2, double[] w20, double[] x, double[] y) {
    double[] d = SigmoidLayer.output(W2, w20, SigmoidLayer.output(W1, w10, x));
    for (int i = 0; i < d.length; i++) {
      d[i] -= y[i];
    }
    return d;
  }

  @Mistake(
      in = "outputDelta",
      name = "a slope too many",
      says = "The slope of the softmax is in ŷ − y already; no ŷ(1 − ŷ) is multiplied to it.",
      tempting = "With the squared error the slope of the activation has to be there.",
      shows = "Every entry is smaller than it should be.")
  static double[] slopeTooMany(
      double[][] W1, double[] w10, double[][] W2, double[] w20, double[] x, double[] y) {
    double[] d = TwoLayerGradient.outputDelta(W1, w10, W2, w20, x, y);
    for (int i = 0; i < d.length; i++) {
      double p = d[i] + y[i];
      d[i] *= p * (1 - p);
    }
    return d;
  }

  @Mistake(
      in = "outputDelta",
      name = "the hidden sigmoid forgotten",
      says = "The last layer sees z = σ(a₁), not a₁.",
      tempting = "a₁ is what the first layer’s formula ends with.",
      shows = "It is as if the network were linear.")
  static double[] withoutSigmoid(
      double[][] W1, double[] w10, double[][] W2, double[] w20, double[] x, double[] y) {
    return CrossEntropy.logitGradient(
        DenseLayer.preActivation(W2, w20, DenseLayer.preActivation(W1, w10, x)), y);
  }

  @Mistake(
      in = "outputDelta",
      name = "the biases forgotten",
      says = "Both layers add their bias: W₁x + w₁₀ and W₂z + w₂₀.",
      tempting = "Many pictures leave the biases out.",
      shows = "It is right where both biases are 0.")
  static double[] withoutBiases(
      double[][] W1, double[] w10, double[][] W2, double[] w20, double[] x, double[] y) {
    return TwoLayerGradient.outputDelta(
        W1, new double[w10.length], W2, new double[w20.length], x, y);
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
    double[] z = SigmoidLayer.output(W1, w10, x);
    for (int j = 0; j < z.length; j++) {
      z[j] *= 1 - z[j];
    }
    return DenseLayer.weightGradient(TwoLayerGradient.outputDelta(W1, w10, W2, w20, x, y), z);
  }

  @Mistake(
      in = "outputWeightGradient",
      name = "x for z",
      says = "To the last layer z is the input, so δ₂ is multiplied by z.",
      tempting = "x is called the input.",
      shows = "It is K × n and not K × m.")
  static double[][] inputForHidden(
      double[][] W1, double[] w10, double[][] W2, double[] w20, double[] x, double[] y) {
    return DenseLayer.weightGradient(TwoLayerGradient.outputDelta(W1, w10, W2, w20, x, y), x);
  }

  @Mistake(
      in = "outputWeightGradient",
      name = "a transposed gradient",
      says = "Row k belongs to output k: δ₂zᵀ is K × m, as W₂ is.",
      tempting = "The outer product can be written both ways round.",
      shows = "Rows and columns are exchanged.")
  static double[][] outputTransposed(
      double[][] W1, double[] w10, double[][] W2, double[] w20, double[] x, double[] y) {
    return transposed(TwoLayerGradient.outputWeightGradient(W1, w10, W2, w20, x, y));
  }

  @Mistake(
      in = "hiddenGradient",
      name = "the first output only",
      says = "A hidden node feeds every output node, so the sum runs over all of them.",
      tempting = "In the drawing one arrow is followed.",
      shows = "The other output nodes have no say.")
  static double[] firstOutput(
      double[][] W1, double[] w10, double[][] W2, double[] w20, double[] x, double[] y) {
    double[] d = TwoLayerGradient.outputDelta(W1, w10, W2, w20, x, y);
    double[] r = new double[w10.length];
    for (int j = 0; j < r.length; j++) {
      r[j] = W2[0][j] * d[0];
    }
    return r;
  }

  @Mistake(
      in = "hiddenGradient",
      name = "the last output only",
      says = "The shares of all output nodes are summed: += and not =.",
      tempting = "One character is missing.",
      shows = "The other output nodes have no say.")
  static double[] lastOutput(
      double[][] W1, double[] w10, double[][] W2, double[] w20, double[] x, double[] y) {
    double[] d = TwoLayerGradient.outputDelta(W1, w10, W2, w20, x, y);
    int k = d.length - 1;
    double[] r = new double[w10.length];
    for (int j = 0; j < r.length; j++) {
      r[j] = W2[k][j] * d[k];
    }
    return r;
  }

  @Mistake(
      in = "hiddenGradient",
      name = "the slope one layer early",
      says = "∂L/∂z is before the sigmoid’s slope; with it, it is δ₁ = ∂L/∂a₁.",
      tempting = "δ is what the notes go on with.",
      shows = "Every entry is z(1 − z) of what it should be.")
  static double[] early(
      double[][] W1, double[] w10, double[][] W2, double[] w20, double[] x, double[] y) {
    return TwoLayerGradient.hiddenDelta(W1, w10, W2, w20, x, y);
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
    for (int k = 0; k < delta.length; k++) {
      delta[k] *= y[k];
    }
    return DenseLayer.inputGradient(W2, delta);
  }

  @Mistake(
      in = "hiddenDelta",
      name = "the slope forgotten",
      says = "From z back to a₁ there is the sigmoid: times z(1 − z).",
      tempting = "The sum over the output nodes is the hard part, and the rest is forgotten.",
      shows = "Every entry is at least four times too large.")
  static double[] withoutSlope(
      double[][] W1, double[] w10, double[][] W2, double[] w20, double[] x, double[] y) {
    return TwoLayerGradient.hiddenGradient(W1, w10, W2, w20, x, y);
  }

  @Mistake(
      in = "hiddenDelta",
      name = "σ′ at z for σ′ at a",
      says = "z(1 − z) is the slope at a₁ already; σ′(z) applies the sigmoid a second time.",
      tempting = "σ′ is a method, and z is at hand.",
      shows = "The factors lie between 0.19 and 0.25.")
  static double[] slopeAtOutput(
      double[][] W1, double[] w10, double[][] W2, double[] w20, double[] x, double[] y) {
    double[] d = TwoLayerGradient.hiddenGradient(W1, w10, W2, w20, x, y);
    double[] z = SigmoidLayer.output(W1, w10, x);
    for (int j = 0; j < d.length; j++) {
      d[j] *= Sigmoid.derivative(z[j]);
    }
    return d;
  }

  @Mistake(
      in = "hiddenDelta",
      name = "1 − z left out",
      says = "σ′ = z(1 − z), not z.",
      tempting = "f(1 − f) loses its bracket on the way.",
      shows = "It is too large by 1/(1 − z).")
  static double[] valueForSlope(
      double[][] W1, double[] w10, double[][] W2, double[] w20, double[] x, double[] y) {
    double[] d = TwoLayerGradient.hiddenGradient(W1, w10, W2, w20, x, y);
    double[] z = SigmoidLayer.output(W1, w10, x);
    for (int j = 0; j < d.length; j++) {
      d[j] *= z[j];
    }
    return d;
  }

  @Mistake(
      in = "hiddenDelta",
      name = "tanh’s slope",
      says = "The hidden layer has sigmoids: z(1 − z); 1 − z² belongs to tanh.",
      tempting = "Both slopes are written with the output.",
      shows = "It is too large by 1 + 1/z.")
  static double[] tanhSlope(
      double[][] W1, double[] w10, double[][] W2, double[] w20, double[] x, double[] y) {
    double[] d = TwoLayerGradient.hiddenGradient(W1, w10, W2, w20, x, y);
    double[] z = SigmoidLayer.output(W1, w10, x);
    for (int j = 0; j < d.length; j++) {
      d[j] *= 1 - z[j] * z[j];
    }
    return d;
  }

  @Mistake(
      in = "hiddenWeightGradient",
      name = "the slope forgotten",
      says = "From z back to a₁ there is the sigmoid: times z(1 − z).",
      tempting = "The sum over the output nodes is the hard part, and the rest is forgotten.",
      shows = "Every entry is at least four times too large.")
  static double[][] weightsWithoutSlope(
      double[][] W1, double[] w10, double[][] W2, double[] w20, double[] x, double[] y) {
    return DenseLayer.weightGradient(TwoLayerGradient.hiddenGradient(W1, w10, W2, w20, x, y), x);
  }

  @Mistake(
      in = "hiddenWeightGradient",
      name = "x left out",
      says = "∂a₁/∂W₁ is the input x; δ₁ alone is the gradient of the bias.",
      tempting = "δ is what all the work went into.",
      shows = "All entries of a row are the same.")
  static double[][] withoutInput(
      double[][] W1, double[] w10, double[][] W2, double[] w20, double[] x, double[] y) {
    double[] ones = new double[x.length];
    java.util.Arrays.fill(ones, 1);
    return DenseLayer.weightGradient(TwoLayerGradient.hiddenDelta(W1, w10, W2, w20, x, y), ones);
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
      in = "hiddenWeightGradient",
      name = "a transposed gradient",
      says = "Row j belongs to hidden node j: δ₁xᵀ is m × n, as W₁ is.",
      tempting = "The outer product can be written both ways round.",
      shows = "Rows and columns are exchanged.")
  static double[][] hiddenTransposed(
      double[][] W1, double[] w10, double[][] W2, double[] w20, double[] x, double[] y) {
    return transposed(TwoLayerGradient.hiddenWeightGradient(W1, w10, W2, w20, x, y));
  }

  @Mistake(
      in = "inputGradient",
      name = "the slope forgotten",
      says = "From z back to a₁ there is the sigmoid: times z(1 − z).",
      tempting = "It looks like one matrix after the other.",
      shows = "It is right for a linear hidden layer.")
  static double[] inputWithoutSlope(
      double[][] W1, double[] w10, double[][] W2, double[] w20, double[] x, double[] y) {
    return DenseLayer.inputGradient(W1, TwoLayerGradient.hiddenGradient(W1, w10, W2, w20, x, y));
  }

  @Mistake(
      in = "inputGradient",
      name = "the first hidden node only",
      says = "The input feeds every hidden node, so the sum runs over all of them.",
      tempting = "In the drawing one arrow is followed.",
      shows = "The other hidden nodes have no say.")
  static double[] firstHidden(
      double[][] W1, double[] w10, double[][] W2, double[] w20, double[] x, double[] y) {
    double d = TwoLayerGradient.hiddenDelta(W1, w10, W2, w20, x, y)[0];
    double[] r = new double[x.length];
    for (int i = 0; i < r.length; i++) {
      r[i] = W1[0][i] * d;
    }
    return r;
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

  private static double[][] transposed(double[][] matrix) {
    double[][] r = new double[matrix[0].length][matrix.length];
    for (int i = 0; i < matrix.length; i++) {
      for (int j = 0; j < matrix[i].length; j++) {
        r[j][i] = matrix[i][j];
      }
    }
    return r;
  }

  @Mistake(
      in = "outputDelta",
      name = "the hidden sigmoid taken twice",
      says = "z is σ(a₁) already.",
      tempting = "z comes out of a method that may or may not have taken the sigmoid.",
      shows = "It is as if the hidden nodes said 0.5 to 0.73.")
  static double[] sigmoidTwice(
      double[][] W1, double[] w10, double[][] W2, double[] w20, double[] x, double[] y) {
    double[] z = SigmoidLayer.output(W1, w10, x);
    for (int j = 0; j < z.length; j++) {
      z[j] = Sigmoid.value(z[j]);
    }
    return CrossEntropy.logitGradient(DenseLayer.preActivation(W2, w20, z), y);
  }

  @Mistake(
      in = "hiddenDelta",
      name = "the slope twice",
      says = "One activation brings one slope: z(1 − z), once.",
      tempting = "∂L/∂z is given the slope, and δ₁ once more.",
      shows = "Next to 0 and 1 it is far too small.")
  static double[] slopeTwice(
      double[][] W1, double[] w10, double[][] W2, double[] w20, double[] x, double[] y) {
    double[] delta = TwoLayerGradient.hiddenDelta(W1, w10, W2, w20, x, y);
    double[] z = SigmoidLayer.output(W1, w10, x);
    for (int j = 0; j < delta.length; j++) {
      delta[j] *= z[j] * (1 - z[j]);
    }
    return delta;
  }

  @Mistake(
      in = "hiddenDelta",
      name = "divided by the slope",
      says = "The chain rule multiplies by z(1 − z).",
      tempting = "A quotient undoes what the way forward did.",
      shows = "Far out it explodes.")
  static double[] dividedBySlope(
      double[][] W1, double[] w10, double[][] W2, double[] w20, double[] x, double[] y) {
    double[] delta = TwoLayerGradient.hiddenGradient(W1, w10, W2, w20, x, y);
    double[] z = SigmoidLayer.output(W1, w10, x);
    for (int j = 0; j < delta.length; j++) {
      delta[j] /= z[j] * (1 - z[j]);
    }
    return delta;
  }

  @Mistake(
      in = "hiddenDelta",
      name = "z left out",
      says = "σ′ = z(1 − z): both factors.",
      tempting = "One of the two factors is lost on the way from paper to code.",
      shows = "For very negative sums it does not vanish.")
  static double[] zLeftOut(
      double[][] W1, double[] w10, double[][] W2, double[] w20, double[] x, double[] y) {
    double[] delta = TwoLayerGradient.hiddenGradient(W1, w10, W2, w20, x, y);
    double[] z = SigmoidLayer.output(W1, w10, x);
    for (int j = 0; j < delta.length; j++) {
      delta[j] *= 1 - z[j];
    }
    return delta;
  }

  @Mistake(
      in = "hiddenDelta",
      name = "a (1 − a), the slope as if a were the output",
      says = "z(1 − z) wants z = σ(a₁), the output of the node.",
      tempting = "The short form hides that z is a function of a.",
      shows = "Most slopes come out negative.")
  static double[] slopeOfTheSum(
      double[][] W1, double[] w10, double[][] W2, double[] w20, double[] x, double[] y) {
    double[] delta = TwoLayerGradient.hiddenGradient(W1, w10, W2, w20, x, y);
    double[] a = DenseLayer.preActivation(W1, w10, x);
    for (int j = 0; j < delta.length; j++) {
      delta[j] *= a[j] * (1 - a[j]);
    }
    return delta;
  }

  @Mistake(
      in = "hiddenDelta",
      name = "the slope of the error that comes back",
      says = "σ′ is taken at the node’s own sum a₁; the error is a factor beside it.",
      tempting = "The error is what one has in hand on the way back.",
      shows = "A node with no error gets ¼ of nothing, and all others the wrong share.")
  static double[] slopeOfTheError(
      double[][] W1, double[] w10, double[][] W2, double[] w20, double[] x, double[] y) {
    double[] delta = TwoLayerGradient.hiddenGradient(W1, w10, W2, w20, x, y);
    for (int j = 0; j < delta.length; j++) {
      delta[j] *= Sigmoid.derivative(delta[j]);
    }
    return delta;
  }

  @Mistake(
      in = "inputGradient",
      name = "δ left out",
      says = "What comes back through a weight is the weight times δ₁ of its node.",
      tempting = "The weights are what leads back.",
      shows = "It does not depend on the target.")
  static double[] deltaLeftOut(
      double[][] W1, double[] w10, double[][] W2, double[] w20, double[] x, double[] y) {
    double[] ones = new double[W1.length];
    Arrays.fill(ones, 1);
    return DenseLayer.inputGradient(W1, ones);
  }

  @Mistake(
      in = "hiddenGradient",
      name = "W not transposed",
      says =
          "Back through the layer it is W₂ᵀδ₂: node j sums over the nodes that it feeds, down column j.",
      tempting = "W₂δ₂ looks like the way forward.",
      shows = "It is right for symmetric W₂, and does not fit where the layers differ in size.")
  static double[] notTransposed(
      double[][] W1, double[] w10, double[][] W2, double[] w20, double[] x, double[] y) {
    return DenseLayer.inputGradient(
        transposed(W2), TwoLayerGradient.outputDelta(W1, w10, W2, w20, x, y));
  }
}
