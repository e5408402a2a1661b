package chainrule.neuron;

import chainrule.activation.Sigmoid;
import chainrule.grader.mistake.InputDraw;
import chainrule.grader.mistake.Inputs;
import chainrule.grader.mistake.Mistake;
import chainrule.testing.EachEntry;
import java.util.stream.Stream;

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
      name = "the bias subtracted",
      says = "Here the bias is added; it is a threshold that is subtracted.",
      tempting = "On the slides a threshold is on the other side of the comparison.",
      shows = "The result is off by 2b.")
  static double minusBias(double[] w, double b, double[] x) {
    return Neuron.preActivation(w, -b, x);
  }

  @Mistake(
      in = "preActivation",
      name = "the bias added for every input",
      says = "The bias is added once, outside the sum.",
      tempting = "It is inside the loop.",
      shows = "It is right for one input and off by (n − 1) b for n.")
  static double biasInTheLoop(double[] w, double b, double[] x) {
    return Neuron.preActivation(w, b * w.length, x);
  }

  @Mistake(
      in = "preActivation",
      name = "the bias multiplied by an input",
      says = "A bias is a weight whose input is always 1.",
      tempting = "It is treated like the last weight.",
      shows = "It is right where the last input is 1.")
  static double biasTimesLastInput(double[] w, double b, double[] x) {
    return Neuron.preActivation(w, b * x[x.length - 1], x);
  }

  @Mistake(
      in = "output",
      name = "the bias added after the sigmoid",
      says = "σ is taken of the whole sum, wᵀx + b.",
      tempting = "σ(wᵀx) + b comes from a bracket that closes too early.",
      shows = "Outputs are outside (0, 1).")
  static double biasOutside(double[] w, double b, double[] x) {
    return Sigmoid.value(Neuron.preActivation(w, 0, x)) + b;
  }

  @Mistake(
      in = "squaredErrorGradient",
      name = "the missing 2",
      says = "The derivative of a square is twice the base.",
      tempting = "Books that put a ½ before the error have no 2 here.",
      shows = "Every entry is half of what it should be.")
  static double[] missingTwo(double[] w, double b, double[][] x, double[] y) {
    return EachEntry.times(0.5, Neuron.squaredErrorGradient(w, b, x, y));
  }

  @Mistake(
      in = "squaredErrorGradient",
      name = "the bias multiplied by an input",
      says = "A bias is a weight whose input is always 1.",
      tempting = "It is treated like the last weight.",
      shows = "All entries but the last are right.")
  static double[] biasTimesInput(double[] w, double b, double[][] x, double[] y) {
    double[] gradient = Neuron.squaredErrorGradient(w, b, x, y);
    gradient[w.length] = gradient[w.length - 1];
    return gradient;
  }

  @Mistake(
      in = "squaredErrorGradient",
      name = "the sum for the mean",
      says = "The mean's 1/N stays in its derivative.",
      tempting = "The derivative for one example is well known.",
      shows = "It is right for one example and N times too large for N of them.")
  static double[] sum(double[] w, double b, double[][] x, double[] y) {
    return EachEntry.times(x.length, Neuron.squaredErrorGradient(w, b, x, y));
  }

  @Mistake(
      in = "squaredErrorGradient",
      name = "the sign of the error flipped",
      says = "It is ŷ − y: the inner derivative of (ŷ − y)² with respect to ŷ is +1.",
      tempting = "(y − ŷ)² is the same square, so the order seems not to matter.",
      shows = "Every entry has the opposite sign, so descent climbs.")
  static double[] flippedError(double[] w, double b, double[][] x, double[] y) {
    return EachEntry.times(-1, Neuron.squaredErrorGradient(w, b, x, y));
  }

  @Mistake(
      in = "squaredErrorGradient",
      name = "the bias’s slope left at 0",
      says = "The last entry is ∂E/∂b = Σ δₙ: a bias is a weight with the input 1.",
      tempting = "The loop over the weights ends one early.",
      shows = "All entries but the last are right.")
  static double[] biasLeftOut(double[] w, double b, double[][] x, double[] y) {
    return biasTimes(0, Neuron.squaredErrorGradient(w, b, x, y));
  }

  @Mistake(
      in = "squaredErrorGradient",
      name = "the bias’s slope in front",
      says = "The bias’s slope comes last: (∂E/∂w₁ … ∂E/∂wₙ, ∂E/∂b).",
      tempting = "The note calls the bias w₀.",
      shows = "Every entry is one place too late.")
  static double[] biasInFront(double[] w, double b, double[][] x, double[] y) {
    return EachEntry.later(Neuron.squaredErrorGradient(w, b, x, y), 1);
  }

  @Mistake(
      in = "crossEntropyGradient",
      name = "σ′ once more",
      says = "The logarithms cancel σ′: nothing of it is left.",
      tempting = "For the squared error it stays.",
      shows = "Every entry is at most a quarter of what it should be.")
  static double[] slopeOnTop(double[] w, double b, double[][] x, double[] y) {
    return EachEntry.times(0.5, Neuron.squaredErrorGradient(w, b, x, y));
  }

  @Mistake(
      in = "crossEntropyGradient",
      name = "y − ŷ for ŷ − y",
      says = "It is ŷ − y, so that descent lifts an output that is too small.",
      tempting = "Many texts write the error as target minus output.",
      shows = "Every entry has the opposite sign, so descent climbs.")
  static double[] flippedSign(double[] w, double b, double[][] x, double[] y) {
    return EachEntry.times(-1, Neuron.crossEntropyGradient(w, b, x, y));
  }

  @Mistake(
      in = "crossEntropyGradient",
      name = "a spurious 2",
      says = "There is no square in the cross-entropy, so there is no 2.",
      tempting = "For the squared error there is one.",
      shows = "Every entry is twice what it should be.")
  static double[] spuriousTwo(double[] w, double b, double[][] x, double[] y) {
    return EachEntry.times(2, Neuron.crossEntropyGradient(w, b, x, y));
  }

  @Mistake(
      in = "crossEntropyGradient",
      name = "the sum for the mean",
      says = "The sum over the examples is divided by N.",
      tempting = "One adds up and stops there.",
      shows = "It is right for one example and N times too large for N of them.")
  static double[] crossEntropySum(double[] w, double b, double[][] x, double[] y) {
    return EachEntry.times(x.length, Neuron.crossEntropyGradient(w, b, x, y));
  }

  @Mistake(
      in = "crossEntropyGradient",
      name = "the bias’s slope left at 0",
      says = "The last entry is ∂E/∂b = (1/N) Σ (ŷₙ − yₙ): a bias is a weight with the input 1.",
      tempting = "The loop over the weights ends one early.",
      shows = "All entries but the last are right.")
  static double[] biasNotLearned(double[] w, double b, double[][] x, double[] y) {
    return biasTimes(0, Neuron.crossEntropyGradient(w, b, x, y));
  }

  @Mistake(
      in = "crossEntropyGradient",
      name = "the bias’s slope not divided by N",
      says = "All entries are means over the examples, the bias’s too.",
      tempting = "The loop that divides runs over the weights.",
      shows = "All entries but the last are right.")
  static double[] biasNotAveraged(double[] w, double b, double[][] x, double[] y) {
    return biasTimes(x.length, Neuron.crossEntropyGradient(w, b, x, y));
  }

  @Mistake(
      in = "crossEntropyGradient",
      name = "the gradient with respect to the output",
      says = "The logarithms cancel σ′: with respect to the pre-activation only ŷ − y is left.",
      tempting =
          "The derivative with respect to the output is computed first, and the chain ends there.",
      shows = "Far out it is huge.")
  static double[] byOutput(double[] w, double b, double[][] x, double[] y) {
    double[] gradient = new double[w.length + 1];
    for (int n = 0; n < x.length; n++) {
      double output = Neuron.output(w, b, x[n]);
      double delta = (output - y[n]) / (output * (1 - output)) / x.length;
      for (int i = 0; i < w.length; i++) {
        gradient[i] += delta * x[n][i];
      }
      gradient[w.length] += delta;
    }
    return gradient;
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
      in = "preActivation",
      name = "the bias added to each weight",
      says = "a = Σ wᵢxᵢ + b: the bias is outside the product.",
      tempting = "A bracket in the loop takes it in.",
      shows = "It is right where the inputs sum to 1.")
  static double biasInTheBracket(double[] w, double b, double[] x) {
    return Neuron.preActivation(EachEntry.of(w, wi -> wi + b), 0, x);
  }

  @Mistake(
      in = "crossEntropyGradient",
      name = "the bias’s slope in front",
      says = "The order is (∂E/∂w₁ … ∂E/∂wₙ, ∂E/∂b): the bias comes last.",
      tempting = "Books that call the bias w₀ have it in front.",
      shows = "The numbers are right, their places are not.")
  static double[] crossEntropyBiasInFront(double[] w, double b, double[][] x, double[] y) {
    return EachEntry.later(Neuron.crossEntropyGradient(w, b, x, y), 1);
  }

  /** The same with another slope by the bias, which comes last. */
  private static double[] biasTimes(double factor, double[] gradient) {
    gradient[gradient.length - 1] *= factor;
    return gradient;
  }

  @Mistake(
      in = "output",
      name = "a step for the sigmoid",
      says = "The neuron’s activation is the sigmoid; a perceptron has a step.",
      tempting = "A neuron fires or is silent.",
      shows = "It is 0 or 1 only.")
  static double stepAbove(double[] w, double b, double[] x) {
    return Neuron.preActivation(w, b, x) > 0 ? 1 : 0;
  }

  @Mistake(
      in = "squaredErrorGradient",
      name = "means multiplied",
      says = "The products are averaged, not the factors: first δx of each example, then the mean.",
      tempting = "The mean δ is the bias’s slope already.",
      shows = "It is right for one example.")
  static double[] meansMultiplied(double[] w, double b, double[][] x, double[] y) {
    return ofMeans(Neuron.squaredErrorGradient(w, b, x, y), x);
  }

  @Mistake(
      in = "crossEntropyGradient",
      name = "means multiplied",
      says = "The products are averaged, not the factors: first δx of each example, then the mean.",
      tempting = "The mean δ is the bias’s slope already.",
      shows = "It is right for one example.")
  static double[] meansMultipliedOfLogits(double[] w, double b, double[][] x, double[] y) {
    return ofMeans(Neuron.crossEntropyGradient(w, b, x, y), x);
  }

  /** The bias's slope, which is the mean δ, times the mean of each input. */
  private static double[] ofMeans(double[] gradient, double[][] x) {
    int n = gradient.length - 1;
    return EachEntry.of(
        n + 1,
        i -> gradient[n] * (i == n ? 1 : Stream.of(x).mapToDouble(row -> row[i]).sum() / x.length));
  }

  @Mistake(
      in = "preActivation",
      name = "a 1 in front of the inputs, the bias behind the weights",
      says = "The 1 among the inputs has to be where the bias is among the weights.",
      tempting = "Both are ways to have the bias as a weight.",
      shows = "Every weight gets the input of its neighbour.")
  static double shiftedByOne(double[] w, double b, double[] x) {
    double a = w[0] + b * x[x.length - 1];
    for (int i = 1; i < w.length; i++) {
      a += w[i] * x[i - 1];
    }
    return a;
  }
}
