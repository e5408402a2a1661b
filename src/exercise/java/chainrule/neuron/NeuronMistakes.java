package chainrule.neuron;

import chainrule.activation.Sigmoid;
import chainrule.grader.diagnosis.InputDraw;
import chainrule.grader.diagnosis.Inputs;
import chainrule.grader.diagnosis.Mistake;
import java.util.function.DoubleBinaryOperator;

/** What goes wrong in {@link Neuron}. */
final class NeuronMistakes {

  private NeuronMistakes() {}

  @Inputs({"preActivation", "output"})
  static Object[] weightsAndInputs(InputDraw draw) {
    int n = draw.length();
    return new Object[] {draw.vector(n), draw.number(), draw.vector(n)};
  }

  @Inputs({"squaredErrorGradient", "crossEntropyGradient"})
  static Object[] examples(InputDraw draw) {
    int n = draw.length();
    int examples = draw.length();
    return new Object[] {
      draw.vector(n), draw.number(), draw.matrix(examples, n), draw.probabilities(examples)
    };
  }

  @Mistake(
      in = "preActivation",
      name = "the bias forgotten",
      says = "The bias is added to the weighted sum.",
      tempting = "The product wᵀx looks complete.",
      shows = "The result is off by b.")
  static double noBias(double[] w, double b, double[] x) {
    return Neuron.preActivation(w, 0, x);
  }

  @Mistake(
      in = "preActivation",
      name = "the bias taken off",
      says = "Here the bias is added; a threshold is what is taken off.",
      tempting = "On the slides a threshold stands on the other side of the comparison.",
      shows = "The result is off by 2b.")
  static double minusBias(double[] w, double b, double[] x) {
    return Neuron.preActivation(w, -b, x);
  }

  @Mistake(
      in = "preActivation",
      name = "the bias added for every input",
      says = "The bias is added once, outside the sum.",
      tempting = "It stands inside the loop.",
      shows = "It is right for one input and off by (n − 1) b for n.")
  static double biasInTheLoop(double[] w, double b, double[] x) {
    return Neuron.preActivation(w, b * w.length, x);
  }

  @Mistake(
      in = "preActivation",
      name = "the activation in it already",
      says = "a is the weighted sum; σ comes afterwards, in output.",
      tempting = "A neuron’s formula ends with σ.",
      shows = "It lies between 0 and 1.")
  static double activated(double[] w, double b, double[] x) {
    return Neuron.output(w, b, x);
  }

  @Mistake(
      in = "output",
      name = "the pre-activation for the output",
      says = "The output is σ(a); a is only the weighted sum.",
      tempting = "One step is missing at the end.",
      shows = "Outputs lie outside of (0, 1).")
  static double noActivation(double[] w, double b, double[] x) {
    return Neuron.preActivation(w, b, x);
  }

  @Mistake(
      in = "output",
      name = "the bias added behind the sigmoid",
      says = "σ is taken of the whole sum, wᵀx + b.",
      tempting = "σ(wᵀx) + b comes from a bracket that closes too early.",
      shows = "Outputs lie outside of (0, 1).")
  static double biasOutside(double[] w, double b, double[] x) {
    return Sigmoid.value(Neuron.preActivation(w, 0, x)) + b;
  }

  @Mistake(
      in = "squaredErrorGradient",
      name = "the missing σ′",
      says = "The chain goes through the sigmoid: its slope is a factor.",
      tempting = "For the cross-entropy it cancels.",
      shows = "Every entry is at least four times too large.")
  static double[] noSlope(double[] w, double b, double[][] x, double[] y) {
    double[] gradient = new double[w.length + 1];
    for (int n = 0; n < x.length; n++) {
      double a = Neuron.preActivation(w, b, x[n]);
      double error = Sigmoid.value(a) - y[n];
      double delta = 2 * error / x.length;
      for (int i = 0; i < w.length; i++) {
        gradient[i] += delta * x[n][i];
      }
      gradient[w.length] += delta;
    }
    return gradient;
  }

