package chainrule.loss;

import chainrule.grader.mistake.InputDraw;
import chainrule.grader.mistake.Inputs;
import chainrule.grader.mistake.Mistake;

/** What goes wrong in {@link SquaredError}. */
final class SquaredErrorMistakes {

  private SquaredErrorMistakes() {}

  @Inputs({"value", "gradient"})
  static Object[] outputAndTarget(InputDraw draw) {
    int k = draw.length();
    return new Object[] {draw.vector(k), draw.vector(k)};
  }

  @Mistake(
      in = "value",
      name = "the mean over the outputs",
      usedBy = "tiny-dnn, Ignite ML: the mean over the outputs",
      says = "The cost of one example is the sum over its outputs; nothing is divided by K.",
      tempting = "The mean squared error is the better known name.",
      shows = "It is right for one output and K times too small for K of them.")
  static double mean(double[] output, double[] target) {
    return SquaredError.value(output, target) / output.length;
  }

  @Mistake(
      in = "value",
      name = "half squared error, ½ Σ (ŷ − y)²",
      usedBy = "Deep Netts, ojAlgo, Tribuo: a ½ in front, so that the gradient is ŷ − y",
      says = "The note's loss has no ½ in front, so its gradient keeps the 2.",
      tempting = "Many books put a ½ there, so that the 2 of the derivative cancels.",
      shows = "Every result is half of what it should be.")
  static double half(double[] output, double[] target) {
    return SquaredError.value(output, target) / 2;
  }

  @Mistake(
      in = "value",
      name = "the square of the sum",
      says = "Each difference is squared first and added then, or else they cancel.",
      tempting = "In words, “the sum of differences, squared” can be read both ways.",
      shows = "It is right for one output, and 0 for two differences of opposite sign.")
  static double squareOfTheSum(double[] output, double[] target) {
    double sum = 0;
    for (int k = 0; k < output.length; k++) {
      sum += output[k] - target[k];
    }
    return sum * sum;
  }

  @Mistake(
      in = "value",
      name = "absolute differences",
      says = "The differences are squared; without the square large ones do not weigh more.",
      tempting = "Both are never negative, and 0 only where everything is right.",
      shows = "A difference of 2 counts 2 and not 4; a difference of 1 is right by chance.")
  static double absolute(double[] output, double[] target) {
    double sum = 0;
    for (int k = 0; k < output.length; k++) {
      sum += Math.abs(output[k] - target[k]);
    }
    return sum;
  }

  @Mistake(
      in = "value",
      name = "the root of the sum",
      says = "That is the distance; the loss is its square.",
      tempting = "The length of a vector is what one knows from geometry.",
      shows = "The square of what comes out is right.")
  static double root(double[] output, double[] target) {
    return Math.sqrt(SquaredError.value(output, target));
  }

  @Mistake(
      in = "value",
      name = "the difference of the squares",
      says = "The difference is squared, (ŷ − y)², not each of the two.",
      tempting = "The square seems to go into the bracket term by term.",
      shows = "It is negative where the output is the smaller one.")
  static double differenceOfSquares(double[] output, double[] target) {
    double sum = 0;
    for (int k = 0; k < output.length; k++) {
      sum += output[k] * output[k] - target[k] * target[k];
    }
    return sum;
  }

  @Mistake(
      in = "value",
      name = "the first output left out",
      says = "Outputs count from 0.",
      tempting = "Σₖ starts at k = 1.",
      shows = "One output gives 0.")
  static double fromOne(double[] output, double[] target) {
    double first = output[0] - target[0];
    return SquaredError.value(output, target) - first * first;
  }

  @Mistake(
      in = "value",
      name = "the last output only",
      says = "Each square is added to the sum, with += and not with =.",
      tempting = "One character is missing.",
      shows = "It is right for one output.")
  static double lastOnly(double[] output, double[] target) {
    double last = output[output.length - 1] - target[output.length - 1];
    return last * last;
  }

  @Mistake(
      in = "value",
      name = "differences that are not squared",
      says = "Each difference is squared, or positive and negative ones cancel.",
      tempting = "The square is lost in the loop.",
      shows = "It can be negative.")
  static double notSquared(double[] output, double[] target) {
    double sum = 0;
    for (int k = 0; k < output.length; k++) {
      sum += output[k] - target[k];
    }
    return sum;
  }

  @Mistake(
      in = "value",
      name = "twice the difference for its square",
      says = "A square is the difference times itself.",
      tempting = "Times 2 and to the power of 2 are both “2”, and ^ is not a power in Java.",
      shows = "A difference of 2 is right by chance, and it can be negative.")
  static double doubled(double[] output, double[] target) {
    return 2 * notSquared(output, target);
  }

