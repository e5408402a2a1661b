package chainrule.loss;

import chainrule.grader.mistake.InputDraw;
import chainrule.grader.mistake.Inputs;
import chainrule.grader.mistake.Mistake;
import chainrule.testing.EachEntry;
import java.util.Arrays;
import java.util.stream.IntStream;

/** What goes wrong in {@link MeanSquaredError}. */
final class MeanSquaredErrorMistakes {

  private MeanSquaredErrorMistakes() {}

  @Inputs({"value", "gradient"})
  static Object[] outputsAndTargets(InputDraw draw) {
    int n = draw.length();
    double[] output = draw.vector(n);
    double[] target = draw.vector(n);
    if (n > 1 && draw.coin()) {
      target[0] = output[0];
    }
    return new Object[] {output, target};
  }

  @Mistake(
      in = "value",
      name = "the sum for the mean",
      says = "The sum of squares is divided by the number of examples.",
      tempting = "For one example nothing is to be divided.",
      shows = "It is right for one example and N times too large for N of them.")
  static double sum(double[] output, double[] target) {
    return SquaredError.value(output, target);
  }

  @Mistake(
      in = "value",
      name = "half the mean",
      usedBy = "DJL, SystemDS: half the mean",
      says = "The note's mean has no ½ in front.",
      tempting = "Many books put a ½ there, so that the 2 of the derivative cancels.",
      shows = "Every result is half of what it should be.")
  static double half(double[] output, double[] target) {
    return MeanSquaredError.value(output, target) / 2;
  }

  @Mistake(
      in = "value",
      name = "the root of the mean",
      says = "The note's error is the mean square, without a root.",
      tempting = "The root mean square has the unit of the outputs and is often reported.",
      shows = "The square of what comes out is right.")
  static double root(double[] output, double[] target) {
    return Math.sqrt(MeanSquaredError.value(output, target));
  }

  @Mistake(
      in = "value",
      name = "absolute differences",
      says = "The differences are squared.",
      tempting = "Both are never negative, and 0 only where everything is right.",
      shows = "A difference of 2 counts 2 and not 4.")
  static double absolute(double[] output, double[] target) {
    double sum = 0;
    for (int n = 0; n < output.length; n++) {
      sum += Math.abs(output[n] - target[n]);
    }
    return sum / output.length;
  }

  @Mistake(
      in = "value",
      name = "the square of the mean",
      says = "Each difference is squared first and averaged then, or else they cancel.",
      tempting = "In words, “the mean difference, squared” can be read both ways.",
      shows = "It is right for one example, and 0 for two opposite differences.")
  static double squareOfTheMean(double[] output, double[] target) {
    double sum = 0;
    for (int n = 0; n < output.length; n++) {
      sum += (output[n] - target[n]) / output.length;
    }
    return sum * sum;
  }

  @Mistake(
      in = "value",
      name = "the square of the sum",
      says = "Each difference is squared first and added then, or else they cancel.",
      tempting = "In words, “the sum of differences, squared” can be read both ways.",
      shows = "It is right for one example.")
  static double squareOfTheSum(double[] output, double[] target) {
    double sum = 0;
    for (int n = 0; n < output.length; n++) {
      sum += output[n] - target[n];
    }
    return sum * sum / output.length;
  }

  @Mistake(
      in = "value",
      name = "divided by N − 1",
      says = "The mean is the sum by N.",
      tempting = "A variance of a sample is divided by N − 1.",
      shows = "One example gives ∞ or NaN, many are nearly right.")
  static double oneLess(double[] output, double[] target) {
    return SquaredError.value(output, target) / (output.length - 1);
  }

  @Mistake(
      in = "value",
      name = "the first example only",
      says = "The loop goes through all examples before anything is returned.",
      tempting = "A return inside the loop ends it.",
      shows = "It is right for one example.")
  static double firstOnly(double[] output, double[] target) {
    double difference = output[0] - target[0];
    return difference * difference / output.length;
  }

