package chainrule.network;

import chainrule.activation.Sigmoid;
import chainrule.activation.Softmax;
import chainrule.grader.mistake.InputDraw;
import chainrule.grader.mistake.Inputs;
import chainrule.grader.mistake.Mistake;
import chainrule.testing.EachEntry;
import java.util.Arrays;

/** What goes wrong in {@link SigmoidLayer}. */
final class SigmoidLayerMistakes {

  private SigmoidLayerMistakes() {}

  @Inputs("output")
  static Object[] oneExample(InputDraw draw) {
    int n = draw.length();
    int k = draw.length() + 1;
    return new Object[] {draw.matrix(k, n), draw.vector(k), draw.vector(n)};
  }

  @Inputs({"error", "weightGradient", "biasGradient"})
  static Object[] someExamples(InputDraw draw) {
    int n = draw.length();
    int k = draw.length() + 1;
    int examples = draw.length();
    double[][] y = new double[examples][];
    for (int i = 0; i < examples; i++) {
      y[i] = draw.probabilities(k);
    }
    return new Object[] {draw.matrix(k, n), draw.vector(k), draw.matrix(examples, n), y};
  }

  @Mistake(
      in = "output",
      name = "the sigmoid forgotten",
      says = "The node’s output is σ(a), not a.",
      tempting = "The sum is the hard part.",
      shows = "Outputs are beyond 0 and 1.")
  static double[] withoutSigmoid(double[][] weights, double[] bias, double[] x) {
    return DenseLayer.preActivation(weights, bias, x);
  }

  @Mistake(
      in = "output",
      name = "a softmax for the sigmoids",
      says = "Each output has a sigmoid of its own; they need not sum to 1.",
      tempting = "Several outputs often go with a softmax.",
      shows = "The outputs sum to 1.")
  static double[] softmax(double[][] weights, double[] bias, double[] x) {
    return Softmax.value(DenseLayer.preActivation(weights, bias, x));
  }

  @Mistake(
      in = "error",
      name = "the sum for the mean",
      says = "The squares are averaged over the N examples.",
      tempting = "The loop that adds up feels like the whole of it.",
      shows = "It is N times too large.")
  static double sum(double[][] weights, double[] bias, double[][] x, double[][] y) {
    return SigmoidLayer.error(weights, bias, x, y) * x.length;
  }

  @Mistake(
      in = "error",
      name = "divided by the number of outputs, too",
      says = "Over the K outputs the squares are summed; only over the examples it is a mean.",
      tempting = "The mean of all squares divides by both.",
      shows = "It is K times too small.")
  static double meanOfAll(double[][] weights, double[] bias, double[][] x, double[][] y) {
    return SigmoidLayer.error(weights, bias, x, y) / bias.length;
  }

  @Mistake(
      in = "weightGradient",
      name = "the missing 2",
      says = "The derivative of a square is twice the base.",
      tempting = "Books that put a ½ before the loss have no 2 here.",
      shows = "Every entry is half of what it should be.")
  static double[][] missingTwo(double[][] weights, double[] bias, double[][] x, double[][] y) {
    return EachEntry.times(0.5, SigmoidLayer.weightGradient(weights, bias, x, y));
  }

  @Mistake(
      in = "weightGradient",
      name = "the sum for the mean",
      says = "The gradients are averaged over the N examples.",
      tempting = "The loop that adds up feels like the whole of it.",
      shows = "Every entry is N times too large.")
  static double[][] summed(double[][] weights, double[] bias, double[][] x, double[][] y) {
    return EachEntry.times(x.length, SigmoidLayer.weightGradient(weights, bias, x, y));
  }

  @Mistake(
      in = "weightGradient",
      name = "y − ŷ for ŷ − y",
      says = "It is ŷ − y: the inner derivative of (ŷ − y)² with respect to ŷ is +1.",
      tempting = "(y − ŷ)² is the same square.",
      shows = "Every entry has the opposite sign, so descent climbs.")
  static double[][] flippedError(double[][] weights, double[] bias, double[][] x, double[][] y) {
    return EachEntry.times(-1, SigmoidLayer.weightGradient(weights, bias, x, y));
  }