  @Mistake(
      in = "squaredErrorGradient",
      name = "the missing 2",
      says = "The derivative of a square is twice the base.",
      tempting = "Books that put a ½ before the error have no 2 here.",
      shows = "Every entry is half of what it should be.")
  static double[] missingTwo(double[] w, double b, double[][] x, double[] y) {
    double[] gradient = new double[w.length + 1];
    for (int n = 0; n < x.length; n++) {
      double a = Neuron.preActivation(w, b, x[n]);
      double error = Sigmoid.value(a) - y[n];
      double delta = error * Sigmoid.derivative(a) / x.length;
      for (int i = 0; i < w.length; i++) {
        gradient[i] += delta * x[n][i];
      }
      gradient[w.length] += delta;
    }
    return gradient;
  }

  @Mistake(
      in = "squaredErrorGradient",
      name = "σ′ at the output",
      says = "σ′ is taken at a, what goes into the sigmoid, and not at ŷ, what comes out.",
      tempting = "The output is what was kept.",
      shows = "The slope never gets small.")
  static double[] slopeAtOutput(double[] w, double b, double[][] x, double[] y) {
    double[] gradient = new double[w.length + 1];
    for (int n = 0; n < x.length; n++) {
      double a = Neuron.preActivation(w, b, x[n]);
      double error = Sigmoid.value(a) - y[n];
      double delta = 2 * error * Sigmoid.derivative(Sigmoid.value(a)) / x.length;
      for (int i = 0; i < w.length; i++) {
        gradient[i] += delta * x[n][i];
      }
      gradient[w.length] += delta;
    }
    return gradient;
  }

  @Mistake(
      in = "squaredErrorGradient",
      name = "the bias multiplied by an input",
      says = "A bias is a weight whose input is always 1.",
      tempting = "It is treated like the last weight.",
      shows = "All entries but the last are right.")
  static double[] biasTimesInput(double[] w, double b, double[][] x, double[] y) {
    double[] gradient = new double[w.length + 1];
    for (int n = 0; n < x.length; n++) {
      double a = Neuron.preActivation(w, b, x[n]);
      double error = Sigmoid.value(a) - y[n];
      double delta = 2 * error * Sigmoid.derivative(a) / x.length;
      for (int i = 0; i < w.length; i++) {
        gradient[i] += delta * x[n][i];
      }
      gradient[w.length] += delta * x[n][w.length - 1];
    }
    return gradient;
  }

  @Mistake(
      in = "squaredErrorGradient",
      name = "the sum for the mean",
      says = "The mean's 1/N stays in its derivative.",
      tempting = "The derivative for one example is well known.",
      shows = "It is right for one example and N times too large for N of them.")
  static double[] sum(double[] w, double b, double[][] x, double[] y) {
    double[] gradient = new double[w.length + 1];
    for (int n = 0; n < x.length; n++) {
      double a = Neuron.preActivation(w, b, x[n]);
      double error = Sigmoid.value(a) - y[n];
      double delta = 2 * error * Sigmoid.derivative(a);
      for (int i = 0; i < w.length; i++) {
        gradient[i] += delta * x[n][i];
      }
      gradient[w.length] += delta;
    }
    return gradient;
  }

  @Mistake(
      in = "squaredErrorGradient",
      name = "the sign of the error flipped",
      says = "It is ŷ − y: the inner derivative of (ŷ − y)² by ŷ is +1.",
      tempting = "(y − ŷ)² is the same square, so the order seems not to matter.",
      shows = "Every entry has the opposite sign, so descent climbs.")
  static double[] flippedError(double[] w, double b, double[][] x, double[] y) {
    return weighed(
        w, b, x, y, (a, target) -> 2 * (target - Sigmoid.value(a)) * Sigmoid.derivative(a), 1);
  }

  @Mistake(
      in = "squaredErrorGradient",
      name = "the bias’s slope left at 0",
      says = "The last entry is ∂E/∂b = Σ δₙ: a bias is a weight with the input 1.",
      tempting = "The loop over the weights ends one early.",
      shows = "All entries but the last are right.")
  static double[] biasLeftOut(double[] w, double b, double[][] x, double[] y) {
    return weighed(w, b, x, y, NeuronMistakes::squaredErrorDelta, 0);
  }

  @Mistake(
      in = "squaredErrorGradient",
      name = "δ multiplied by the bias",
      says = "The last entry is Σ δₙ · 1: a bias is a weight with the input 1.",
      tempting = "For a weight, δ is multiplied by something too.",
      shows = "All entries but the last are right.")
  static double[] biasTimesBias(double[] w, double b, double[][] x, double[] y) {
    return weighed(w, b, x, y, NeuronMistakes::squaredErrorDelta, b);
  }

