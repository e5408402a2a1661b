package chainrule.network;

import chainrule.activation.Sigmoid;
import chainrule.grader.mistake.InputDraw;
import chainrule.grader.mistake.Inputs;
import chainrule.grader.mistake.Mistake;
import chainrule.grader.mistake.Mistakes;
import chainrule.testing.EachEntry;

/** What goes wrong in {@link TwoTwoOne}. */
@Mistakes(ParameterOrderMistakes.class)
final class TwoTwoOneMistakes {

  private TwoTwoOneMistakes() {}

  @Inputs({"h1", "h2", "output", "outputGradient"})
  static Object[] thetaAndPerson(InputDraw draw) {
    return new Object[] {draw.vector(9), draw.vector(2)};
  }

  @Inputs({"loss", "gradient"})
  static Object[] withTarget(InputDraw draw) {
    return new Object[] {draw.vector(9), draw.vector(2), target(draw)};
  }

  @Inputs("lossDerivative")
  static Object[] outputAndTarget(InputDraw draw) {
    return new Object[] {draw.probability(), target(draw)};
  }

  private static double target(InputDraw draw) {
    return draw.coin() ? draw.whole(0, 1) : draw.probability();
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
      says = "h₁ has both inputs: w₁x₁ + w₂x₂ + b₁.",
      tempting = "The note’s own formula drops it once.",
      shows = "It does not depend on x₂.")
  static double h1Straight(double[] theta, double[] x) {
    return TwoTwoOne.h1(straight(theta), x);
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
      in = "h2",
      name = "the cross term lost",
      says = "h₂ has both inputs: w₃x₁ + w₄x₂ + b₂.",
      tempting = "The note’s own formula drops it once.",
      shows = "It does not depend on x₁.")
  static double h2Straight(double[] theta, double[] x) {
    return TwoTwoOne.h2(straight(theta), x);
  }

  @Mistake(
      in = "h2",
      name = "the note’s own line, w₂x₂ + b₂",
      says = "The note’s lines drop half of the weights: h₂ = f(w₃x₁ + w₄x₂ + b₂).",
      tempting = "The note has it like this.",
      shows = "w₃ and w₄ change nothing.")
  static double noteLine(double[] theta, double[] x) {
    return Sigmoid.value(theta[1] * x[1] + theta[7]);
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
      in = "outputGradient",
      name = "the slope of the output neuron forgotten",
      says = "Every path ends in the output neuron, so f′ of its sum is in all nine.",
      tempting = "It is the last step of nine long formulas.",
      shows = "Every entry is at least four times too large.")
  static double[] withoutOuterSlope(double[] theta, double[] x) {
    double o = TwoTwoOne.output(theta, x);
    return EachEntry.times(1 / (o * (1 - o)), TwoTwoOne.outputGradient(theta, x));
  }

  @Mistake(
      in = "outputGradient",
      name = "w₅ and w₆ forgotten",
      says =
          "On the way from the output to a hidden neuron there is its weight: ∂ŷ/∂h₁ = w₅ f′(…).",
      tempting = "In the note’s example every weight is 1.",
      shows = "It is right where w₅ = w₆ = 1.")
  static double[] withoutOutputWeights(double[] theta, double[] x) {
    double[] r = TwoTwoOne.outputGradient(theta, x);
    return back(
        x,
        r,
        r[8] * Sigmoid.derivative(theta[0] * x[0] + theta[1] * x[1] + theta[6]),
        r[8] * Sigmoid.derivative(theta[2] * x[0] + theta[3] * x[1] + theta[7]));
  }

  @Mistake(
      in = "outputGradient",
      name = "the biases before the weights",
      says = "θ has the weights first: w₁ … w₆, b₁, b₂, b₃, and so has its gradient.",
      tempting = "The biases are computed first.",
      shows = "The numbers are right, their places are not.")
  static double[] biasesFirst(double[] theta, double[] x) {
    return EachEntry.later(TwoTwoOne.outputGradient(theta, x), 3);
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
    return EachEntry.times(-1, TwoTwoOne.gradient(theta, x, y));
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
    double difference = y - TwoTwoOne.output(theta, x);
    return EachEntry.times(difference, TwoTwoOne.gradient(theta, x, y));
  }

