package chainrule.network;

import chainrule.activation.Sigmoid;
import chainrule.grader.diagnosis.InputDraw;
import chainrule.grader.diagnosis.Inputs;
import chainrule.grader.diagnosis.Mistake;
import java.util.function.DoubleUnaryOperator;

/** What goes wrong in {@link TwoTwoOne}. */
final class TwoTwoOneMistakes {

  private TwoTwoOneMistakes() {}

  @Inputs({"h1", "h2", "output", "outputGradient"})
  static Object[] thetaAndPerson(InputDraw draw) {
    return new Object[] {draw.vector(9), draw.vector(2)};
  }

  @Inputs({"loss", "gradient"})
  static Object[] withTarget(InputDraw draw) {
    return new Object[] {draw.vector(9), draw.vector(2), draw.coin() ? 1.0 : 0.0};
  }

  @Inputs("lossDerivative")
  static Object[] outputAndTarget(InputDraw draw) {
    return new Object[] {draw.probability(), draw.coin() ? 1.0 : 0.0};
  }

  /** Without the weights that cross: w₂ and w₃. */
  private static double[] straight(double[] theta) {
    double[] r = theta.clone();
    r[1] = 0;
    r[2] = 0;
    return r;
  }

  @Mistake(
      in = "h1",
      name = "the cross term lost",
      says = "h₁ hears from both inputs: w₁x₁ + w₂x₂ + b₁.",
      tempting = "The note’s own formula drops it once.",
      shows = "It does not depend on x₂.")
  static double h1Straight(double[] theta, double[] x) {
    return TwoTwoOne.h1(straight(theta), x);
  }

  @Mistake(
      in = "h1",
      name = "w₃ for w₂",
      says = "h₁ has the weights w₁ and w₂, h₂ has w₃ and w₄.",
      tempting = "The weights can be numbered by input as well.",
      shows = "It is right where w₂ = w₃.")
  static double weightsByInput(double[] theta, double[] x) {
    return Sigmoid.value(theta[0] * x[0] + theta[2] * x[1] + theta[6]);
  }

  @Mistake(
      in = "h1",
      name = "the sigmoid forgotten",
      says = "h₁ is f of the weighted sum.",
      tempting = "The sum is the hard part.",
      shows = "It is not between 0 and 1.")
  static double sumForHidden(double[] theta, double[] x) {
    return theta[0] * x[0] + theta[1] * x[1] + theta[6];
  }

  @Mistake(
      in = "h1",
      name = "the bias forgotten",
      says = "b₁ is added before f.",
      tempting = "The note’s numbers all have b = 0.",
      shows = "It is right for b₁ = 0.")
  static double withoutBiasOne(double[] theta, double[] x) {
    return Sigmoid.value(theta[0] * x[0] + theta[1] * x[1]);
  }

  @Mistake(
      in = "h2",
      name = "the cross term lost",
      says = "h₂ hears from both inputs: w₃x₁ + w₄x₂ + b₂.",
      tempting = "The note’s own formula drops it once.",
      shows = "It does not depend on x₁.")
  static double h2Straight(double[] theta, double[] x) {
    return TwoTwoOne.h2(straight(theta), x);
  }

  @Mistake(
      in = "h2",
      name = "h₁ again",
      says = "h₂ has weights of its own: w₃, w₄ and b₂.",
      tempting = "The first line is copied and not changed.",
      shows = "Both hidden neurons say the same.")
  static double h1Again(double[] theta, double[] x) {
    return TwoTwoOne.h1(theta, x);
  }

  @Mistake(
      in = "h2",
      name = "w₂ for w₃",
      says = "h₁ has the weights w₁ and w₂, h₂ has w₃ and w₄.",
      tempting = "The weights can be numbered by input as well.",
      shows = "It is right where w₂ = w₃.")
  static double weightsByInputToo(double[] theta, double[] x) {
    return Sigmoid.value(theta[1] * x[0] + theta[3] * x[1] + theta[7]);
  }