  @Mistake(
      in = "squaredErrorGradient",
      name = "the bias’s slope in front",
      says = "The bias’s slope comes last: (∂E/∂w₁ … ∂E/∂wₙ, ∂E/∂b).",
      tempting = "The note calls the bias w₀.",
      shows = "Every entry stands one place too late.")
  static double[] biasInFront(double[] w, double b, double[][] x, double[] y) {
    double[] gradient = Neuron.squaredErrorGradient(w, b, x, y);
    double[] moved = new double[gradient.length];
    for (int i = 0; i < moved.length; i++) {
      moved[(i + 1) % moved.length] = gradient[i];
    }
    return moved;
  }

  @Mistake(
      in = "squaredErrorGradient",
      name = "the last example only",
      says = "The shares of all examples are summed: += and not =.",
      tempting = "One character is missing.",
      shows = "It is right for one example.")
  static double[] lastExample(double[] w, double b, double[][] x, double[] y) {
    int last = x.length - 1;
    double[] gradient =
        Neuron.squaredErrorGradient(w, b, new double[][] {x[last]}, new double[] {y[last]});
    for (int i = 0; i < gradient.length; i++) {
      gradient[i] /= x.length;
    }
    return gradient;
  }

  @Mistake(
      in = "squaredErrorGradient",
      name = "the weight for the input",
      says = "∂a/∂wᵢ is xᵢ: the other factor of the product.",
      tempting = "On the way back to an input it is the weight.",
      shows = "The bias’s slope is right.")
  static double[] weightForInput(double[] w, double b, double[][] x, double[] y) {
    double[] gradient = Neuron.squaredErrorGradient(w, b, x, y);
    for (int i = 0; i < w.length; i++) {
      gradient[i] = gradient[w.length] * w[i];
    }
    return gradient;
  }

  @Mistake(
      in = "squaredErrorGradient",
      name = "the bias forgotten on the way forward",
      says = "The output is σ(wᵀx + b), here too.",
      tempting = "The slope by a weight has no b in it.",
      shows = "It is right for b = 0.")
  static double[] forwardWithoutBias(double[] w, double b, double[][] x, double[] y) {
    return Neuron.squaredErrorGradient(w, 0, x, y);
  }

  @Mistake(
      in = "squaredErrorGradient",
      name = "the last example only for the weights",
      says =
          "The shares of all examples are summed: += and not =, for the weights as for the bias.",
      tempting = "One character is missing in one of two lines.",
      shows = "The bias’s slope is right.")
  static double[] lastExampleForWeights(double[] w, double b, double[][] x, double[] y) {
    double[] gradient = lastExample(w, b, x, y);
    gradient[w.length] = Neuron.squaredErrorGradient(w, b, x, y)[w.length];
    return gradient;
  }

  @Mistake(
      in = "crossEntropyGradient",
      name = "σ′ once more",
      says = "The logarithms cancel σ′: nothing of it is left.",
      tempting = "For the squared error it stays.",
      shows = "Every entry is at most a quarter of what it should be.")
  static double[] slopeOnTop(double[] w, double b, double[][] x, double[] y) {
    double[] gradient = new double[w.length + 1];
    for (int n = 0; n < x.length; n++) {
      double a = Neuron.preActivation(w, b, x[n]);
      double error = Sigmoid.value(a) - y[n];
      double delta = error * Sigmoid.derivative(a) / x.length;
      for (int i = 0; i < w.length; i++) {
        gradient[i] += delta * x[n][i];
      }
      gradient[w.length] += delta;
    }
    return gradient;
  }

  @Mistake(
      in = "crossEntropyGradient",
      name = "y − ŷ for ŷ − y",
      says = "It is ŷ − y, so that descent lifts an output that is too small.",
      tempting = "Many texts write the error as target minus output.",
      shows = "Every entry has the opposite sign, so descent climbs.")
  static double[] flippedSign(double[] w, double b, double[][] x, double[] y) {
    double[] gradient = new double[w.length + 1];
    for (int n = 0; n < x.length; n++) {
      double a = Neuron.preActivation(w, b, x[n]);
      double error = Sigmoid.value(a) - y[n];
      double delta = -error / x.length;
      for (int i = 0; i < w.length; i++) {
        gradient[i] += delta * x[n][i];
      }
      gradient[w.length] += delta;
    }
    return gradient;
  }

