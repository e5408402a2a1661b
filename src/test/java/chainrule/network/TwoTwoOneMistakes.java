package chainrule.network;

import chainrule.activation.Sigmoid;
import chainrule.mistake.Draw;
import chainrule.mistake.Inputs;
import chainrule.mistake.Mistake;

/** What goes wrong in {@link TwoTwoOne}. */
final class TwoTwoOneMistakes {

  private TwoTwoOneMistakes() {}

  @Inputs({"h1", "h2", "output", "outputGradient"})
  static Object[] thetaAndPerson(Draw draw) {
    return new Object[] {draw.vector(9), draw.vector(2)};
  }

  @Inputs({"loss", "gradient"})
  static Object[] withTarget(Draw draw) {
    return new Object[] {draw.vector(9), draw.vector(2), draw.coin() ? 1.0 : 0.0};
  }

  @Inputs("lossDerivative")
  static Object[] outputAndTarget(Draw draw) {
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
}
