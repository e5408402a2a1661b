package chainrule.loss;

import chainrule.grader.mistake.InputDraw;
import chainrule.grader.mistake.Inputs;
import chainrule.grader.mistake.Mistake;
import chainrule.grader.mistake.Mistakes;
import chainrule.testing.EachEntry;
import java.util.function.DoubleBinaryOperator;
import java.util.stream.DoubleStream;

/** What goes wrong in {@link BinaryCrossEntropy}. */
@Mistakes(LogitCrossEntropyMistakes.class)
final class BinaryCrossEntropyMistakes {

  private BinaryCrossEntropyMistakes() {}

  @Inputs({"value", "gradient"})
  static Object[] outputsAndTargets(InputDraw draw) {
    int n = draw.length();
    double[] outputs = draw.probabilities(n);
    double[] targets = targets(draw, n);
    for (int i = 0; draw.far() && i < n; i++) {
      targets[i] = Math.round(targets[i]);
      double small = draw.coin() ? Math.pow(10, -draw.whole(2, 15)) : 0;
      outputs[i] = draw.coin() ? Math.abs(1 - targets[i] - small) : outputs[i];
    }
    return new Object[] {outputs, targets};
  }

  @Inputs("logitValue")
  static Object[] logitsAndTargets(InputDraw draw) {
    int n = draw.length();
    double factor = draw.far() ? 2000 : 1;
    return new Object[] {EachEntry.times(factor, draw.vector(n)), targets(draw, n)};
  }

  @Inputs("logitGradient")
  static Object[] moderateLogitsAndTargets(InputDraw draw) {
    int n = draw.length();
    return new Object[] {draw.vector(n), targets(draw, n)};
  }

  private static double[] targets(InputDraw draw, int n) {
    return EachEntry.of(draw.probabilities(n), p -> draw.coin() ? Math.round(p) : p);
  }

  @Mistake(
      in = "value",
      name = "only the half with y",
      says = "A target of 0 costs too: −(1 − y) ln(1 − ŷ).",
      tempting = "The cross-entropy of many classes has one term only.",
      shows = "Wherever the target is 0 the loss is 0, whatever the output.")
  static double firstHalf(double[] output, double[] target) {
    return mean(output, target, (p, y) -> -y * Math.log(p));
  }

  @Mistake(
      in = "value",
      name = "the minus forgotten",
      says = "Logarithms of probabilities are negative; the minus makes the loss positive.",
      tempting = "The minus is far from the terms that it belongs to.",
      shows = "Every loss comes out negative.")
  static double noMinus(double[] output, double[] target) {
    return -BinaryCrossEntropy.value(output, target);
  }

  @Mistake(
      in = "value",
      name = "the sum for the mean",
      says = "The sum over the examples is divided by N.",
      tempting = "For one example nothing is to be divided.",
      shows = "It is right for one example and N times too large for N of them.")
  static double sum(double[] output, double[] target) {
    return BinaryCrossEntropy.value(output, target) * output.length;
  }

  @Mistake(
      in = "value",
      name = "ln ŷ in both halves",
      says = "The second logarithm is of 1 − ŷ, the probability of the other answer.",
      tempting = "The second half is copied from the first, and one place is not changed.",
      shows = "The loss does not depend on the target any more.")
  static double sameLogarithm(double[] output, double[] target) {
    return mean(output, target, (p, y) -> -Math.log(p));
  }

  @Mistake(
      in = "value",
      name = "the logarithm to base 2",
      usedBy = "information theory, in bits",
      says = "The note’s logarithm is the natural one, Math.log.",
      tempting = "Information is measured in bits.",
      shows = "Every result is larger by the factor 1 / ln 2.")
  static double baseTwo(double[] output, double[] target) {
    return BinaryCrossEntropy.value(output, target) / Math.log(2);
  }

  @Mistake(
      in = "gradient",
      name = "the missing 1/N",
      says = "The mean's 1/N stays in its derivative.",
      tempting =
          "The derivative of one example is well known, and the mean around it is forgotten.",
      shows = "It is right for one example and N times too large for N of them.")
  static double[] sumGradient(double[] output, double[] target) {
    return EachEntry.times(output.length, BinaryCrossEntropy.gradient(output, target));
  }