  @Mistake(
      in = "crossEntropyGradient",
      name = "a spurious 2",
      says = "There is no square in the cross-entropy, so there is no 2.",
      tempting = "For the squared error there is one.",
      shows = "Every entry is twice what it should be.")
  static double[] spuriousTwo(double[] w, double b, double[][] x, double[] y) {
    double[] gradient = new double[w.length + 1];
    for (int n = 0; n < x.length; n++) {
      double a = Neuron.preActivation(w, b, x[n]);
      double error = Sigmoid.value(a) - y[n];
      double delta = 2 * error / x.length;
      for (int i = 0; i < w.length; i++) {
        gradient[i] += delta * x[n][i];
      }
      gradient[w.length] += delta;
    }
    return gradient;
  }

  @Mistake(
      in = "crossEntropyGradient",
      name = "the bias forgotten on the way forward",
      says = "The output is σ(wᵀx + b), here too.",
      tempting = "The slope by a weight has no b in it.",
      shows = "It is right for b = 0.")
  static double[] withoutBiasToo(double[] w, double b, double[][] x, double[] y) {
    return Neuron.crossEntropyGradient(w, 0, x, y);
  }

  @Mistake(
      in = "crossEntropyGradient",
      name = "a − y, without the sigmoid",
      says = "The error is ŷ − y with ŷ = σ(a).",
      tempting = "The sigmoid’s slope is gone, so the sigmoid seems to be.",
      shows = "The error is not between −1 and 1.")
  static double[] sumForOutput(double[] w, double b, double[][] x, double[] y) {
    return weighed(w, b, x, y, (a, target) -> a - target, 1);
  }

  @Mistake(
      in = "crossEntropyGradient",
      name = "the sum for the mean",
      says = "The sum over the examples is divided by N.",
      tempting = "One adds up and stops there.",
      shows = "It is right for one example and N times too large for N of them.")
  static double[] crossEntropySum(double[] w, double b, double[][] x, double[] y) {
    double[] gradient = Neuron.crossEntropyGradient(w, b, x, y);
    for (int i = 0; i < gradient.length; i++) {
      gradient[i] *= x.length;
    }
    return gradient;
  }

  @Mistake(
      in = "crossEntropyGradient",
      name = "the bias’s slope left at 0",
      says = "The last entry is ∂E/∂b = (1/N) Σ (ŷₙ − yₙ): a bias is a weight with the input 1.",
      tempting = "The loop over the weights ends one early.",
      shows = "All entries but the last are right.")
  static double[] biasNotLearned(double[] w, double b, double[][] x, double[] y) {
    return weighed(w, b, x, y, (a, target) -> Sigmoid.value(a) - target, 0);
  }

  @Mistake(
      in = "crossEntropyGradient",
      name = "the bias’s slope not divided by N",
      says = "All entries are means over the examples, the bias’s too.",
      tempting = "The loop that divides runs over the weights.",
      shows = "All entries but the last are right.")
  static double[] biasNotAveraged(double[] w, double b, double[][] x, double[] y) {
    return weighed(w, b, x, y, (a, target) -> Sigmoid.value(a) - target, x.length);
  }

  @Mistake(
      in = "crossEntropyGradient",
      name = "the last example only",
      says = "The shares of all examples are summed: += and not =.",
      tempting = "One character is missing.",
      shows = "It is right for one example.")
  static double[] lastExampleToo(double[] w, double b, double[][] x, double[] y) {
    int last = x.length - 1;
    double[] gradient =
        Neuron.crossEntropyGradient(w, b, new double[][] {x[last]}, new double[] {y[last]});
    for (int i = 0; i < gradient.length; i++) {
      gradient[i] /= x.length;
    }
    return gradient;
  }

  private static double squaredErrorDelta(double a, double target) {
    return 2 * (Sigmoid.value(a) - target) * Sigmoid.derivative(a);
  }

  /** (1/N) Σ δ(aₙ, yₙ) xₙ, and at the end the same with another number in the place of 1. */
  private static double[] weighed(
      double[] w, double b, double[][] x, double[] y, DoubleBinaryOperator delta, double one) {
    double[] gradient = new double[w.length + 1];
    for (int n = 0; n < x.length; n++) {
      double share = delta.applyAsDouble(Neuron.preActivation(w, b, x[n]), y[n]) / x.length;
      for (int i = 0; i < w.length; i++) {
        gradient[i] += share * x[n][i];
      }
      gradient[w.length] += share * one;
    }
    return gradient;
  }