  @Mistake(
      in = "biasGradient",
      name = "the missing 2",
      says = "The derivative of a square is twice the base.",
      tempting = "Books that put a ½ before the loss have no 2 here.",
      shows = "Every entry is half of what it should be.")
  static double[] biasMissingTwo(double[][] weights, double[] bias, double[][] x, double[][] y) {
    return EachEntry.times(0.5, SigmoidLayer.biasGradient(weights, bias, x, y));
  }

  @Mistake(
      in = "biasGradient",
      name = "the sum for the mean",
      says = "The gradients are averaged over the N examples.",
      tempting = "The loop that adds up feels like the whole of it.",
      shows = "Every entry is N times too large.")
  static double[] biasSummed(double[][] weights, double[] bias, double[][] x, double[][] y) {
    return EachEntry.times(x.length, SigmoidLayer.biasGradient(weights, bias, x, y));
  }

  @Mistake(
      in = "biasGradient",
      name = "y − ŷ for ŷ − y",
      says = "It is ŷ − y: the inner derivative of (ŷ − y)² with respect to ŷ is +1.",
      tempting = "(y − ŷ)² is the same square.",
      shows = "Every entry has the opposite sign, so descent climbs.")
  static double[] biasFlipped(double[][] weights, double[] bias, double[][] x, double[][] y) {
    return EachEntry.times(-1, SigmoidLayer.biasGradient(weights, bias, x, y));
  }

  @Mistake(
      in = "biasGradient",
      name = "δ multiplied by the inputs",
      says = "A bias is a weight with the input 1: its slope is δ · 1.",
      tempting = "The loop of the weights is copied.",
      shows = "It is the sum of a row of the weights’ gradient.")
  static double[] biasTimesInputs(double[][] weights, double[] bias, double[][] x, double[][] y) {
    double[][] gradient = SigmoidLayer.weightGradient(weights, bias, x, y);
    return EachEntry.of(bias.length, k -> Arrays.stream(gradient[k]).sum());
  }

  @Mistake(
      in = "biasGradient",
      name = "the first example only",
      says = "The shares of all N examples are averaged.",
      tempting = "x[0] is at hand.",
      shows = "It is right for one example.")
  static double[] firstExample(double[][] weights, double[] bias, double[][] x, double[][] y) {
    return SigmoidLayer.biasGradient(weights, bias, new double[][] {x[0]}, new double[][] {y[0]});
  }

  @Mistake(
      in = "output",
      name = "the bias added after the sigmoid",
      says = "The bias belongs to the sum: σ(Wx + b).",
      tempting = "The bias is remembered when the sigmoid is taken already.",
      shows = "Outputs are beyond 0 and 1.")
  static double[] biasBehind(double[][] weights, double[] bias, double[] x) {
    double[] output = SigmoidLayer.output(weights, new double[bias.length], x);
    return EachEntry.of(bias.length, k -> output[k] + bias[k]);
  }

  @Mistake(
      in = "output",
      name = "the sigmoid of each product",
      says = "The sigmoid is taken once, of the whole sum Σᵢ Wₖᵢxᵢ + bₖ.",
      tempting = "Inside of the loop is where the numbers are.",
      shows = "Outputs lie above 1.")
  static double[] sigmoidOfEachProduct(double[][] weights, double[] bias, double[] x) {
    double[] output = bias.clone();
    for (int k = 0; k < output.length; k++) {
      for (int i = 0; i < x.length; i++) {
        output[k] += Sigmoid.value(weights[k][i] * x[i]);
      }
    }
    return output;
  }

  @Mistake(
      in = "weightGradient",
      name = "means multiplied",
      says =
          "The products are averaged, not the factors: first δₖxᵢ of each example, then the mean.",
      tempting = "The mean δ is at hand, and so is the mean input.",
      shows = "It is right for one example.")
  static double[][] meansMultiplied(double[][] weights, double[] bias, double[][] x, double[][] y) {
    double[] delta = SigmoidLayer.biasGradient(weights, bias, x, y);
    double[] mean = new double[x[0].length];
    for (double[] example : x) {
      for (int i = 0; i < mean.length; i++) {
        mean[i] += example[i] / x.length;
      }
    }
    return DenseLayer.weightGradient(delta, mean);
  }
}
