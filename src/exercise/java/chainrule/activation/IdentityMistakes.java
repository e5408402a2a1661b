package chainrule.activation;

import chainrule.grader.mistake.InputDraw;
import chainrule.grader.mistake.Inputs;
import chainrule.grader.mistake.Mistake;

/** What goes wrong in {@link Identity}. */
final class IdentityMistakes {

  private IdentityMistakes() {}

  @Inputs({"value", "derivative"})
  static Object[] preActivation(InputDraw draw) {
    return new Object[] {draw.whole(1, 4) == 1 ? 0 : draw.number()};
  }

  @Mistake(
      in = "value",
      name = "a sigmoid all the same",
      says = "No activation means that the sum passes as it is.",
      tempting = "In the other layers there is one.",
      shows = "Everything comes out between 0 and 1.")
  static double sigmoid(double a) {
    return Sigmoid.value(a);
  }

  @Mistake(
      in = "value",
      name = "negative inputs cut off",
      says = "The identity lets negative sums pass too.",
      tempting = "In the hidden layers the ReLU does so.",
      shows = "Negative inputs give 0.")
  static double rectified(double a) {
    return Math.max(0, a);
  }

  @Mistake(
      in = "value",
      name = "1 for a",
      says = "1 is the slope; the value is a.",
      tempting = "An identity matrix is made of ones.",
      shows = "The result is the same for every input.")
  static double one(double a) {
    return 1;
  }

  @Mistake(
      in = "value",
      name = "the absolute value",
      says = "A negative a stays negative.",
      tempting = "One thinks of a size.",
      shows = "Positive inputs are right.")
  static double absolute(double a) {
    return Math.abs(a);
  }

  @Mistake(
      in = "derivative",
      name = "a for its derivative",
      says = "The derivative of a with respect to a is 1.",
      tempting = "The identity changes nothing, so its slope seems to be a as well.",
      shows = "It is right at 1 only.")
  static double valueForSlope(double a) {
    return a;
  }

  @Mistake(
      in = "derivative",
      name = "slope 0",
      says = "A line has a slope; only a constant has none.",
      tempting = "The second derivative is 0.",
      shows = "Nothing comes back through the layer.")
  static double constant(double a) {
    return 0;
  }

  @Mistake(
      in = "derivative",
      name = "slope 0 for negative inputs",
      says = "The identity has no kink: its slope is 1 on both sides.",
      tempting = "The mask of the ReLU is copied.",
      shows = "Positive inputs are right, negative ones give 0.")
  static double mask(double a) {
    return a > 0 ? 1 : 0;
  }

  @Mistake(
      in = "derivative",
      name = "the sign of a",
      says = "The slope is 1 on both sides: a line has no kink.",
      tempting = "That is the slope of |a|.",
      shows = "Positive inputs are right, negative ones have −1.")
  static double sign(double a) {
    return Math.signum(a);
  }

  @Mistake(
      in = "derivative",
      name = "a over a",
      says = "The slope of a straight line is 1, at 0 too; a / a is 0 / 0 there.",
      tempting = "a / a is 1, on paper.",
      shows = "At 0 it is NaN.")
  static double quotient(double a) {
    return a / a;
  }
}