  @Mistake(
      in = "gradient",
      name = "ŷ − y, the gradient with respect to what goes into the sigmoid",
      says = "With respect to ŷ it is (ŷ − y) / (ŷ (1 − ŷ)); only σ′ cancels the denominator.",
      tempting = "It is the result that everybody remembers.",
      shows = "Every entry is at most a quarter of what it should be.")
  static double[] byLogits(double[] output, double[] target) {
    return slopes(output, target, (p, y) -> p - y);
  }

  @Mistake(
      in = "gradient",
      name = "y − ŷ for ŷ − y",
      says = "An output that is too large has a positive slope.",
      tempting = "Many texts write the error as target minus output.",
      shows = "Every entry has the opposite sign.")
  static double[] flippedSign(double[] output, double[] target) {
    return EachEntry.times(-1, BinaryCrossEntropy.gradient(output, target));
  }

  @Mistake(
      in = "gradient",
      name = "the inner derivative of 1 − ŷ forgotten",
      says = "ln(1 − ŷ) has the derivative −1/(1 − ŷ): its minus turns the second sign.",
      tempting = "The two halves look alike.",
      shows = "Where the target is 1 it is right, where it is 0 the sign is wrong.")
  static double[] innerForgotten(double[] output, double[] target) {
    return slopes(output, target, (p, y) -> -y / p - (1 - y) / (1 - p));
  }

  @Mistake(
      in = "value",
      name = "a small number added inside the logarithm",
      says =
          "The logarithms are of ŷ and 1 − ŷ themselves: to be certain and wrong costs "
              + "infinitely much.",
      tempting = "Code that guards against ln 0 is copied.",
      shows = "Every loss is a little too small.",
      constants = {1e-3, 1e-5, 1e-6, 1e-7, 1e-8, 1e-9, 1e-10, 1e-12, 1e-13, 1e-14, 1e-15, 1e-16})
  static double epsilonInTheLogarithm(double[] output, double[] target, double c) {
    return mean(output, target, (p, y) -> -y * Math.log(p + c) - (1 - y) * Math.log(1 - p + c));
  }

  @Mistake(
      in = "value",
      name = "a clipped probability",
      says = "The note clips nothing: to be certain and wrong costs infinitely much.",
      tempting = "Libraries clip, so that a loss stays finite.",
      shows = "It is right except for outputs next to 0 and 1.",
      usedBy = "Keras at 1e-7, scikit-learn at 1e-15, Deeplearning4j at 1e-10",
      constants = {1e-3, 1e-5, 1e-6, 1e-7, 1e-8, 1e-9, 1e-10, 1e-12, 1e-15})
  static double clipped(double[] output, double[] target, double c) {
    return mean(clipped(output, c), target, (p, y) -> -y * Math.log(p) - (1 - y) * Math.log(1 - p));
  }

  @Mistake(
      in = "gradient",
      name = "a clipped probability",
      says = "The note clips nothing: where an answer is certain and wrong, the slope is infinite.",
      tempting = "Libraries clip, so that a slope stays finite.",
      shows = "It is right except for outputs next to 0 and 1.",
      usedBy = "Keras at 1e-7, scikit-learn at 1e-15, Deeplearning4j at 1e-10",
      constants = {1e-3, 1e-5, 1e-6, 1e-7, 1e-8, 1e-9, 1e-10, 1e-12, 1e-15})
  static double[] clippedSlope(double[] output, double[] target, double c) {
    return BinaryCrossEntropy.gradient(clipped(output, c), target);
  }

  @Mistake(
      in = "gradient",
      name = "an epsilon below the line",
      says =
          "The slope is (ŷ − y) / (ŷ (1 − ŷ)); where nothing is divided by 0 an epsilon only "
              + "makes it wrong.",
      tempting = "Code that guards against a division by 0 is copied.",
      shows = "Every entry is a little too small.",
      constants = {1e-3, 1e-5, 1e-6, 1e-7, 1e-8, 1e-9, 1e-10, 1e-12, 1e-13, 1e-14, 1e-15, 1e-16})
  static double[] epsilonBelow(double[] output, double[] target, double c) {
    return slopes(output, target, (p, y) -> (p - y) / (p * (1 - p) + c));
  }

  @Mistake(
      in = "gradient",
      name = "an epsilon below the line",
      says =
          "The slope is −y/ŷ + (1 − y)/(1 − ŷ); where nothing is divided by 0 an epsilon only "
              + "makes it wrong.",
      tempting = "Code that guards against a division by 0 is copied.",
      shows = "Every entry is a little too small.",
      constants = {1e-3, 1e-5, 1e-6, 1e-7, 1e-8, 1e-9, 1e-10, 1e-12, 1e-13, 1e-14, 1e-15, 1e-16})
  static double[] epsilonBelowBoth(double[] output, double[] target, double c) {
    return slopes(output, target, (p, y) -> (1 - y) / (1 - p + c) - y / (p + c));
  }

