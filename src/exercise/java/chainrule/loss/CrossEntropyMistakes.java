package chainrule.loss;

import chainrule.activation.Softmax;
import chainrule.grader.mistake.InputDraw;
import chainrule.grader.mistake.Inputs;
import chainrule.grader.mistake.Mistake;
import chainrule.testing.EachEntry;
import java.util.function.DoubleBinaryOperator;
import java.util.stream.DoubleStream;

/** What goes wrong in {@link CrossEntropy}. */
final class CrossEntropyMistakes {

  private CrossEntropyMistakes() {}

  @Inputs({"value", "gradient"})
  static Object[] outputAndTarget(InputDraw draw) {
    int k = 1 + draw.length();
    double[] output = draw.distribution(k);
    if (!draw.far()) {
      return new Object[] {output, target(draw, k)};
    }
    double[] target = draw.oneHot(k);
    boolean isWrong = draw.coin();
    double small = isWrong && draw.coin() ? Math.pow(10, -draw.whole(2, 18)) : 0;
    for (int i = 0; i < k; i++) {
      output[i] = target[isWrong ? (i + 1) % k : i] == 1 ? 1 - small : small * target[i];
    }
    return new Object[] {output, target};
  }

  @Inputs("logitGradient")
  static Object[] logitsAndTarget(InputDraw draw) {
    int k = 1 + draw.length();
    return new Object[] {draw.vector(k), target(draw, k)};
  }

  private static double[] target(InputDraw draw, int k) {
    return draw.coin() ? draw.oneHot(k) : draw.distribution(k);
  }

  @Mistake(
      in = "value",
      name = "the minus forgotten",
      says = "Logarithms of probabilities are negative; the minus makes the loss positive.",
      tempting = "The minus is far from the sum that it belongs to.",
      shows = "Every loss comes out negative.")
  static double noMinus(double[] output, double[] target) {
    return -CrossEntropy.value(output, target);
  }

  @Mistake(
      in = "value",
      name = "the binary formula for many classes",
      says = "With softmax only Σ yₖ ln ŷₖ counts; the other probabilities are in ŷ already.",
      tempting = "With one output both halves were needed.",
      shows = "With two classes and a one-hot target it is twice the loss.")
  static double binary(double[] output, double[] target) {
    return sum(output, target, (p, y) -> -y * Math.log(p) - (1 - y) * Math.log(1 - p));
  }

  @Mistake(
      in = "value",
      name = "the mean over the classes",
      says = "Nothing is divided by K: this is the loss of one example.",
      tempting = "Losses are often means, but over examples.",
      shows = "Every loss is K times too small.")
  static double mean(double[] output, double[] target) {
    return CrossEntropy.value(output, target) / output.length;
  }

  @Mistake(
      in = "value",
      name = "the logarithm to base 2",
      usedBy = "information theory, in bits",
      says = "The note's logarithm is the natural one, ln.",
      tempting = "Entropy is measured in bits.",
      shows = "Every loss is 1/ln 2 times too large.")
  static double bits(double[] output, double[] target) {
    return CrossEntropy.value(output, target) / Math.log(2);
  }

  @Mistake(
      in = "value",
      name = "the predicted class for the right one",
      says = "It is the target that says which class counts, not the largest output.",
      tempting = "argmax is applied to the output in prediction.",
      shows = "It is right wherever the prediction is right.")
  static double predictedClass(double[] output, double[] target) {
    return -Math.log(DoubleStream.of(output).max().orElseThrow());
  }

  @Mistake(
      in = "value",
      name = "the logarithm of the sum",
      says = "Each class’s own logarithm is weighted by its target: Σ yₖ ln ŷₖ.",
      tempting = "For one class both are the same.",
      shows = "It is right for one-hot targets, and too small for others.")
  static double logarithmOfTheSum(double[] output, double[] target) {
    return -Math.log(sum(output, target, (p, y) -> y * p));
  }

  @Mistake(
      in = "value",
      name = "0 times the logarithm of 0",
      says = "A class whose target is 0 is left out: in Java 0 · −∞ is NaN.",
      tempting = "The formula says nothing of zeros.",
      shows = "NaN comes out where an impossible class is not wanted.")
  static double zeroTimesInfinity(double[] output, double[] target) {
    return sum(output, target, (p, y) -> -y * Math.log(p));
  }

