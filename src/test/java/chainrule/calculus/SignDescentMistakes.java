package chainrule.calculus;

import chainrule.mistake.Draw;
import chainrule.mistake.Inputs;
import chainrule.mistake.Mistake;

/** What goes wrong in {@link SignDescent}. */
final class SignDescentMistakes {

  private SignDescentMistakes() {}

  @Inputs("step")
  static Object[] place(Draw draw) {
    return new Object[] {draw.number(), draw.number(), draw.positive()};
  }

  @Mistake(
      in = "step",
      name = "a step uphill",
      says = "Down is against the slope: the step is taken off.",
      tempting = "An update is thought of as something that is added.",
      shows = "The function becomes larger.")
  static double uphill(double x, double slope, double epsilon) {
    return x + epsilon * Math.signum(slope);
  }

  @Mistake(
      in = "step",
      name = "the slope for its sign",
      says = "Only the sign of the slope counts: every step has the length ε.",
      tempting = "Gradient descent takes the slope itself.",
      shows = "Steps are long where it is steep.")
  static double wholeSlope(double x, double slope, double epsilon) {
    return x - epsilon * slope;
  }

  @Mistake(
      in = "step",
      name = "the sign of x for the sign of the slope",
      says = "The direction comes from the slope, not from where we stand.",
      tempting = "For x² both have the same sign.",
      shows = "It always goes towards 0.")
  static double signOfX(double x, double slope, double epsilon) {
    return x - epsilon * Math.signum(x);
  }

  @Mistake(
      in = "step",
      name = "always to the left",
      says = "A negative slope means that down is to the right.",
      tempting = "With a picture of a rising line the minus seems enough.",
      shows = "Where the slope is negative it goes uphill.")
  static double alwaysLeft(double x, double slope, double epsilon) {
    return x - epsilon;
  }
}