  @Mistake(
      in = "gradient",
      name = "only the half with y",
      says = "A target of 0 has a slope too: (1 − y)/(1 − ŷ).",
      tempting = "With a one-hot target there is only one half.",
      shows = "Where the target is 0 the slope is 0.")
  static double[] firstHalfOfTheSlope(double[] output, double[] target) {
    return slopes(output, target, (p, y) -> y == 0 ? 0 : -y / p);
  }

  @Mistake(
      in = "value",
      name = "1 − ln ŷ for ln(1 − ŷ)",
      says = "The 1 − is inside the logarithm: ln(1 − ŷ).",
      tempting = "Bracket and logarithm change places.",
      shows = "Where the target is 1 it is right.")
  static double minusOutside(double[] output, double[] target) {
    return mean(output, target, (p, y) -> -y * Math.log(p) - (1 - y) * (1 - Math.log(p)));
  }

  @Mistake(
      in = "value",
      name = "the minus for the first half only",
      says = "The minus is before the bracket, so it is for both halves.",
      tempting = "The bracket is lost when the formula is copied.",
      shows = "A target of 0 gives a negative loss.")
  static double minusForOneHalf(double[] output, double[] target) {
    return mean(output, target, (p, y) -> -y * Math.log(p) + (1 - y) * Math.log(1 - p));
  }

  private static double[] clipped(double[] output, double c) {
    return EachEntry.of(output, p -> Math.max(c, Math.min(1 - c, p)));
  }

  static double[] slopes(double[] output, double[] target, DoubleBinaryOperator slope) {
    return EachEntry.of(
        output.length, n -> slope.applyAsDouble(output[n], target[n]) / output.length);
  }

  private static double mean(double[] output, double[] target, DoubleBinaryOperator loss) {
    return DoubleStream.of(slopes(output, target, loss)).sum();
  }

  @Mistake(
      in = "value",
      name = "the logarithm of the mean",
      says = "It is the mean of the logarithms: each example’s logarithm is taken first.",
      tempting = "Mean and logarithm seem to change places freely.",
      shows = "It is right for one example.")
  static double logarithmOfTheMean(double[] output, double[] target) {
    return -Math.log(mean(output, target, (p, y) -> Math.pow(p, y) * Math.pow(1 - p, 1 - y)));
  }

  @Mistake(
      in = "value",
      name = "the squared error for the cross-entropy",
      says = "The loss is made of logarithms: −y ln ŷ − (1 − y) ln(1 − ŷ).",
      tempting = "The squared error is the loss that comes first.",
      shows = "To be certain and wrong costs 1 and not infinitely much.")
  static double squaredError(double[] output, double[] target) {
    return mean(output, target, (p, y) -> (p - y) * (p - y));
  }

  @Mistake(
      in = "value",
      name = "ln(1 − |y − ŷ|), for targets of 0 and 1 alone",
      says = "A target may lie between 0 and 1: both logarithms count, with y and with 1 − y.",
      tempting = "For 0 and 1 one of the two halves is gone.",
      shows = "It is right for targets of 0 and 1.")
  static double ofTheDistance(double[] output, double[] target) {
    return mean(output, target, (p, y) -> -Math.log(1 - Math.abs(y - p)));
  }

  @Mistake(
      in = "value",
      name = "divided by the number of positive targets",
      says = "Every example counts, also one with the target 0: divide by all N.",
      tempting = "The counter is beside the first of the two terms.",
      shows = "It is right where no target is 0.")
  static double positivesCounted(double[] output, double[] target) {
    return BinaryCrossEntropy.value(output, target) * output.length / positives(target);
  }

  @Mistake(
      in = "value",
      name = "divided by the number of positive targets",
      says = "Every example counts, also one with the target 0: divide by all N.",
      tempting = "The counter is beside the first of the two terms, and is kept from being 0.",
      shows = "It is right where no target is 0, and for one example.")
  static double positivesOrOne(double[] output, double[] target) {
    double sum = BinaryCrossEntropy.value(output, target) * output.length;
    return sum / Math.max(1, positives(target));
  }

  private static double positives(double[] target) {
    return DoubleStream.of(target).filter(y -> y > 0).count();
  }
}