  @Mistake(
      in = "value",
      name = "the last example only",
      says = "Each square is added to the sum, with += and not with =.",
      tempting = "One character is missing.",
      shows = "It is right for one example.")
  static double lastOnly(double[] output, double[] target) {
    int last = output.length - 1;
    double difference = output[last] - target[last];
    return difference * difference / output.length;
  }

  @Mistake(
      in = "value",
      name = "4 for N",
      says = "N is how many examples there are; 4 is only the number of people in the note.",
      tempting = "All examples of the note are four people.",
      shows = "It is right for four examples.")
  static double alwaysFour(double[] output, double[] target) {
    return SquaredError.value(output, target) / 4;
  }

  @Mistake(
      in = "gradient",
      name = "the missing 1/N",
      says = "The mean's 1/N stays in its derivative.",
      tempting = "The derivative of one square is well known, and the mean around it is forgotten.",
      shows = "It is right for one example and N times too large for N of them.")
  static double[] sumGradient(double[] output, double[] target) {
    return SquaredError.gradient(output, target);
  }

  @Mistake(
      in = "gradient",
      name = "(ŷ − y) / N, the gradient of half the mean",
      usedBy = "DJL, SystemDS: half the mean",
      says = "The derivative of a square is twice the base.",
      tempting = "Books that put a ½ before the error have no 2 here.",
      shows = "Every entry is half of what it should be.")
  static double[] missingTwo(double[] output, double[] target) {
    double[] gradient = new double[output.length];
    for (int k = 0; k < output.length; k++) {
      gradient[k] = (output[k] - target[k]) / output.length;
    }
    return gradient;
  }

  @Mistake(
      in = "gradient",
      name = "y − ŷ for ŷ − y",
      says = "The inner derivative is +1 for ŷ − y; for y − ŷ it is −1 and has to be there.",
      tempting = "(y − ŷ)² is the same square, so the order seems not to matter.",
      shows = "Every entry has the opposite sign, so descent climbs.")
  static double[] flippedSign(double[] output, double[] target) {
    return MeanSquaredError.gradient(target, output);
  }

  @Mistake(
      in = "gradient",
      name = "the squared derivative",
      says = "The square is gone after the derivative.",
      tempting = "The note's own result line carries the square along.",
      shows = "It is never negative, and right where the difference is exactly 1.",
      note = "Training A Neural Network",
      section = "Solving for ∂L/∂ypred")
  static double[] squaredDerivative(double[] output, double[] target) {
    double[] difference = differences(output, target);
    double[] gradient = new double[output.length];
    for (int k = 0; k < output.length; k++) {
      gradient[k] = 2 * difference[k] * difference[k] / output.length;
    }
    return gradient;
  }

  @Mistake(
      in = "gradient",
      name = "one sum for all entries",
      says = "Each ŷₙ has a slope of its own; only the loss is a sum.",
      tempting = "The loss has a Σ, so its gradient seems to have one.",
      shows = "All entries are the same.")
  static double[] summed(double[] output, double[] target) {
    double[] gradient = MeanSquaredError.gradient(output, target);
    double sum = Arrays.stream(gradient).sum();
    Arrays.fill(gradient, sum);
    return gradient;
  }

  @Mistake(
      in = "gradient",
      name = "4 for N",
      says = "N is how many examples there are; 4 is only the number of people in the note.",
      tempting = "All examples of the note are four people.",
      shows = "It is right for four examples.")
  static double[] alwaysFourToo(double[] output, double[] target) {
    double[] gradient = SquaredError.gradient(output, target);
    for (int n = 0; n < gradient.length; n++) {
      gradient[n] /= 4;
    }
    return gradient;
  }

  private static double[] differences(double[] output, double[] target) {
    double[] difference = new double[output.length];
    for (int n = 0; n < output.length; n++) {
      difference[n] = output[n] - target[n];
    }
    return difference;
  }