  @Mistake(
      in = "crossEntropyGradient",
      name = "the gradient by the output",
      says = "The logarithms cancel σ′: behind the sigmoid only ŷ − y is left.",
      tempting = "The derivative by the output is computed first, and the chain not gone on.",
      shows = "Far out it is huge.")
  static double[] byOutput(double[] w, double b, double[][] x, double[] y) {
    double[] r = new double[w.length + 1];
    for (int n = 0; n < x.length; n++) {
      double output = Neuron.output(w, b, x[n]);
      double delta = (output - y[n]) / (output * (1 - output)) / x.length;
      for (int i = 0; i < w.length; i++) {
        r[i] += delta * x[n][i];
      }
      r[w.length] += delta;
    }
    return r;
  }

  @Mistake(
      in = "squaredErrorGradient",
      name = "a for ŷ in 1 − ŷ",
      says = "σ′ = ŷ (1 − ŷ): both factors are made of the output.",
      tempting = "a and ŷ stand beside each other.",
      shows = "Where a is 1 nothing is learned.")
  static double[] inputInTheRest(double[] w, double b, double[][] x, double[] y) {
    double[] r = new double[w.length + 1];
    for (int n = 0; n < x.length; n++) {
      double a = Neuron.preActivation(w, b, x[n]);
      double output = Sigmoid.value(a);
      double delta = 2 * (output - y[n]) * output * (1 - a) / x.length;
      for (int i = 0; i < w.length; i++) {
        r[i] += delta * x[n][i];
      }
      r[w.length] += delta;
    }
    return r;
  }

  @Mistake(
      in = "squaredErrorGradient",
      name = "a (1 − a), the slope as if a were the output",
      says = "σ′ = ŷ (1 − ŷ) wants the output ŷ = σ(a).",
      tempting = "The short form hides what it is a function of.",
      shows = "Most slopes have the wrong sign.")
  static double[] slopeOfSum(double[] w, double b, double[][] x, double[] y) {
    double[] r = new double[w.length + 1];
    for (int n = 0; n < x.length; n++) {
      double a = Neuron.preActivation(w, b, x[n]);
      double output = Sigmoid.value(a);
      double delta = 2 * (output - y[n]) * a * (1 - a) / x.length;
      for (int i = 0; i < w.length; i++) {
        r[i] += delta * x[n][i];
      }
      r[w.length] += delta;
    }
    return r;
  }

  @Mistake(
      in = "squaredErrorGradient",
      name = "ŷ left out",
      says = "σ′ = ŷ (1 − ŷ), two factors.",
      tempting = "One of the two is forgotten.",
      shows = "Every slope is too large.")
  static double[] onlyRest(double[] w, double b, double[][] x, double[] y) {
    double[] r = new double[w.length + 1];
    for (int n = 0; n < x.length; n++) {
      double a = Neuron.preActivation(w, b, x[n]);
      double output = Sigmoid.value(a);
      double delta = 2 * (output - y[n]) * (1 - output) / x.length;
      for (int i = 0; i < w.length; i++) {
        r[i] += delta * x[n][i];
      }
      r[w.length] += delta;
    }
    return r;
  }

  @Mistake(
      in = "squaredErrorGradient",
      name = "1 − ŷ left out",
      says = "σ′ = ŷ (1 − ŷ), two factors.",
      tempting = "One of the two is forgotten.",
      shows = "Every slope is too large.")
  static double[] onlyOutput(double[] w, double b, double[][] x, double[] y) {
    double[] r = new double[w.length + 1];
    for (int n = 0; n < x.length; n++) {
      double a = Neuron.preActivation(w, b, x[n]);
      double output = Sigmoid.value(a);
      double delta = 2 * (output - y[n]) * output / x.length;
      for (int i = 0; i < w.length; i++) {
        r[i] += delta * x[n][i];
      }
      r[w.length] += delta;
    }
    return r;
  }