  @Mistake(
      in = "h2",
      name = "b₁ for b₂",
      says = "Each neuron has a bias of its own.",
      tempting = "The line is copied from h₁.",
      shows = "It is right where b₁ = b₂.")
  static double biasOfTheOther(double[] theta, double[] x) {
    return Sigmoid.value(theta[2] * x[0] + theta[3] * x[1] + theta[6]);
  }

  @Mistake(
      in = "h2",
      name = "the bias forgotten",
      says = "b₂ is added before f.",
      tempting = "The note’s numbers all have b = 0.",
      shows = "It is right for b₂ = 0.")
  static double withoutBiasTwo(double[] theta, double[] x) {
    return Sigmoid.value(theta[2] * x[0] + theta[3] * x[1]);
  }

  @Mistake(
      in = "h2",
      name = "the note’s own line, w₂x₂ + b₂",
      says = "The note’s lines drop half of the weights: h₂ = f(w₃x₁ + w₄x₂ + b₂).",
      tempting = "It stands in the note like this.",
      shows = "w₃ and w₄ change nothing.")
  static double noteLine(double[] theta, double[] x) {
    return Sigmoid.value(theta[1] * x[1] + theta[7]);
  }

  @Mistake(
      in = "output",
      name = "the last sigmoid forgotten",
      says = "The output neuron has an activation too.",
      tempting = "The sum is the hard part.",
      shows = "Outputs lie beyond 0 and 1.")
  static double withoutSigmoid(double[] theta, double[] x) {
    return theta[4] * TwoTwoOne.h1(theta, x) + theta[5] * TwoTwoOne.h2(theta, x) + theta[8];
  }

  @Mistake(
      in = "output",
      name = "the bias forgotten",
      says = "o₁ = f(w₅h₁ + w₆h₂ + b₃).",
      tempting = "The weights are the hard part.",
      shows = "It does not depend on b₃.")
  static double withoutBias(double[] theta, double[] x) {
    double[] t = theta.clone();
    t[8] = 0;
    return TwoTwoOne.output(t, x);
  }

  @Mistake(
      in = "loss",
      name = "the difference without its square",
      says = "The loss is (y − ŷ)².",
      tempting = "The error is what one says in words.",
      shows = "It can be negative.")
  static double difference(double[] theta, double[] x, double y) {
    return y - TwoTwoOne.output(theta, x);
  }

  @Mistake(
      in = "loss",
      name = "a ½ in front",
      says = "The note’s loss has no ½.",
      tempting = "Many books put a ½ there, so that the 2 of the derivative cancels.",
      shows = "It is half of what it should be.")
  static double half(double[] theta, double[] x, double y) {
    return TwoTwoOne.loss(theta, x, y) / 2;
  }

  @Mistake(
      in = "loss",
      name = "the target taken as 1",
      says = "The loss is (y − ŷ)²; the note’s (1 − ŷ)² is for Alice, whose y is 1.",
      tempting = "The note writes it so.",
      shows = "It is right for y = 1.")
  static double targetOne(double[] theta, double[] x, double y) {
    return TwoTwoOne.loss(theta, x, 1);
  }

  @Mistake(
      in = "loss",
      name = "the size of the difference for its square",
      says = "The difference is squared.",
      tempting = "Both are never negative.",
      shows = "It is the root of what is right.")
  static double sizeForSquare(double[] theta, double[] x, double y) {
    return Math.abs(y - TwoTwoOne.output(theta, x));
  }

  @Mistake(
      in = "lossDerivative",
      name = "the squared derivative",
      says = "The square is gone after the derivative: −2(y − ŷ), not −2(y − ŷ)².",
      tempting = "The note’s own result line carries the square along.",
      shows = "The sign is always the same.")
  static double squared(double output, double y) {
    return -2 * (y - output) * (y - output);
  }

