package chainrule.activation;

import chainrule.grader.mistake.InputDraw;
import chainrule.grader.mistake.Inputs;
import chainrule.grader.mistake.Mistake;

/** What goes wrong in {@link LeakyRelu}. */
final class LeakyReluMistakes {

  private LeakyReluMistakes() {}

  @Inputs({"value", "derivative"})
  static Object[] preActivationAndSlope(InputDraw draw) {
    double a = draw.coin() ? draw.number() : draw.probability(); // below the slope, too
    return new Object[] {a, draw.orZero(draw.probability())};
  }

  @Mistake(
      in = "value",
      name = "nothing for negative inputs",
      says = "That is the plain ReLU; the leaky one lets slope · a through.",
      tempting = "The leak is what is new, and the rest is copied.",
      shows = "Every negative input gives 0.")
  static double plain(double a, double slope) {
    return Math.max(0, a);
  }

  @Mistake(
      in = "value",
      name = "the slope for positive inputs too",
      says = "Only a negative a is multiplied by the slope.",
      tempting = "slope · a is in the formula, and the case before it is overlooked.",
      shows = "Positive inputs come out too small.")
  static double everywhere(double a, double slope) {
    return slope * a;
  }

  @Mistake(
      in = "value",
      name = "the slope itself for negative inputs",
      says = "Left of 0 the value is slope · a, a line and not a constant.",
      tempting = "In the derivative it is the slope alone.",
      shows = "All negative inputs give the same positive number.")
  static double constant(double a, double slope) {
    return a > 0 ? a : slope;
  }

  @Mistake(
      in = "value",
      name = "a leak with a minus",
      says = "Left of 0 the line goes on downwards: slope · a is negative there.",
      tempting = "One wants the output of a neuron to be positive.",
      shows = "Negative inputs give positive outputs.")
  static double upwards(double a, double slope) {
    return a > 0 ? a : -slope * a;
  }

  @Mistake(
      in = "value",
      name = "the branches exchanged",
      says = "A positive a goes through as it is; a negative one is multiplied by the slope.",
      tempting = "< and > are quickly exchanged.",
      shows = "A positive a shrinks, a negative one stays.")
  static double branchesExchanged(double a, double slope) {
    return a < 0 ? a : slope * a;
  }

  @Mistake(
      in = "value",
      name = "the usual 0.01 for the slope",
      says = "The slope is given; 0.01 is only its usual value.",
      tempting = "0.01 is in every book.",
      shows = "Positive inputs are right, and so is a slope of 0.01.")
  static double fixedSlope(double a, double slope) {
    return LeakyRelu.value(a, 0.01);
  }

  @Mistake(
      in = "derivative",
      name = "slope 0 for negative inputs",
      says = "Left of 0 the slope is the leak, or the unit could die after all.",
      tempting = "The mask of the ReLU is copied.",
      shows = "Every negative input has slope 0.")
  static double plainSlope(double a, double slope) {
    return a > 0 ? 1 : 0;
  }

  @Mistake(
      in = "derivative",
      name = "the value for the slope",
      says = "The slope left of 0 is the factor alone; a is not in it.",
      tempting = "The value is already at hand.",
      shows = "The result depends on how far a is from 0.")
  static double valueForSlope(double a, double slope) {
    return a > 0 ? a : slope * a;
  }

  @Mistake(
      in = "derivative",
      name = "the two slopes exchanged",
      says = "The slope is 1 where a is above 0.",
      tempting = "The comparison is turned round.",
      shows = "Positive inputs have the small slope.")
  static double exchanged(double a, double slope) {
    return a > 0 ? slope : 1;
  }

  @Mistake(
      in = "derivative",
      name = "slope · a for negative inputs",
      says = "The derivative of slope · a with respect to a is slope.",
      tempting = "The factor a stays when only half of the formula is differentiated.",
      shows = "Positive inputs are right, and negative ones depend on a.")
  static double half(double a, double slope) {
    return a > 0 ? 1 : slope * a;
  }

  @Mistake(
      in = "derivative",
      name = "the usual 0.01 for the slope",
      says = "The slope is given; 0.01 is only its usual value.",
      tempting = "0.01 is in every book.",
      shows = "Positive inputs are right, and so is a slope of 0.01.")
  static double fixedSlopeLeft(double a, double slope) {
    return LeakyRelu.derivative(a, 0.01);
  }