  @Mistake(
      in = "value",
      name = "the first example left out",
      says = "Examples are counted from 0.",
      tempting = "Mathematics counts from 1.",
      shows = "With one example it is 0.")
  static double withoutTheFirst(double[] output, double[] target) {
    double first = output[0] - target[0];
    return MeanSquaredError.value(output, target) - first * first / output.length;
  }

  @Mistake(
      in = "value",
      name = "a sum of ints",
      says =
          "Sum and quotient are doubles; an int loses what is after the decimal point with "
              + "every +=.",
      tempting = "int is the first type one learns, and += casts without a word.",
      shows = "Every loss is a whole number.")
  static double wholeSum(double[] output, double[] target) {
    int sum = 0;
    for (int n = 0; n < output.length; n++) {
      sum = (int) (sum + (output[n] - target[n]) * (output[n] - target[n]));
    }
    return sum / output.length;
  }

  @Mistake(
      in = "value",
      name = "differences that are not squared",
      says = "Each difference is squared; else errors of both signs cancel.",
      tempting = "The square is a small sign behind a bracket.",
      shows = "It can be negative.")
  static double notSquared(double[] output, double[] target) {
    double sum = 0;
    for (int n = 0; n < output.length; n++) {
      sum += output[n] - target[n];
    }
    return sum / output.length;
  }

  @Mistake(
      in = "gradient",
      name = "the gradient of the root",
      says = "The note's error is the mean square, without a root: (2/N)(ŷ − y).",
      tempting = "The root mean square has the unit of the outputs and is often reported.",
      shows = "Twice the root too small.")
  static double[] ofTheRoot(double[] output, double[] target) {
    double root = Math.sqrt(MeanSquaredError.value(output, target));
    return EachEntry.times(0.5 / root, MeanSquaredError.gradient(output, target));
  }

  @Mistake(
      in = "value",
      name = "Huber’s loss, a line beyond 1",
      says = "Every difference is squared, large ones too.",
      tempting = "It is said to be better where there are outliers.",
      shows = "It is right as long as no difference is larger than 1.")
  static double huber(double[] output, double[] target) {
    double sum = 0;
    for (int n = 0; n < output.length; n++) {
      double size = Math.abs(output[n] - target[n]);
      sum += size <= 1 ? size * size : 2 * size - 1;
    }
    return sum / output.length;
  }

  @Mistake(
      in = "value",
      name = "the variance of the differences",
      says = "The differences count as they are; their mean is not subtracted first.",
      tempting = "Statistics take the mean off before they square.",
      shows = "The same number added to all outputs changes nothing.")
  static double variance(double[] output, double[] target) {
    double mean = 0;
    for (int n = 0; n < output.length; n++) {
      mean += (output[n] - target[n]) / output.length;
    }
    return MeanSquaredError.value(output, target) - mean * mean;
  }

  @Mistake(
      in = "value",
      name = "the mean over those that are wrong",
      says = "An example with no error counts in the mean too: the sum is divided by all N.",
      tempting = "Where nothing is wrong there is nothing to be averaged.",
      shows = "It is right where no output hits its target.")
  static double overTheWrong(double[] output, double[] target) {
    long wrong = IntStream.range(0, output.length).filter(n -> output[n] != target[n]).count();
    return wrong == 0 ? 0 : SquaredError.value(output, target) / wrong;
  }

  @Mistake(
      in = "gradient",
      name = "the mean over those that are wrong",
      says = "An example with no error counts in the mean too: the sum is divided by all N.",
      tempting = "Where nothing is wrong there is nothing to be averaged.",
      shows = "It is right where no output hits its target.")
  static double[] gradientOverTheWrong(double[] output, double[] target) {
    long wrong = IntStream.range(0, output.length).filter(n -> output[n] != target[n]).count();
    double[] gradient = MeanSquaredError.gradient(output, target);
    return wrong == 0 ? gradient : EachEntry.times((double) output.length / wrong, gradient);
  }
}