  @Mistake(
      in = "lossDerivative",
      name = "the inner minus forgotten",
      says = "∂(y − ŷ)/∂ŷ is −1, so there is a minus in front.",
      tempting = "The chain rule’s inner derivative is easily taken for 1.",
      shows = "The sign is flipped.")
  static double withoutMinus(double output, double y) {
    return 2 * (y - output);
  }

  @Mistake(
      in = "lossDerivative",
      name = "the missing 2",
      says = "The derivative of a square is twice the base.",
      tempting = "Books that put a ½ before the loss have no 2 here.",
      shows = "It is half of what it should be.")
  static double missingTwo(double output, double y) {
    return output - y;
  }

  @Mistake(
      in = "lossDerivative",
      name = "the target taken as 1",
      says = "It is −2(y − ŷ); the note’s −2(1 − ŷ) is for Alice, whose y is 1.",
      tempting = "The note writes it so.",
      shows = "It is right for y = 1.")
  static double slopeForTargetOne(double output, double y) {
    return TwoTwoOne.lossDerivative(output, 1);
  }

  @Mistake(
      in = "outputGradient",
      name = "the slope of the output neuron forgotten",
      says = "Every path ends in the output neuron, so f′ of its sum is in all nine.",
      tempting = "It is the last step of nine long formulas.",
      shows = "Every entry is at least four times too large.")
  static double[] withoutOuterSlope(double[] theta, double[] x) {
    double[] r = TwoTwoOne.outputGradient(theta, x);
    double o = TwoTwoOne.output(theta, x);
    for (int i = 0; i < r.length; i++) {
      r[i] /= o * (1 - o);
    }
    return r;
  }

  @Mistake(
      in = "outputGradient",
      name = "f′ at f for f′ at the sum",
      says = "f(1 − f) is the slope at the sum already; f′(o₁) applies the sigmoid a second time.",
      tempting = "f′ is a method, and o₁ is at hand.",
      shows = "The factors of the output lie just below ¼.")
  static double[] slopeAtOutput(double[] theta, double[] x) {
    double[] r = TwoTwoOne.outputGradient(theta, x);
    double o = TwoTwoOne.output(theta, x);
    for (int i = 0; i < r.length; i++) {
      r[i] *= Sigmoid.derivative(o) / (o * (1 - o));
    }
    return r;
  }

  @Mistake(
      in = "outputGradient",
      name = "w₅ and w₆ forgotten",
      says =
          "On the way from the output to a hidden neuron there is its weight: ∂ŷ/∂h₁ = w₅ f′(…).",
      tempting = "In the note’s example every weight is 1.",
      shows = "It is right where w₅ = w₆ = 1.")
  static double[] withoutOutputWeights(double[] theta, double[] x) {
    return chain(theta, x, 1, 1, f -> f * (1 - f));
  }

  @Mistake(
      in = "outputGradient",
      name = "f′ at h for f′ at the sum, everywhere",
      says = "h(1 − h) is the slope at the sum already; f′(h) applies the sigmoid a second time.",
      tempting = "f′ is a method, and the outputs are at hand.",
      shows = "All factors lie between 0.19 and ¼.")
  static double[] slopesAtOutputs(double[] theta, double[] x) {
    return chain(theta, x, theta[4], theta[5], Sigmoid::derivative);
  }

  @Mistake(
      in = "outputGradient",
      name = "the biases before the weights",
      says = "θ has the weights first: w₁ … w₆, b₁, b₂, b₃, and so has its gradient.",
      tempting = "The biases are computed first.",
      shows = "The numbers are right, their places are not.")
  static double[] biasesFirst(double[] theta, double[] x) {
    double[] r = TwoTwoOne.outputGradient(theta, x);
    double[] moved = new double[9];
    for (int i = 0; i < 9; i++) {
      moved[(i + 3) % 9] = r[i];
    }
    return moved;
  }