  @Mistake(
      in = "value",
      name = "the first class with a target only",
      says = "A target that is a distribution counts with all of its entries.",
      tempting = "With a one-hot target the sum is one term, as in the note’s last line.",
      shows = "It is right for one-hot targets.")
  static double firstTarget(double[] output, double[] target) {
    for (int k = 0; k < output.length; k++) {
      if (target[k] > 0) {
        return -Math.log(output[k]);
      }
    }
    return 0;
  }

  @Mistake(
      in = "gradient",
      name = "the minus forgotten",
      says = "It is −y/ŷ: more probability for the right class makes the loss smaller.",
      tempting = "The minus is in front of the sum and is lost when one term is differentiated.",
      shows = "Every entry has the opposite sign.")
  static double[] noMinusInGradient(double[] output, double[] target) {
    return each(output, target, (p, y) -> y / p);
  }

  @Mistake(
      in = "gradient",
      name = "ŷ − y, the gradient with respect to what goes into the softmax",
      says =
          "ŷ − y is the gradient with respect to the pre-activations; with respect to ŷ it is "
              + "−y/ŷ.",
      tempting = "It is the result that everybody remembers.",
      shows = "Everything is between −1 and 1.")
  static double[] byLogits(double[] output, double[] target) {
    return each(output, target, (p, y) -> p - y);
  }

  @Mistake(
      in = "gradient",
      name = "the value for the derivative",
      says = "The derivative of ln ŷ is 1/ŷ.",
      tempting = "Term by term the loss is already at hand.",
      shows = "The sum of the entries is the loss itself.")
  static double[] valueForDerivative(double[] output, double[] target) {
    return each(output, target, (p, y) -> y == 0 ? 0 : -y * Math.log(p));
  }

  @Mistake(
      in = "logitGradient",
      name = "y − ŷ for ŷ − y",
      says = "It is ŷ − y: the entry of the right class is negative, so that descent lifts it.",
      tempting = "Many texts write the error as target minus output.",
      shows = "Every entry has the opposite sign.")
  static double[] flippedSign(double[] a, double[] target) {
    return EachEntry.times(-1, CrossEntropy.logitGradient(a, target));
  }

  @Mistake(
      in = "logitGradient",
      name = "only the entry of the right class",
      says = "The wrong classes have a gradient too, their ŷₖ.",
      tempting = "In the loss only the right class counts.",
      shows = "Entries of classes without a target are 0.")
  static double[] rightClassOnly(double[] a, double[] target) {
    return each(Softmax.value(a), target, (p, y) -> y == 0 ? 0 : p - y);
  }

  @Mistake(
      in = "logitGradient",
      name = "the slope ŷ (1 − ŷ) once more",
      says = "ŷ − y holds the softmax's Jacobian already; nothing is multiplied on top.",
      tempting = "In the chain rule every layer brings its slope along.",
      shows = "The entries are at most a quarter of what they should be.")
  static double[] slopeOnTop(double[] a, double[] target) {
    return each(Softmax.value(a), target, (p, y) -> (p - y) * p * (1 - p));
  }

  @Mistake(
      in = "logitGradient",
      name = "the softmax entry by entry",
      says =
          "Every output depends on every sum, so the whole Jacobian is needed, not its diagonal.",
      tempting = "The sigmoid’s slope is ŷ (1 − ŷ), and softmax looks alike.",
      shows = "Only classes with a target get a slope, where all should.")
  static double[] diagonalChain(double[] a, double[] target) {
    return each(Softmax.value(a), target, (p, y) -> -y * (1 - p));
  }

  @Mistake(
      in = "logitGradient",
      name = "the gradient with respect to the output",
      says = "With respect to a it is ŷ − y; −y/ŷ still has to go through the softmax.",
      tempting = "It is the first factor of the chain.",
      shows = "Classes without a target get 0, where they should get ŷ.")
  static double[] gradientByOutput(double[] a, double[] target) {
    return CrossEntropy.gradient(Softmax.value(a), target);
  }

  @Mistake(
      in = "value",
      name = "a small number added inside the logarithm",
      says =
          "The logarithm is of ŷ itself: an impossible class that is the right one costs "
              + "infinitely much.",
      tempting = "Code that guards against ln 0 is copied.",
      shows = "Every loss is a little too small, and a certain answer costs less than 0.",
      constants = {1e-3, 1e-5, 1e-6, 1e-7, 1e-8, 1e-9, 1e-10, 1e-12, 1e-13, 1e-14, 1e-15, 1e-16})
  static double epsilonInTheLogarithm(double[] output, double[] target, double c) {
    return sum(output, target, (p, y) -> -y * Math.log(p + c));
  }