  @Mistake(
      in = "squaredErrorGradient",
      name = "the squared error for the error",
      says = "The derivative of the square is 2 (ŷ − y): it is not squared any more.",
      tempting = "The formula of the loss is copied.",
      shows = "The sign of the error is lost.")
  static double[] squaredError(double[] w, double b, double[][] x, double[] y) {
    double[] r = new double[w.length + 1];
    for (int n = 0; n < x.length; n++) {
      double a = Neuron.preActivation(w, b, x[n]);
      double output = Sigmoid.value(a);
      double delta = 2 * (output - y[n]) * (output - y[n]) * output * (1 - output) / x.length;
      for (int i = 0; i < w.length; i++) {
        r[i] += delta * x[n][i];
      }
      r[w.length] += delta;
    }
    return r;
  }

  @Mistake(
      in = "squaredErrorGradient",
      name = "1 − ŷ², the slope of tanh",
      says = "The neuron’s activation is the sigmoid, whose slope is ŷ (1 − ŷ).",
      tempting = "Both short forms stand beside each other in the notes.",
      shows = "Every slope is too large.")
  static double[] tanhSlope(double[] w, double b, double[][] x, double[] y) {
    double[] r = new double[w.length + 1];
    for (int n = 0; n < x.length; n++) {
      double a = Neuron.preActivation(w, b, x[n]);
      double output = Sigmoid.value(a);
      double delta = 2 * (output - y[n]) * (1 - output * output) / x.length;
      for (int i = 0; i < w.length; i++) {
        r[i] += delta * x[n][i];
      }
      r[w.length] += delta;
    }
    return r;
  }

  @Mistake(
      in = "squaredErrorGradient",
      name = "the slope from the target",
      says = "σ′ = ŷ (1 − ŷ): it is the output’s slope, not the target’s.",
      tempting = "y and ŷ differ by a hat.",
      shows = "With targets of 0 and 1 nothing is learned.")
  static double[] targetForOutput(double[] w, double b, double[][] x, double[] y) {
    double[] r = new double[w.length + 1];
    for (int n = 0; n < x.length; n++) {
      double a = Neuron.preActivation(w, b, x[n]);
      double output = Sigmoid.value(a);
      double delta = 2 * (output - y[n]) * y[n] * (1 - y[n]) / x.length;
      for (int i = 0; i < w.length; i++) {
        r[i] += delta * x[n][i];
      }
      r[w.length] += delta;
    }
    return r;
  }

  @Mistake(
      in = "preActivation",
      name = "a sum for the product",
      says = "Each input is multiplied by its weight.",
      tempting = "The sum goes on too long.",
      shows = "With all weights 0 it is not b.")
  static double added(double[] w, double b, double[] x) {
    double sum = b;
    for (int i = 0; i < w.length; i++) {
      sum += w[i] + x[i];
    }
    return sum;
  }

  @Mistake(
      in = "preActivation",
      name = "the last input only",
      says = "The products are summed: += and not =.",
      tempting = "= overwrites what was there.",
      shows = "With one input it is right.")
  static double lastInputOnly(double[] w, double b, double[] x) {
    return w[w.length - 1] * x[w.length - 1] + b;
  }

  @Mistake(
      in = "preActivation",
      name = "the weights alone",
      says = "Each weight is multiplied by its input.",
      tempting = "The input is forgotten in the loop.",
      shows = "It is the same for all inputs.")
  static double weightsAlone(double[] w, double b, double[] x) {
    double sum = b;
    for (double wi : w) {
      sum += wi;
    }
    return sum;
  }

  @Mistake(
      in = "output",
      name = "tanh for the sigmoid",
      says = "The neuron’s activation is the sigmoid.",
      tempting = "Java has Math.tanh but no sigmoid.",
      shows = "With a sum of 0 it is 0 and not ½.")
  static double tanh(double[] w, double b, double[] x) {
    return Math.tanh(Neuron.preActivation(w, b, x));
  }

  @Mistake(
      in = "output",
      name = "a step for the sigmoid",
      says = "The neuron’s activation is the sigmoid; a perceptron has a step.",
      tempting = "A neuron fires or is silent.",
      shows = "It is 0 or 1 only.")
  static double step(double[] w, double b, double[] x) {
    return Neuron.preActivation(w, b, x) >= 0 ? 1 : 0;
  }

  @Mistake(
      in = "output",
      name = "a threshold, σ(Σ wx − b)",
      says = "Here the bias is added; a threshold is what is taken off.",
      tempting = "Perceptrons have a threshold.",
      shows = "The sum is off by 2b.")
  static double threshold(double[] w, double b, double[] x) {
    return Neuron.output(w, -b, x);
  }