  @Mistake(
      in = "outputGradient",
      name = "h₁ and h₂ exchanged",
      says = "w₅ is multiplied by h₁ and w₆ by h₂, so these are their slopes.",
      tempting = "The two lines differ by one digit.",
      shows = "Only w₅ and w₆ are wrong.")
  static double[] hiddenExchanged(double[] theta, double[] x) {
    double[] r = TwoTwoOne.outputGradient(theta, x);
    double kept = r[4];
    r[4] = r[5];
    r[5] = kept;
    return r;
  }

  @Mistake(
      in = "outputGradient",
      name = "f for f′",
      says = "It is the slope f′ that is a factor, h(1 − h), and not the output.",
      tempting = "Both are at hand.",
      shows = "Nothing vanishes where a neuron is certain.")
  static double[] valuesForSlopes(double[] theta, double[] x) {
    return chain(theta, x, theta[4], theta[5], f -> f);
  }

  @Mistake(
      in = "gradient",
      name = "the gradient of the output",
      says = "∂L/∂w is ∂L/∂ŷ · ∂ŷ/∂w; the first factor is still missing.",
      tempting = "∂ŷ/∂w is the long part of it.",
      shows = "It does not depend on y.")
  static double[] outputOnly(double[] theta, double[] x, double y) {
    return TwoTwoOne.outputGradient(theta, x);
  }

  @Mistake(
      in = "gradient",
      name = "the sign flipped",
      says = "∂L/∂ŷ = −2(y − ŷ) brings a minus along.",
      tempting = "The inner derivative is easily taken for 1.",
      shows = "Every entry has the opposite sign.")
  static double[] flipped(double[] theta, double[] x, double y) {
    double[] r = TwoTwoOne.gradient(theta, x, y);
    for (int i = 0; i < r.length; i++) {
      r[i] = -r[i];
    }
    return r;
  }

  @Mistake(
      in = "gradient",
      name = "the target taken as 1",
      says = "The loss is (y − ŷ)²; the note’s (1 − ŷ)² is for Alice, whose y is 1.",
      tempting = "The note writes it so.",
      shows = "It is right for y = 1.")
  static double[] gradientForTargetOne(double[] theta, double[] x, double y) {
    return TwoTwoOne.gradient(theta, x, 1);
  }

  @Mistake(
      in = "gradient",
      name = "the squared derivative",
      says = "∂L/∂ŷ is −2(y − ŷ): the square is gone.",
      tempting = "The note’s own result line carries the square along.",
      shows = "It is too small by the factor y − ŷ.",
      note = "Training A Neural Network",
      section = "Solving for ∂L/∂ypred")
  static double[] gradientSquared(double[] theta, double[] x, double y) {
    double[] r = TwoTwoOne.gradient(theta, x, y);
    for (int i = 0; i < r.length; i++) {
      r[i] *= y - TwoTwoOne.output(theta, x);
    }
    return r;
  }

  @Mistake(
      in = "gradient",
      name = "w₅ and w₆ forgotten",
      says =
          "On the way from the output to a hidden neuron there is its weight: ∂ŷ/∂h₁ = w₅ f′(…).",
      tempting = "In the note’s example every weight is 1.",
      shows = "It is right where w₅ = w₆ = 1.")
  static double[] gradientWithoutOutputWeights(double[] theta, double[] x, double y) {
    double[] r = withoutOutputWeights(theta, x);
    for (int i = 0; i < r.length; i++) {
      r[i] *= TwoTwoOne.lossDerivative(TwoTwoOne.output(theta, x), y);
    }
    return r;
  }

  @Mistake(
      in = "gradient",
      name = "0.0214 from rounded factors",
      says = "Round the result when you print it; the factors of a product keep all their digits.",
      tempting = "The note multiplies −0.952, 0.249 and −0.0904.",
      shows = "Alice’s first slope comes out as the note’s 0.0214.")
  static double[] roundedFactors(double[] theta, double[] x, double y) {
    double byOutput = threeDigits(TwoTwoOne.lossDerivative(TwoTwoOne.output(theta, x), y));
    double[] r = TwoTwoOne.outputGradient(theta, x);
    for (int i = 0; i < r.length; i++) {
      r[i] = byOutput * threeDigits(r[i]);
    }
    return r;
  }