  @Mistake(
      in = "value",
      name = "a clipped probability",
      says =
          "The note clips nothing: ln 0 is −∞, and an impossible class that is the right one "
              + "costs infinitely much.",
      tempting = "Libraries clip, so that a loss stays finite.",
      shows = "It is right except for outputs next to 0 and 1.",
      usedBy = "Keras at 1e-7, scikit-learn at 1e-15, Deeplearning4j at 1e-10",
      constants = {1e-3, 1e-5, 1e-6, 1e-7, 1e-8, 1e-9, 1e-10, 1e-12, 1e-15})
  static double clipped(double[] output, double[] target, double c) {
    return sum(output, target, (p, y) -> -y * Math.log(Math.max(c, Math.min(1 - c, p))));
  }

  @Mistake(
      in = "value",
      name = "a probability clipped below",
      says =
          "The note clips nothing: ln 0 is −∞, and an impossible class that is the right one "
              + "costs infinitely much.",
      tempting = "Libraries clip, so that a loss stays finite.",
      shows = "It is right except for outputs next to 0.",
      usedBy = "Keras at 1e-7, scikit-learn at 1e-15, Deeplearning4j at 1e-10",
      constants = {1e-3, 1e-5, 1e-6, 1e-7, 1e-8, 1e-9, 1e-10, 1e-12})
  static double clippedBelow(double[] output, double[] target, double c) {
    return sum(output, target, (p, y) -> -y * Math.log(Math.max(c, p)));
  }

  @Mistake(
      in = "gradient",
      name = "an epsilon below the line",
      says = "The slope is −y/ŷ; where nothing is divided by 0 an epsilon only makes it wrong.",
      tempting = "Code that guards against a division by 0 is copied.",
      shows = "Every entry is a little too small.",
      constants = {1e-3, 1e-5, 1e-6, 1e-7, 1e-8, 1e-9, 1e-10, 1e-12, 1e-13, 1e-14, 1e-15, 1e-16})
  static double[] epsilonBelow(double[] output, double[] target, double c) {
    return each(output, target, (p, y) -> -y / (p + c));
  }

  @Mistake(
      in = "gradient",
      name = "a clipped probability",
      says = "The note clips nothing: where an impossible class is the right one, the slope is −∞.",
      tempting = "Libraries clip, so that a slope stays finite.",
      shows = "It is right except for outputs next to 0.",
      usedBy = "Keras at 1e-7, scikit-learn at 1e-15, Deeplearning4j at 1e-10",
      constants = {1e-3, 1e-5, 1e-6, 1e-7, 1e-8, 1e-9, 1e-10, 1e-12, 1e-15})
  static double[] clippedSlope(double[] output, double[] target, double c) {
    return each(output, target, (p, y) -> -y / Math.max(c, p));
  }

  @Mistake(
      in = "gradient",
      name = "the binary formula for many classes",
      says = "With softmax only −yₖ/ŷₖ counts; the other probabilities are in ŷ already.",
      tempting = "With one output both halves were needed.",
      shows = "Classes without a target get a slope.")
  static double[] binarySlope(double[] output, double[] target) {
    return each(output, target, (p, y) -> -y / p + (1 - y) / (1 - p));
  }

  private static double[] each(double[] output, double[] target, DoubleBinaryOperator entry) {
    return EachEntry.of(output.length, k -> entry.applyAsDouble(output[k], target[k]));
  }

  private static double sum(double[] output, double[] target, DoubleBinaryOperator loss) {
    return DoubleStream.of(each(output, target, loss)).sum();
  }

  @Mistake(
      in = "value",
      name = "the squared error for the cross-entropy",
      says = "The loss is made of logarithms: −Σ yₖ ln ŷₖ.",
      tempting = "The squared error is the loss that comes first.",
      shows = "To be certain and wrong costs 2 and not infinitely much.")
  static double squaredError(double[] output, double[] target) {
    return sum(output, target, (p, y) -> (p - y) * (p - y));
  }

  @Mistake(
      in = "value",
      name = "the divergence, y ln(y / ŷ)",
      says = "It is −Σ yₖ ln ŷₖ; from the divergence the entropy of the targets is subtracted.",
      tempting = "For one-hot targets both are the same.",
      shows = "Where ŷ is y it is 0.")
  static double divergence(double[] output, double[] target) {
    return sum(output, target, (p, y) -> y == 0 ? 0 : y * Math.log(y / p));
  }
}
