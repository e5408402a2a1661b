package chainrule.activation;

import chainrule.grader.mistake.InputDraw;
import chainrule.grader.mistake.Inputs;
import chainrule.grader.mistake.Mistake;

/** What goes wrong in {@link Relu}. */
final class ReluMistakes {

  private ReluMistakes() {}

  @Inputs({"value", "derivative"})
  static Object[] preActivation(InputDraw draw) {
    return new Object[] {draw.far() ? 5 * draw.number() : draw.number()};
  }

  @Mistake(
      in = "value",
      name = "the absolute value",
      says = "A negative a becomes 0; it does not change its sign.",
      tempting = "|a| has the same kink and is never negative either.",
      shows = "−2 gives 2 and not 0.")
  static double absolute(double a) {
    return Math.abs(a);
  }

  @Mistake(
      in = "value",
      name = "min for max",
      says = "max(0, a) keeps what is positive.",
      tempting = "One thinks of 0 as a limit, and a limit as a minimum.",
      shows = "Positive inputs give 0, and negative ones stay.")
  static double minimum(double a) {
    return Math.min(0, a);
  }

  @Mistake(
      in = "value",
      name = "a step for the ramp",
      says = "Above 0 the output is a itself, not 1.",
      tempting = "A neuron that fires is easily thought of as a 1.",
      shows = "Every positive input gives 1.")
  static double step(double a) {
    return a > 0 ? 1 : 0;
  }

  @Mistake(
      in = "value",
      name = "a small slope for negative inputs",
      says = "That is the leaky ReLU; the ReLU gives 0 for every negative a.",
      tempting = "The two are in one list, and the leaky one is said to be better.",
      shows = "Negative inputs give a hundredth of themselves and not 0.")
  static double leaky(double a) {
    return a > 0 ? a : 0.01 * a;
  }

  @Mistake(
      in = "value",
      name = "cut off at 1",
      says = "A ReLU is not bounded above: only negative inputs are cut.",
      tempting = "Activations are often between 0 and 1.",
      shows = "Inputs up to 1 are right.")
  static double cutAtOne(double a) {
    return Math.min(1, Math.max(0, a));
  }

  @Mistake(
      in = "derivative",
      name = "the value for the slope",
      says = "The slope of a ramp is 1 wherever it rises, however high it is there.",
      tempting = "The value is already at hand, and 0 for the same inputs.",
      shows = "3 gives 3 and not 1.")
  static double valueForSlope(double a) {
    return Relu.value(a);
  }

  @Mistake(
      in = "derivative",
      name = "slope 1 everywhere",
      says = "For a negative a nothing passes through, so nothing comes back.",
      tempting = "The mask is forgotten, or it is made from what has passed the ReLU.",
      shows = "Negative inputs have slope 1.")
  static double noMask(double a) {
    return 1;
  }

  @Mistake(
      in = "derivative",
      name = "slope −1 for negative inputs",
      says = "That is the slope of |a|; the ReLU is flat there.",
      tempting = "One thinks of the sign of a.",
      shows = "Negative inputs have slope −1 and not 0.")
  static double sign(double a) {
    return Math.signum(a);
  }

  @Mistake(
      in = "derivative",
      name = "the mask the wrong way round",
      says = "The slope is 1 where a is above 0.",
      tempting = "The comparison is turned round.",
      shows = "Positive inputs have slope 0, negative ones 1.")
  static double wrongWayRound(double a) {
    return a > 0 ? 0 : 1;
  }

  @Mistake(
      in = "derivative",
      name = "the slope of the sigmoid",
      says = "ReLU has two slopes and no curve: 1 on the right of 0 and 0 on the left.",
      tempting = "f (1 − f) is the slope one knows.",
      shows = "It is ¼ at 0 and falls on both sides.")
  static double slopeOfSigmoid(double a) {
    return Sigmoid.derivative(a);
  }

  @Mistake(
      in = "derivative",
      name = "a small slope for negative inputs",
      says = "ReLU is flat on the left; a slope there makes it a leaky ReLU.",
      tempting = "A leak is recommended against units that never wake up.",
      shows = "For negative a it is not 0.",
      constants = {0.01, 0.1, 0.2, 0.3, 0.001})
  static double leak(double a, double c) {
    return a > 0 ? 1 : c;
  }

  @Mistake(
      in = "value",
      name = "ln(1 + eᵃ), the softplus",
      says = "ReLU has a corner at 0: max(0, a).",
      tempting = "Softplus is called the smooth ReLU.",
      shows = "At 0 it is 0.693 and not 0.")
  static double softplus(double a) {
    return Math.max(0, a) + Math.log1p(Math.exp(-Math.abs(a)));
  }

  @Mistake(
      in = "value",
      name = "cut off at 6",
      says = "The ReLU goes on without an end: max(0, a).",
      tempting = "ReLU6 is what some libraries have for small devices.",
      shows = "Nothing larger than 6 comes out.")
  static double cutOffAtSix(double a) {
    return Math.min(6, Math.max(0, a));
  }

  @Mistake(
      in = "derivative",
      name = "σ, the slope of the softplus",
      says = "The ReLU has the slope 0 or 1; σ is that of the softplus, ln(1 + eᵃ).",
      tempting = "The softplus is called a smooth ReLU.",
      shows = "Next to 0 it is about ½.")
  static double slopeOfSoftplus(double a) {
    return Sigmoid.value(a);
  }

  @Mistake(
      in = "derivative",
      name = "a itself up to 1",
      says = "The slope jumps from 0 to 1 at a = 0; there is nothing in between.",
      tempting = "The slope lies between 0 and 1, and so does what is cut there.",
      shows = "Between 0 and 1 it is a and not 1.")
  static double cutToItsRange(double a) {
    return Math.max(0, Math.min(1, a));
  }
}
