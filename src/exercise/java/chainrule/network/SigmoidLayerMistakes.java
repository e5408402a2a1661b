package chainrule.network;

import chainrule.activation.Sigmoid;
import chainrule.activation.Softmax;
import chainrule.grader.diagnosis.InputDraw;
import chainrule.grader.diagnosis.Inputs;
import chainrule.grader.diagnosis.Mistake;
import java.util.Arrays;
import java.util.function.DoubleBinaryOperator;

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
      name = "divided by the outputs too",
      says = "Over the K outputs the squares are summed; only over the examples it is a mean.",
      tempting = "The mean of all squares divides by both.",
      shows = "It is K times too small.")
  static double meanOfAll(double[][] weights, double[] bias, double[][] x, double[][] y) {
    return SigmoidLayer.error(weights, bias, x, y) / bias.length;
  }

  @Mistake(
      in = "error",
      name = "the bias forgotten",
      says = "a = Wx + b: each node adds its own bias before the sigmoid.",
      tempting = "The picture has no line for it.",
      shows = "It is right for b = 0.")
  static double errorWithoutBias(double[][] weights, double[] bias, double[][] x, double[][] y) {
    return SigmoidLayer.error(weights, new double[bias.length], x, y);
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
      in = "weightGradient",
      name = "the missing σ′",
      says = "The chain goes through the sigmoid: its slope ŷ(1 − ŷ) is a factor.",
      tempting = "With the cross-entropy it is gone.",
      shows = "Every entry is at least four times too large.")
  static double[][] withoutSlope(double[][] weights, double[] bias, double[][] x, double[][] y) {
    return outer(weights, bias, x, y, (yHat, target) -> yHat - target);
  }

  @Mistake(
      in = "weightGradient",
      name = "1 − ŷ left out",
      says = "σ′ = ŷ(1 − ŷ), not ŷ.",
      tempting = "The bracket is lost in a long line.",
      shows = "Outputs near 1 learn as if they could still rise.")
  static double[][] withoutRest(double[][] weights, double[] bias, double[][] x, double[][] y) {
    return outer(weights, bias, x, y, (yHat, target) -> (yHat - target) * yHat);
  }

  @Mistake(
      in = "weightGradient",
      name = "the slope from the target",
      says = "σ′ = ŷ(1 − ŷ): it is the output’s slope, not the target’s.",
      tempting = "y and ŷ differ by a hat.",
      shows = "It is 0 wherever the target is 0 or 1.")
  static double[][] slopeOfTarget(double[][] weights, double[] bias, double[][] x, double[][] y) {
    return outer(weights, bias, x, y, (yHat, target) -> (yHat - target) * target * (1 - target));
  }

  @Mistake(
      in = "weightGradient",
      name = "σ′ at the output",
      says = "σ′ is taken at a, what goes into the sigmoid, and not at ŷ, what comes out.",
      tempting = "The derivative is a method, and the output is at hand.",
      shows = "The factors lie between 0.19 and 0.25.")
  static double[][] slopeAtOutput(double[][] weights, double[] bias, double[][] x, double[][] y) {
    return outer(weights, bias, x, y, (yHat, target) -> (yHat - target) * Sigmoid.derivative(yHat));
  }

  @Mistake(
      in = "weightGradient",
      name = "y − ŷ for ŷ − y",
      says = "It is ŷ − y: the inner derivative of (ŷ − y)² by ŷ is +1.",
      tempting = "(y − ŷ)² is the same square.",
      shows = "Every entry has the opposite sign, so descent climbs.")
  static double[][] flippedError(double[][] weights, double[] bias, double[][] x, double[][] y) {
    return outer(weights, bias, x, y, (yHat, target) -> (target - yHat) * yHat * (1 - yHat));
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

  @Mistake(
      in = "biasGradient",
      name = "the missing σ′",
      says = "The chain goes through the sigmoid: its slope ŷ(1 − ŷ) is a factor.",
      tempting = "With the cross-entropy it is gone.",
      shows = "Every entry is at least four times too large.")
  static double[] biasWithoutSlope(double[][] weights, double[] bias, double[][] x, double[][] y) {
    return summed(weights, bias, x, y, (yHat, target) -> yHat - target);
  }

  @Mistake(
      in = "biasGradient",
      name = "σ′ at the output",
      says = "σ′ is taken at a, what goes into the sigmoid, and not at ŷ, what comes out.",
      tempting = "The derivative is a method, and the output is at hand.",
      shows = "The factors lie between 0.19 and 0.25.")
  static double[] biasSlopeAtOutput(double[][] weights, double[] bias, double[][] x, double[][] y) {
    return summed(
        weights, bias, x, y, (yHat, target) -> (yHat - target) * Sigmoid.derivative(yHat));
  }

  @Mistake(
      in = "biasGradient",
      name = "y − ŷ for ŷ − y",
      says = "It is ŷ − y: the inner derivative of (ŷ − y)² by ŷ is +1.",
      tempting = "(y − ŷ)² is the same square.",
      shows = "Every entry has the opposite sign, so descent climbs.")
  static double[] biasFlipped(double[][] weights, double[] bias, double[][] x, double[][] y) {
    return summed(weights, bias, x, y, (yHat, target) -> (target - yHat) * yHat * (1 - yHat));
  }

  @Mistake(
      in = "biasGradient",
      name = "δ multiplied by the bias",
      says = "A bias is a weight with the input 1: its slope is δ · 1.",
      tempting = "For a weight, δ is multiplied by something too.",
      shows = "It is right for b = 1.")
  static double[] biasTimesBias(double[][] weights, double[] bias, double[][] x, double[][] y) {
    double[] gradient = SigmoidLayer.biasGradient(weights, bias, x, y);
    for (int k = 0; k < gradient.length; k++) {
      gradient[k] *= bias[k];
    }
    return gradient;
  }

  @Mistake(
      in = "biasGradient",
      name = "δ multiplied by the inputs",
      says = "A bias is a weight with the input 1: its slope is δ · 1.",
      tempting = "The loop of the weights is copied.",
      shows = "It is the sum of a row of the weights’ gradient.")
  static double[] biasTimesInputs(double[][] weights, double[] bias, double[][] x, double[][] y) {
    double[][] gradient = SigmoidLayer.weightGradient(weights, bias, x, y);
    double[] sums = new double[gradient.length];
    for (int k = 0; k < sums.length; k++) {
      sums[k] = Arrays.stream(gradient[k]).sum();
    }
    return sums;
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

  /** (2/N) Σ δ(ŷ, y), with another δ. */
  private static double[] summed(
      double[][] weights, double[] bias, double[][] x, double[][] y, DoubleBinaryOperator delta) {
    double[] sums = new double[bias.length];
    for (int n = 0; n < x.length; n++) {
      double[] output = SigmoidLayer.output(weights, bias, x[n]);
      for (int k = 0; k < sums.length; k++) {
        sums[k] += 2 * delta.applyAsDouble(output[k], y[n][k]) / x.length;
      }
    }
    return sums;
  }

  /** (2/N) Σ δ(ŷ, y) xᵀ, with another δ. */
  private static double[][] outer(
      double[][] weights, double[] bias, double[][] x, double[][] y, DoubleBinaryOperator delta) {
    double[][] sums = new double[bias.length][x[0].length];
    for (int n = 0; n < x.length; n++) {
      double[] output = SigmoidLayer.output(weights, bias, x[n]);
      for (int k = 0; k < sums.length; k++) {
        for (int i = 0; i < x[n].length; i++) {
          sums[k][i] += 2 * delta.applyAsDouble(output[k], y[n][k]) * x[n][i] / x.length;
        }
      }
    }
    return sums;
  }

  @Mistake(
      in = "biasGradient",
      name = "one sum for all biases",
      says = "Each bias has its own node’s slope: the sum runs over the examples only.",
      tempting = "One variable is used for all nodes and never set back.",
      shows = "All entries are alike.")
  static double[] oneSumForAll(double[][] weights, double[] bias, double[][] x, double[][] y) {
    double[] r = SigmoidLayer.biasGradient(weights, bias, x, y);
    Arrays.fill(r, Arrays.stream(r).sum());
    return r;
  }

  @Mistake(
      in = "biasGradient",
      name = "a sum that goes on from node to node",
      says = "Each bias has its own node’s slope: the sum starts at 0 for every node.",
      tempting = "The variable is set to 0 outside of the loop.",
      shows = "The first entry is right.")
  static double[] sumGoesOn(double[][] weights, double[] bias, double[][] x, double[][] y) {
    double[] r = SigmoidLayer.biasGradient(weights, bias, x, y);
    for (int k = 1; k < r.length; k++) {
      r[k] += r[k - 1];
    }
    return r;
  }

  @Mistake(
      in = "biasGradient",
      name = "1 − ŷ left out",
      says = "σ′ = ŷ(1 − ŷ), not ŷ.",
      tempting = "The second factor is forgotten when the first is at hand.",
      shows = "Every slope is too large.")
  static double[] biasWithoutRest(double[][] weights, double[] bias, double[][] x, double[][] y) {
    double[] r = new double[bias.length];
    for (int n = 0; n < x.length; n++) {
      double[] output = SigmoidLayer.output(weights, bias, x[n]);
      for (int k = 0; k < r.length; k++) {
        r[k] += 2 * (output[k] - y[n][k]) * output[k] / x.length;
      }
    }
    return r;
  }

  @Mistake(
      in = "weightGradient",
      name = "the last example only",
      says = "The slopes of all examples are summed: += and not =.",
      tempting = "= overwrites what was there.",
      shows = "It is the last example’s share.")
  static double[][] lastExampleOnly(double[][] weights, double[] bias, double[][] x, double[][] y) {
    int last = x.length - 1;
    double[][] one =
        SigmoidLayer.weightGradient(
            weights, bias, new double[][] {x[last]}, new double[][] {y[last]});
    return scaled(one, 1.0 / x.length);
  }

  @Mistake(
      in = "output",
      name = "a sum that goes on from node to node",
      says = "Each node has a sum of its own, which starts at its bias.",
      tempting = "The variable is set to 0 outside of the loop.",
      shows = "The first node is right.")
  static double[] sumOnAndOn(double[][] weights, double[] bias, double[] x) {
    double[] a = DenseLayer.preActivation(weights, bias, x);
    for (int k = 1; k < a.length; k++) {
      a[k] += a[k - 1];
    }
    return Arrays.stream(a).map(Sigmoid::value).toArray();
  }

  @Mistake(
      in = "error",
      name = "absolute differences",
      says = "The differences are squared.",
      tempting = "An error is a distance.",
      shows = "Small errors count too much.")
  static double absolute(double[][] weights, double[] bias, double[][] x, double[][] y) {
    double sum = 0;
    for (int n = 0; n < x.length; n++) {
      double[] output = SigmoidLayer.output(weights, bias, x[n]);
      for (int k = 0; k < output.length; k++) {
        sum += Math.abs(output[k] - y[n][k]);
      }
    }
    return sum / x.length;
  }

  @Mistake(
      in = "biasGradient",
      name = "divided by the outputs instead of the examples",
      says = "The mean is over the N examples.",
      tempting = "Both are lengths, and bias.length is at hand.",
      shows = "With as many outputs as examples it is right.")
  static double[] overOutputs(double[][] weights, double[] bias, double[][] x, double[][] y) {
    return scaled(SigmoidLayer.biasGradient(weights, bias, x, y), (double) x.length / bias.length);
  }

  @Mistake(
      in = "weightGradient",
      name = "divided by the outputs instead of the examples",
      says = "The mean is over the N examples.",
      tempting = "Both are lengths, and bias.length is at hand.",
      shows = "With as many outputs as examples it is right.")
  static double[][] weightsOverOutputs(
      double[][] weights, double[] bias, double[][] x, double[][] y) {
    return scaled(
        SigmoidLayer.weightGradient(weights, bias, x, y), (double) x.length / bias.length);
  }

  @Mistake(
      in = "output",
      name = "the bias added behind the sigmoid",
      says = "The bias belongs to the sum: σ(Wx + b).",
      tempting = "The bias is remembered when the sigmoid is taken already.",
      shows = "Outputs lie beyond 0 and 1.")
  static double[] biasBehind(double[][] weights, double[] bias, double[] x) {
    double[] output = SigmoidLayer.output(weights, new double[bias.length], x);
    for (int k = 0; k < output.length; k++) {
      output[k] += bias[k];
    }
    return output;
  }

  @Mistake(
      in = "output",
      name = "the sigmoid taken twice",
      says = "The sigmoid is taken once, of the sum.",
      tempting = "The layer’s own method may have it already.",
      shows = "Every output is between 0.5 and 0.73.")
  static double[] sigmoidTwice(double[][] weights, double[] bias, double[] x) {
    double[] output = SigmoidLayer.output(weights, bias, x);
    for (int k = 0; k < output.length; k++) {
      output[k] = Sigmoid.value(output[k]);
    }
    return output;
  }

  @Mistake(
      in = "weightGradient",
      name = "the weight for the input",
      says = "The slope of the sum by wₖᵢ is xᵢ.",
      tempting = "Weights and inputs stand beside each other in the sum.",
      shows = "A weight of 0 never learns.")
  static double[][] weightForInput(double[][] weights, double[] bias, double[][] x, double[][] y) {
    double[] delta = SigmoidLayer.biasGradient(weights, bias, x, y);
    double[][] gradient = new double[weights.length][weights[0].length];
    for (int k = 0; k < gradient.length; k++) {
      for (int i = 0; i < gradient[k].length; i++) {
        gradient[k][i] = delta[k] * weights[k][i];
      }
    }
    return gradient;
  }

  @Mistake(
      in = "weightGradient",
      name = "σ′ twice",
      says = "One activation brings one slope.",
      tempting = "δ has σ′ in it already, and the formula for the weight is given it again.",
      shows = "Next to 0 and 1 it is far too small.")
  static double[][] slopeTwice(double[][] weights, double[] bias, double[][] x, double[][] y) {
    return outer(
        weights,
        bias,
        x,
        y,
        (output, target) -> (output - target) * Math.pow(output * (1 - output), 2));
  }

  @Mistake(
      in = "biasGradient",
      name = "σ′ twice",
      says = "One activation brings one slope.",
      tempting = "δ has σ′ in it already, and is given it again.",
      shows = "Next to 0 and 1 it is far too small.")
  static double[] biasSlopeTwice(double[][] weights, double[] bias, double[][] x, double[][] y) {
    return summed(
        weights,
        bias,
        x,
        y,
        (output, target) -> (output - target) * Math.pow(output * (1 - output), 2));
  }

  @Mistake(
      in = "weightGradient",
      name = "divided by the slope",
      says = "The chain rule multiplies by σ′(a).",
      tempting = "A quotient undoes what the way forward did.",
      shows = "Far out it explodes.")
  static double[][] dividedBySlope(double[][] weights, double[] bias, double[][] x, double[][] y) {
    return outer(
        weights, bias, x, y, (output, target) -> (output - target) / (output * (1 - output)));
  }

  @Mistake(
      in = "biasGradient",
      name = "divided by the slope",
      says = "The chain rule multiplies by σ′(a).",
      tempting = "A quotient undoes what the way forward did.",
      shows = "Far out it explodes.")
  static double[] biasDividedBySlope(
      double[][] weights, double[] bias, double[][] x, double[][] y) {
    return summed(
        weights, bias, x, y, (output, target) -> (output - target) / (output * (1 - output)));
  }

  @Mistake(
      in = "weightGradient",
      name = "the slope of the error",
      says = "σ′ is taken at the sum a; the error is a factor beside it.",
      tempting = "The error is what one has in hand on the way back.",
      shows = "It is right where the error is as large as the sum.")
  static double[][] weightSlopeOfTheError(
      double[][] weights, double[] bias, double[][] x, double[][] y) {
    return outer(
        weights,
        bias,
        x,
        y,
        (output, target) -> (output - target) * Sigmoid.derivative(output - target));
  }

  @Mistake(
      in = "weightGradient",
      name = "a (1 − a), the slope as if a were the output",
      says = "ŷ(1 − ŷ) wants the output ŷ = σ(a).",
      tempting = "The short form hides that ŷ is a function of a.",
      shows = "Most slopes have the wrong sign.")
  static double[][] weightSlopeOfTheSum(
      double[][] weights, double[] bias, double[][] x, double[][] y) {
    double[][] gradient = new double[weights.length][x[0].length];
    for (int n = 0; n < x.length; n++) {
      double[] delta = deltaOfTheSum(weights, bias, x[n], y[n]);
      for (int k = 0; k < delta.length; k++) {
        for (int i = 0; i < x[n].length; i++) {
          gradient[k][i] += delta[k] * x[n][i] / x.length;
        }
      }
    }
    return gradient;
  }

  @Mistake(
      in = "biasGradient",
      name = "the slope of the error",
      says = "σ′ is taken at the sum a; the error is a factor beside it.",
      tempting = "The error is what one has in hand on the way back.",
      shows = "It is right where the error is as large as the sum.")
  static double[] biasSlopeOfTheError(
      double[][] weights, double[] bias, double[][] x, double[][] y) {
    return summed(
        weights,
        bias,
        x,
        y,
        (output, target) -> (output - target) * Sigmoid.derivative(output - target));
  }

  @Mistake(
      in = "biasGradient",
      name = "a (1 − a), the slope as if a were the output",
      says = "ŷ(1 − ŷ) wants the output ŷ = σ(a).",
      tempting = "The short form hides that ŷ is a function of a.",
      shows = "Most slopes have the wrong sign.")
  static double[] biasSlopeOfTheSum(double[][] weights, double[] bias, double[][] x, double[][] y) {
    double[] gradient = new double[bias.length];
    for (int n = 0; n < x.length; n++) {
      double[] delta = deltaOfTheSum(weights, bias, x[n], y[n]);
      for (int k = 0; k < delta.length; k++) {
        gradient[k] += delta[k] / x.length;
      }
    }
    return gradient;
  }

  private static double[] deltaOfTheSum(double[][] weights, double[] bias, double[] x, double[] y) {
    double[] a = DenseLayer.preActivation(weights, bias, x);
    double[] delta = new double[a.length];
    for (int k = 0; k < a.length; k++) {
      delta[k] = 2 * (Sigmoid.value(a[k]) - y[k]) * a[k] * (1 - a[k]);
    }
    return delta;
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
}