  /** The nine slopes of the output, with other weights of the output and another f′, by f. */
  private static double[] chain(
      double[] theta, double[] x, double w5, double w6, DoubleUnaryOperator slope) {
    double h1 = TwoTwoOne.h1(theta, x);
    double h2 = TwoTwoOne.h2(theta, x);
    double last = slope.applyAsDouble(TwoTwoOne.output(theta, x));
    double by1 = last * w5 * slope.applyAsDouble(h1);
    double by2 = last * w6 * slope.applyAsDouble(h2);
    return new double[] {
      by1 * x[0], by1 * x[1], by2 * x[0], by2 * x[1], last * h1, last * h2, by1, by2, last
    };
  }

  private static double threeDigits(double factor) {
    return Math.round(factor * 1000) / 1000.0;
  }

  @Mistake(
      in = "h1",
      name = "w₃ for b₁",
      says = "θ has the six weights first: b₁ is its seventh number, theta[6].",
      tempting = "Two weights and a bias make a neuron, one behind the other.",
      shows = "It does not depend on b₁.")
  static double thirdForBias(double[] theta, double[] x) {
    double[] other = theta.clone();
    other[6] = theta[2];
    return TwoTwoOne.h1(other, x);
  }

  @Mistake(
      in = "output",
      name = "x₁ and x₂ for h₁ and h₂",
      says = "The output neuron hears from the hidden neurons, not from the inputs.",
      tempting = "The formula is that of a hidden neuron, with other weights.",
      shows = "The hidden neurons have no say.")
  static double inputsForHidden(double[] theta, double[] x) {
    return Sigmoid.value(theta[4] * x[0] + theta[5] * x[1] + theta[8]);
  }

  @Mistake(
      in = "gradient",
      name = "the loss for its slope",
      says = "The first factor is ∂L/∂ŷ = −2(y − ŷ), not L.",
      tempting = "The loss is at hand.",
      shows = "Every entry has lost its sign of the error.")
  static double[] lossForItsSlope(double[] theta, double[] x, double y) {
    double[] gradient = TwoTwoOne.outputGradient(theta, x);
    for (int i = 0; i < gradient.length; i++) {
      gradient[i] *= TwoTwoOne.loss(theta, x, y);
    }
    return gradient;
  }

  @Mistake(
      in = "outputGradient",
      name = "the inputs forgotten",
      says = "∂h₁/∂w₁ = x₁ f′(…): the slope by a weight has its input as a factor.",
      tempting = "For the biases there is none.",
      shows = "A weight’s slope is that of its neuron’s bias.")
  static double[] inputsForgotten(double[] theta, double[] x) {
    double[] r = TwoTwoOne.outputGradient(theta, x);
    return new double[] {r[6], r[6], r[7], r[7], r[4], r[5], r[6], r[7], r[8]};
  }

  @Mistake(
      in = "outputGradient",
      name = "the slopes of the hidden neurons forgotten",
      says = "∂h₁/∂w₁ = x₁ f′(w₁x₁ + w₂x₂ + b₁): the hidden neuron’s own slope is a factor too.",
      tempting = "The slope of the output neuron was written already.",
      shows = "The entries of w₅, w₆ and b₃ are right.")
  static double[] hiddenSlopesForgotten(double[] theta, double[] x) {
    double[] r = TwoTwoOne.outputGradient(theta, x);
    double by1 = theta[4] * r[8];
    double by2 = theta[5] * r[8];
    return new double[] {
      by1 * x[0], by1 * x[1], by2 * x[0], by2 * x[1], r[4], r[5], by1, by2, r[8]
    };
  }
}
