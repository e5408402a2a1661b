package chainrule.network;

import chainrule.mistake.Draw;
import chainrule.mistake.Inputs;
import chainrule.mistake.Mistake;

/** What goes wrong in {@link SigmoidLayer}. */
final class SigmoidLayerMistakes {

  private SigmoidLayerMistakes() {}

  @Inputs("output")
  static Object[] oneExample(Draw draw) {
    int n = draw.length();
    int k = draw.length() + 1;
    return new Object[] {draw.matrix(k, n), draw.vector(k), draw.vector(n)};
  }

  @Inputs({"error", "weightGradient", "biasGradient"})
  static Object[] someExamples(Draw draw) {
    int n = draw.length();
    int k = draw.length() + 1;
    int examples = draw.length() + 1;
    double[][] y = new double[examples][];
    for (int i = 0; i < examples; i++) {
      y[i] = draw.probabilities(k);
    }
    return new Object[] {draw.matrix(k, n), draw.vector(k), draw.matrix(examples, n), y};
  }

  private static double[][] scaled(double[][] m, double factor) {
    double[][] r = new double[m.length][];
    for (int i = 0; i < r.length; i++) {
      r[i] = scaled(m[i], factor);
    }
    return r;
  }

  private static double[] scaled(double[] v, double factor) {
    double[] r = v.clone();
    for (int i = 0; i < r.length; i++) {
      r[i] *= factor;
    }
    return r;
  }

  @Mistake(
      in = "output",
      name = "the bias forgotten",
      says = "a = Wx + b: each node adds its own bias before the sigmoid.",
      tempting = "The product is the hard part.",
      shows = "It is right where the bias is 0.")
  static double[] withoutBias(double[][] weights, double[] bias, double[] x) {
    return SigmoidLayer.output(weights, new double[bias.length], x);
  }

  @Mistake(
      in = "output",
      name = "the sigmoid forgotten",
      says = "The node’s output is σ(a), not a.",
      tempting = "The sum is the hard part.",
      shows = "Outputs lie beyond 0 and 1.")
  static double[] withoutSigmoid(double[][] weights, double[] bias, double[] x) {
    return DenseLayer.preActivation(weights, bias, x);
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
      name = "divided by the outputs too",
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
    return scaled(SigmoidLayer.weightGradient(weights, bias, x, y), 0.5);
  }

  @Mistake(
      in = "weightGradient",
      name = "the sum for the mean",
      says = "The gradients are averaged over the N examples.",
      tempting = "The loop that adds up feels like the whole of it.",
      shows = "Every entry is N times too large.")
  static double[][] summed(double[][] weights, double[] bias, double[][] x, double[][] y) {
    return scaled(SigmoidLayer.weightGradient(weights, bias, x, y), x.length);
  }

  @Mistake(
      in = "biasGradient",
      name = "the missing 2",
      says = "The derivative of a square is twice the base.",
      tempting = "Books that put a ½ before the loss have no 2 here.",
      shows = "Every entry is half of what it should be.")
  static double[] biasMissingTwo(double[][] weights, double[] bias, double[][] x, double[][] y) {
    return scaled(SigmoidLayer.biasGradient(weights, bias, x, y), 0.5);
  }

  @Mistake(
      in = "biasGradient",
      name = "the sum for the mean",
      says = "The gradients are averaged over the N examples.",
      tempting = "The loop that adds up feels like the whole of it.",
      shows = "Every entry is N times too large.")
  static double[] biasSummed(double[][] weights, double[] bias, double[][] x, double[][] y) {
    return scaled(SigmoidLayer.biasGradient(weights, bias, x, y), x.length);
  }
}
