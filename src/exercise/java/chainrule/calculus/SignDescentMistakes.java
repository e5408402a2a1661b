package chainrule.calculus;

import chainrule.grader.mistake.InputDraw;
import chainrule.grader.mistake.Inputs;
import chainrule.grader.mistake.Mistake;

/** What goes wrong in {@link SignDescent}. */
final class SignDescentMistakes {

  private SignDescentMistakes() {}

  @Inputs("step")
  static Object[] place(InputDraw draw) {
    double slope = draw.whole(1, 3) == 1 ? 0 : draw.number() / 2;
    if (draw.far()) {
      slope *= Math.pow(10, -draw.whole(3, 13));
    }
    return new Object[] {draw.number(), slope, draw.positive()};
  }

  @Mistake(
      in = "step",
      name = "a step uphill",
      says = "Down is against the slope: the step is subtracted.",
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
      says = "The direction comes from the slope, not from where we are.",
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

  @Mistake(
      in = "step",
      name = "a step where there is no slope",
      says = "At slope 0 the derivative points nowhere, and x stays.",
      tempting = "An “else” takes 0 along with one of the two sides.",
      shows = "All is right except where the slope is 0.")
  static double rightAtZero(double x, double slope, double epsilon) {
    return slope > 0 ? x - epsilon : x + epsilon;
  }

  @Mistake(
      in = "step",
      name = "a step where there is no slope",
      says = "At slope 0 the derivative points nowhere, and x stays.",
      tempting = "≥ takes 0 along with the positive side.",
      shows = "All is right except where the slope is 0.")
  static double leftAtZero(double x, double slope, double epsilon) {
    return slope >= 0 ? x - epsilon : x + epsilon;
  }

  @Mistake(
      in = "step",
      name = "the slope cut to a whole number",
      says = "A slope of 0.5 has a sign too; (int) makes it 0.",
      tempting = "Signs are whole numbers.",
      shows = "Slopes between −1 and 1 make no step.")
  static double slopeWithoutDigits(double x, double slope, double epsilon) {
    return x - epsilon * Math.signum((int) slope);
  }

  @Mistake(
      in = "step",
      name = "the step alone",
      says = "The step starts from x: x − ε · sign f′(x).",
      tempting = "The step is the interesting part.",
      shows = "It is right for x = 0.")
  static double stepAlone(double x, double slope, double epsilon) {
    return SignDescent.step(0, slope, epsilon);
  }

  @Mistake(
      in = "step",
      name = "steps to one side only",
      says = "A slope below 0 leads up to the left, so the step goes to the right: x + ε.",
      tempting = "One if is enough for one of the two signs.",
      shows = "It is right where the slope is not negative.")
  static double oneSideOnly(double x, double slope, double epsilon) {
    return slope > 0 ? x - epsilon : x;
  }

  @Mistake(
      in = "step",
      name = "steps to one side only",
      says = "A slope above 0 leads up to the right, so the step goes to the left: x − ε.",
      tempting = "One if is enough for one of the two signs.",
      shows = "It is right where the slope is not positive.")
  static double otherSideOnly(double x, double slope, double epsilon) {
    return slope < 0 ? x + epsilon : x;
  }

  @Mistake(
      in = "step",
      name = "a smooth step for the sign",
      says = "A small number has the sign −1 or 1 as well: every step has the length ε.",
      tempting = "tanh has no jump.",
      shows = "Where it is flat the steps are shorter than ε.")
  static double smooth(double x, double slope, double epsilon) {
    return x - epsilon * Math.tanh(slope);
  }

  @Mistake(
      in = "step",
      name = "a smooth step for the sign",
      says = "A small number has the sign −1 or 1 as well: every step has the length ε.",
      tempting = "s / (1 + |s|) has no jump.",
      shows = "Where it is flat the steps are shorter than ε.")
  static double softSign(double x, double slope, double epsilon) {
    return x - epsilon * slope / (1 + Math.abs(slope));
  }

  @Mistake(
      in = "step",
      name = "a small slope taken for none",
      says = "However small, a slope has a sign; only at 0 it has none.",
      tempting = "Two doubles are not to be compared with ==, one hears.",
      shows = "In flat places it stays where it is.",
      constants = {1e-4, 1e-6, 1e-8, 1e-10, 1e-12})
  static double flatEnough(double x, double slope, double epsilon, double flat) {
    return Math.abs(slope) < flat ? x : SignDescent.step(x, slope, epsilon);
  }

  @Mistake(
      in = "step",
      name = "a slope below ε taken for none",
      says = "ε is how far to go, not how steep it has to be.",
      tempting = "In the notes ε is often what is small enough to be 0.",
      shows = "Where the slope is smaller than ε it stays where it is.")
  static double flatterThanTheStep(double x, double slope, double epsilon) {
    return flatEnough(x, slope, epsilon, epsilon);
  }
}