  @Mistake(
      in = "gradient",
      name = "0.0214 from rounded factors",
      says = "Round the result when you print it; the factors of a product keep all their digits.",
      tempting = "The note multiplies −0.952, 0.249 and −0.0904.",
      shows = "Alice’s first slope comes out as the note’s 0.0214.")
  static double[] roundedFactors(double[] theta, double[] x, double y) {
    double byOutput = threeDigits(TwoTwoOne.lossDerivative(TwoTwoOne.output(theta, x), y));
    return EachEntry.of(TwoTwoOne.outputGradient(theta, x), r -> byOutput * threeDigits(r));
  }

  private static double threeDigits(double factor) {
    return Math.round(factor * 1000) / 1000.0;
  }

  @Mistake(
      in = "output",
      name = "x₁ and x₂ for h₁ and h₂",
      says = "The inputs of the output neuron are the hidden neurons’ outputs, not x.",
      tempting = "The formula is that of a hidden neuron, with other weights.",
      shows = "The hidden neurons have no effect.")
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
    return EachEntry.times(TwoTwoOne.loss(theta, x, y), TwoTwoOne.outputGradient(theta, x));
  }

  @Mistake(
      in = "outputGradient",
      name = "the slopes of the hidden neurons forgotten",
      says = "∂h₁/∂w₁ = x₁ f′(w₁x₁ + w₂x₂ + b₁): the hidden neuron’s own slope is a factor too.",
      tempting = "The slope of the output neuron was written already.",
      shows = "The entries of w₅, w₆ and b₃ are right.")
  static double[] hiddenSlopesForgotten(double[] theta, double[] x) {
    double[] r = TwoTwoOne.outputGradient(theta, x);
    return back(x, r, theta[4] * r[8], theta[5] * r[8]);
  }

  /** The gradient of the output with other slopes by the hidden sums. */
  private static double[] back(double[] x, double[] r, double by1, double by2) {
    return new double[] {
      by1 * x[0], by1 * x[1], by2 * x[0], by2 * x[1], r[4], r[5], by1, by2, r[8]
    };
  }

  @Mistake(
      in = "outputGradient",
      name = "the weight for what it is multiplied by",
      says = "∂ŷ/∂w₅ is h₁ σ′: what the weight is multiplied by, and not the weight.",
      tempting = "On the way back to h₁ it is the weight that stays.",
      shows = "At w₅ = 0 the derivative with respect to w₅ is 0.")
  static double[] weightsForHidden(double[] theta, double[] x) {
    double[] r = TwoTwoOne.outputGradient(theta, x);
    r[4] = theta[4] * r[8];
    r[5] = theta[5] * r[8];
    return r;
  }

  @Mistake(
      in = "outputGradient",
      name = "each bias after its weights",
      says = "θ has the weights first: w₁ … w₆, b₁, b₂, b₃, and so has its gradient.",
      tempting = "Neuron by neuron, weights and bias belong together.",
      shows = "The numbers are right, their places are not.")
  static double[] biasBehindItsWeights(double[] theta, double[] x) {
    double[] g = TwoTwoOne.outputGradient(theta, x);
    return new double[] {g[0], g[1], g[6], g[2], g[3], g[7], g[4], g[5], g[8]};
  }

  @Mistake(
      in = "gradient",
      name = "the biases without the slope of the loss",
      says = "All nine slopes are multiplied by ∂L/∂ŷ, those of the biases as well.",
      tempting = "The loop runs over the weights.",
      shows = "The first six are right, the last three are not.")
  static double[] biasesLeftOut(double[] theta, double[] x, double y) {
    double[] r = TwoTwoOne.gradient(theta, x, y);
    System.arraycopy(TwoTwoOne.outputGradient(theta, x), 6, r, 6, 3);
    return r;
  }
}