  @Mistake(
      in = "preActivation",
      name = "the bias added to each weight",
      says = "a = Σ wᵢxᵢ + b: the bias stands outside of the product.",
      tempting = "A bracket in the loop takes it in.",
      shows = "It is right where the inputs sum to 1.")
  static double biasInTheBracket(double[] w, double b, double[] x) {
    double a = 0;
    for (int i = 0; i < w.length; i++) {
      a += (w[i] + b) * x[i];
    }
    return a;
  }

  @Mistake(
      in = "output",
      name = "the sigmoid taken twice",
      says = "The sigmoid is taken once, of the sum a.",
      tempting = "The sum’s method may have it already, and it is written once more.",
      shows = "Every output is between 0.5 and 0.73.")
  static double sigmoidTwice(double[] w, double b, double[] x) {
    return Sigmoid.value(Neuron.output(w, b, x));
  }

  @Mistake(
      in = "crossEntropyGradient",
      name = "the weight for the input",
      says = "The slope of the sum by wᵢ is xᵢ.",
      tempting = "Weights and inputs stand beside each other in the sum.",
      shows = "A weight of 0 never learns.")
  static double[] crossEntropyWeightForInput(double[] w, double b, double[][] x, double[] y) {
    double[] gradient = Neuron.crossEntropyGradient(w, b, x, y);
    for (int i = 0; i < w.length; i++) {
      gradient[i] = gradient[w.length] * w[i];
    }
    return gradient;
  }

  @Mistake(
      in = "crossEntropyGradient",
      name = "δ multiplied by the bias",
      says = "A bias is a weight with the input 1: its slope is δ · 1.",
      tempting = "A weight’s slope is δ times something, too.",
      shows = "The weights are right, and the bias for b = 1.")
  static double[] crossEntropyTimesBias(double[] w, double b, double[][] x, double[] y) {
    double[] gradient = Neuron.crossEntropyGradient(w, b, x, y);
    gradient[w.length] *= b;
    return gradient;
  }

  @Mistake(
      in = "crossEntropyGradient",
      name = "the bias’s slope in front",
      says = "The order is (∂E/∂w₁ … ∂E/∂wₙ, ∂E/∂b): the bias comes last.",
      tempting = "Books that call the bias w₀ have it in front.",
      shows = "The numbers are right, their places are not.")
  static double[] crossEntropyBiasInFront(double[] w, double b, double[][] x, double[] y) {
    double[] gradient = Neuron.crossEntropyGradient(w, b, x, y);
    double[] moved = new double[gradient.length];
    for (int i = 0; i < moved.length; i++) {
      moved[i] = gradient[(i + w.length) % moved.length];
    }
    return moved;
  }

  @Mistake(
      in = "squaredErrorGradient",
      name = "the slope of the error",
      says = "σ′ is taken at the sum a; the error is a factor beside it.",
      tempting = "The error is what one has in hand on the way back.",
      shows = "Where the output is right the slope is still ¼ of the way.")
  static double[] slopeOfTheError(double[] w, double b, double[][] x, double[] y) {
    return weighed(
        w,
        b,
        x,
        y,
        (a, target) -> {
          double error = Sigmoid.value(a) - target;
          return 2 * error * Sigmoid.derivative(error);
        },
        1);
  }

  @Mistake(
      in = "squaredErrorGradient",
      name = "divided by the slope",
      says = "The chain rule multiplies by σ′(a).",
      tempting = "A quotient undoes what the way forward did.",
      shows = "Far out it explodes.")
  static double[] dividedBySlope(double[] w, double b, double[][] x, double[] y) {
    return weighed(
        w, b, x, y, (a, target) -> 2 * (Sigmoid.value(a) - target) / Sigmoid.derivative(a), 1);
  }

  @Mistake(
      in = "squaredErrorGradient",
      name = "σ′ twice",
      says = "One activation brings one slope.",
      tempting = "δ has σ′ in it already, and the formula for the weight is given it again.",
      shows = "Next to 0 and 1 it is far too small.")
  static double[] slopeTwice(double[] w, double b, double[][] x, double[] y) {
    return weighed(
        w, b, x, y, (a, target) -> squaredErrorDelta(a, target) * Sigmoid.derivative(a), 1);
  }
}