  @Mistake(
      in = "gradient",
      name = "ŷ − y, the gradient of half squared error",
      usedBy = "Weka, Smile, dlib, FANN: half squared error, whose gradient is ŷ − y",
      says = "The derivative of a square is twice the base: 2 (ŷ − y).",
      tempting = "Books that put a ½ before the loss have no 2 here.",
      shows = "Every entry is half of what it should be.")
  static double[] missingTwo(double[] output, double[] target) {
    double[] gradient = SquaredError.gradient(output, target);
    for (int k = 0; k < gradient.length; k++) {
      gradient[k] /= 2;
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
    return SquaredError.gradient(target, output);
  }

  @Mistake(
      in = "gradient",
      name = "the squared derivative",
      says = "The square is gone after the derivative: 2 (ŷ − y), not 2 (ŷ − y)².",
      tempting = "The note's own result line carries the square along.",
      shows = "It is never negative, and right where the difference is exactly 1.",
      note = "Training A Neural Network",
      section = "Solving for ∂L/∂ypred")
  static double[] squaredDerivative(double[] output, double[] target) {
    double[] gradient = SquaredError.gradient(output, target);
    for (int k = 0; k < gradient.length; k++) {
      gradient[k] *= gradient[k] / 2;
    }
    return gradient;
  }

  @Mistake(
      in = "gradient",
      name = "the mean over the outputs",
      usedBy = "tiny-dnn, Ignite ML: the mean over the outputs",
      says = "The loss is a sum over the outputs, so its gradient is not divided by K.",
      tempting = "The mean squared error is the better known name.",
      shows = "It is right for one output and K times too small for K of them.")
  static double[] meanGradient(double[] output, double[] target) {
    return MeanSquaredError.gradient(output, target);
  }

  @Mistake(
      in = "gradient",
      name = "the squared derivative, with the note’s minus",
      says = "The square is gone after the derivative: −2 (y − ŷ), not −2 (y − ŷ)².",
      tempting = "The note’s own result line carries the square along.",
      shows = "It is never positive.",
      note = "Training A Neural Network",
      section = "Solving for ∂L/∂ypred")
  static double[] squaredWithMinus(double[] output, double[] target) {
    double[] gradient = SquaredError.gradient(output, target);
    for (int k = 0; k < gradient.length; k++) {
      gradient[k] *= -gradient[k] / 2;
    }
    return gradient;
  }

  @Mistake(
      in = "gradient",
      name = "the target forgotten",
      says = "It is 2 (ŷ − y): the target is inside the square.",
      tempting = "y is a constant, and constants go away.",
      shows = "It is right where the target is 0.")
  static double[] targetForgotten(double[] output, double[] target) {
    return SquaredError.gradient(output, new double[target.length]);
  }

  @Mistake(
      in = "value",
      name = "a sum of ints",
      says = "The sum is a double; an int loses what is after the decimal point with every +=.",
      tempting = "int is the first type one learns, and += casts without a word.",
      shows = "Every loss is a whole number.")
  static double wholeSum(double[] output, double[] target) {
    int sum = 0;
    for (int k = 0; k < output.length; k++) {
      sum = (int) (sum + (output[k] - target[k]) * (output[k] - target[k]));
    }
    return sum;
  }

  @Mistake(
      in = "gradient",
      name = "the bracket forgotten, 2ŷ − y",
      says = "The 2 is in front of the whole difference: 2 (ŷ − y).",
      tempting = "On the way to code the bracket is lost.",
      shows = "It is right where the target is 0.")
  static double[] bracketForgotten(double[] output, double[] target) {
    double[] gradient = new double[output.length];
    for (int k = 0; k < output.length; k++) {
      gradient[k] = 2 * output[k] - target[k];
    }
    return gradient;
  }

  @Mistake(
      in = "value",
      name = "−y² for +y² in the square",
      says = "(ŷ − y)² = ŷ² − 2ŷy + y²: the last sign is plus.",
      tempting = "The minus of the bracket is carried on.",
      shows = "Where the output is 0 the loss is negative.")
  static double lastSign(double[] output, double[] target) {
    double sum = SquaredError.value(output, target);
    for (double y : target) {
      sum -= 2 * y * y;
    }
    return sum;
  }

  @Mistake(
      in = "value",
      name = "Huber’s loss, a line beyond 1",
      says = "Every difference is squared, large ones too.",
      tempting = "It is said to be better where there are outliers.",
      shows = "It is right as long as no difference is larger than 1.")
  static double huber(double[] output, double[] target) {
    return output.length * MeanSquaredErrorMistakes.huber(output, target);
  }
}