  @Mistake(
      in = "derivative",
      name = "the leak’s slope with a minus",
      says = "The line goes up on both sides of 0: its slope left of 0 is the leak itself.",
      tempting = "Left of 0 the numbers are negative.",
      shows = "Positive inputs are right, the others have the opposite sign.")
  static double minusSlope(double a, double slope) {
    return a > 0 ? 1 : -slope;
  }

  @Mistake(
      in = "value",
      name = "a slope of one’s own for the parameter",
      says = "The slope is what is handed over, here 2nd argument.",
      tempting = "Libraries have a default of their own: 0.2 or 0.3.",
      shows = "It is right for positive inputs, and for that one slope.",
      usedBy = "TensorFlow.js, 0.2 as a function and 0.3 as a layer",
      constants = {0.2, 0.3})
  static double ownSlope(double a, double slope, double c) {
    return a > 0 ? a : c * a;
  }

  @Mistake(
      in = "derivative",
      name = "a slope of one’s own for the parameter",
      says = "The slope is what is handed over, here 2nd argument.",
      tempting = "Libraries have a default of their own: 0.2 or 0.3.",
      shows = "It is right for positive inputs, and for that one slope.",
      usedBy = "TensorFlow.js, 0.2 as a function and 0.3 as a layer",
      constants = {0.2, 0.3})
  static double ownSlopeBehind(double a, double slope, double c) {
    return a > 0 ? 1 : c;
  }

  @Mistake(
      in = "derivative",
      name = "the slope of the sigmoid",
      says = "A leaky ReLU has two slopes and no curve.",
      tempting = "f (1 − f) is the slope one knows.",
      shows = "It is ¼ at 0 and falls on both sides.")
  static double slopeOfSigmoid(double a, double slope) {
    return Sigmoid.derivative(a);
  }

  @Mistake(
      in = "value",
      name = "the larger of a and the slope",
      says = "It is slope · a that a is compared with, not the slope itself.",
      tempting = "max(0, a) becomes max(slope, a) by one change.",
      shows = "No value is below the slope.")
  static double largerOfInputAndSlope(double a, double slope) {
    return Math.max(a, slope);
  }

  @Mistake(
      in = "value",
      name = "the leak added to positive inputs too",
      says = "Only a negative a leaks: max(0, a) + slope · min(0, a).",
      tempting =
          "max(0, a) is 0 for negative inputs, and the leak seems to be all that is missing.",
      shows = "Positive inputs come out as (1 + slope) a.")
  static double leakEverywhere(double a, double slope) {
    return Math.max(0, a) + slope * a;
  }

  @Mistake(
      in = "value",
      name = "ELU, slope · (eᵃ − 1) for a negative a",
      says = "The leak is a straight line, slope · a.",
      tempting = "The ELU has a parameter in the same place.",
      shows = "Far out on the left it ends at −slope.")
  static double elu(double a, double slope) {
    return a > 0 ? a : slope * Math.expm1(a);
  }

  @Mistake(
      in = "derivative",
      name = "the slope of ELU, slope · eᵃ for a negative a",
      says = "The leak is a straight line, whose slope is the same everywhere.",
      tempting = "The ELU has a parameter in the same place.",
      shows = "Far out on the left it ends at 0.")
  static double slopeOfElu(double a, double slope) {
    return a > 0 ? 1 : slope * Math.exp(a);
  }

  @Mistake(
      in = "derivative",
      name = "a compared with the slope",
      says = "The kink is at a = 0, whatever the slope is.",
      tempting = "Slope is the second argument, and a comparison needs two.",
      shows = "It is too small where a is above 0 and below the slope.")
  static double kinkAtTheSlope(double a, double slope) {
    return a > slope ? 1 : slope;
  }

  @Mistake(
      in = "value",
      name = "a compared with the slope",
      says = "The kink is at a = 0, whatever the slope is.",
      tempting = "Slope is the second argument, and a comparison needs two.",
      shows = "It is too small where a is above 0 and below the slope.")
  static double bendAtTheSlope(double a, double slope) {
    return a > slope ? a : slope * a;
  }
}
