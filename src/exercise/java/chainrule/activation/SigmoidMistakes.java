package chainrule.activation;

import chainrule.grader.mistake.InputDraw;
import chainrule.grader.mistake.Inputs;
import chainrule.grader.mistake.Mistake;

/** What goes wrong in {@link Sigmoid}. */
final class SigmoidMistakes {

  private SigmoidMistakes() {}

  @Inputs({"value", "derivative"})
  static Object[] preActivation(InputDraw draw) {
    double a = draw.number();
    return new Object[] {draw.far() ? (draw.coin() ? 8 : 1000) * a : a};
  }

  @Mistake(
      in = "value",
      name = "e to the power of +a",
      says = "The exponent is −a: as a grows, e⁻ᵃ vanishes and σ(a) goes to 1.",
      tempting = "The minus sign is small, and σ(−a) looks like a sigmoid too, mirrored.",
      shows = "σ(0) is right, and a gives what −a should give.")
  static double exponentWithoutMinus(double a) {
    return 1 / (1 + Math.exp(a));
  }

  @Mistake(
      in = "value",
      name = "the 1 in the numerator and none below",
      says = "The denominator is 1 + e⁻ᵃ, and the 1 in it keeps σ below 1.",
      tempting = "In 1 / 1 + e⁻ᵃ without brackets Java divides first and adds later.",
      shows = "σ(0) comes out as 2, and nothing comes out below 1.")
  static double bracketForgotten(double a) {
    return 1 / 1 + Math.exp(-a);
  }

  @Mistake(
      in = "value",
      name = "a minus in the denominator",
      says = "The denominator is a sum, 1 + e⁻ᵃ, which is never 0.",
      tempting = "The minus of the exponent slips down to the line.",
      shows = "At a = 0 the result is infinite, and for a negative a it is negative.")
  static double minusBelow(double a) {
    return 1 / (1 - Math.exp(-a));
  }

  @Mistake(
      in = "value",
      name = "tanh for the sigmoid",
      says = "tanh is a sigmoid that was stretched to (−1, 1): σ(a) = (1 + tanh(a/2)) / 2.",
      tempting = "Both are S-shaped, and Java has Math.tanh but no sigmoid.",
      shows = "σ(0) comes out as 0 and not as ½.")
  static double tanh(double a) {
    return Math.tanh(a);
  }

  @Mistake(
      in = "value",
      name = "10 for e",
      says = "The base is e: Math.exp(−a).",
      tempting = "Powers of ten are what calculators offer.",
      shows = "At 0 it is right, and it rises more than twice as fast.")
  static double baseTen(double a) {
    return 1 / (1 + Math.pow(10, -a));
  }

  @Mistake(
      in = "derivative",
      name = "the value for the slope",
      says = "This is σ(a); its derivative is σ(a) (1 − σ(a)).",
      tempting = "The factor 1 − σ is forgotten when the value is already at hand.",
      shows = "σ′(0) comes out as ½ and not as ¼, and for large a it goes to 1 and not to 0.")
  static double valueForSlope(double a) {
    return Sigmoid.value(a);
  }

  @Mistake(
      in = "derivative",
      name = "the value squared",
      says = "The second factor is 1 − f, not f again: σ′(a) = f (1 − f).",
      tempting = "The formula has two factors, and the “1 −” of the second one is lost.",
      shows =
          "σ′(0) is right, for f and 1 − f are both ½ there; for large a it goes to 1, not to 0.")
  static double valueSquared(double a) {
    double f = Sigmoid.value(a);
    return f * f;
  }

  @Mistake(
      in = "derivative",
      name = "a (1 − a), the slope as if a were the output",
      says = "f (1 − f) wants f = σ(a), the output, and not a itself.",
      tempting = "The short form f (1 − f) hides that f is a function of a.",
      shows = "σ′(1) comes out as 0, and most other slopes come out negative.")
  static double slopeOfInput(double a) {
    return a * (1 - a);
  }

  @Mistake(
      in = "derivative",
      name = "the sigmoid taken twice",
      says = "The derivative is asked for at a; it was taken at σ(a).",
      tempting = "In a network f(a) is what was kept, and it is handed to f′ instead of a.",
      shows = "σ′(0) comes out a little below ¼, and it never gets small.")
  static double slopeAtOutput(double a) {
    return Sigmoid.derivative(Sigmoid.value(a));
  }

  @Mistake(
      in = "derivative",
      name = "1 − σ alone",
      says = "The derivative has two factors, σ and 1 − σ.",
      tempting = "One of the two is forgotten on the way from paper to code.",
      shows = "σ′(0) comes out as ½, and for very negative a it goes to 1 and not to 0.")
  static double onlyTheRest(double a) {
    return 1 - Sigmoid.value(a);
  }

  @Mistake(
      in = "derivative",
      name = "1 − σ², the slope of tanh",
      says = "1 − f² belongs to tanh; for the sigmoid it is f (1 − f).",
      tempting = "The notes show both short forms side by side.",
      shows = "σ′(0) comes out as ¾ and not as ¼.")
  static double slopeOfTanh(double a) {
    double f = Sigmoid.value(a);
    return 1 - f * f;
  }

  @Mistake(
      in = "derivative",
      name = "a plus for the minus in f (1 − f)",
      says = "It is f (1 − f): the slope has to vanish where f reaches 1.",
      tempting =
          "The signs of numerator and exponent get mixed up when the quotient is differentiated.",
      shows = "σ′(0) comes out as ¾ and goes to 2 for large a.")
  static double plusForMinus(double a) {
    double f = Sigmoid.value(a);
    return f * (1 + f);
  }

  @Mistake(
      in = "derivative",
      name = "σ of 1 − σ for their product",
      says = "The derivative is the product f (1 − f); the sigmoid is taken once, for f.",
      tempting = "Two brackets in a row look like a call of a function.",
      shows = "It lies between ½ and 0.74 everywhere.")
  static double sigmoidOfTheRest(double a) {
    return Sigmoid.value(1 - Sigmoid.value(a));
  }

  @Mistake(
      in = "derivative",
      name = "f (1 − f) divided instead of multiplied",
      says = "The two factors f and 1 − f are multiplied.",
      tempting = "The formula came from a quotient.",
      shows = "At 0 it is 1, and it grows like eᵃ.")
  static double divided(double a) {
    double f = Sigmoid.value(a);
    return f / (1 - f);
  }

  @Mistake(
      in = "derivative",
      name = "f (1 − a), with a for the second f",
      says = "Both factors are made of the output: f (1 − f).",
      tempting = "One of the two is replaced when the formula is copied.",
      shows = "It is right at one point only, and negative for a > 1.")
  static double inputInTheRest(double a) {
    return Sigmoid.value(a) * (1 - a);
  }

  @Mistake(
      in = "derivative",
      name = "a (1 − f), with a for the first f",
      says = "Both factors are made of the output: f (1 − f).",
      tempting = "One of the two is replaced when the formula is copied.",
      shows = "It is 0 at 0, and negative below.")
  static double inputForTheFirst(double a) {
    return a * (1 - Sigmoid.value(a));
  }

  @Mistake(
      in = "value",
      name = "a steeper sigmoid, 1 / (1 + e^(−ca))",
      says = "The note’s exponent is −a, with nothing in front of it.",
      tempting = "Some libraries have a steepness as a parameter.",
      shows = "σ(0) is right, and at 1 it is not 0.731.",
      usedBy = "FANN, whose steepness is a parameter",
      constants = {2, 0.5, 3, 4, 5, 10, 0.1})
  static double steeper(double a, double c) {
    return Sigmoid.value(c * a);
  }

  @Mistake(
      in = "derivative",
      name = "the slope of a steeper sigmoid, c f (1 − f)",
      says = "The note’s exponent is −a, with nothing in front of it: f (1 − f).",
      tempting = "Some libraries have a steepness as a parameter.",
      shows = "σ′(0) is c times ¼.",
      usedBy = "FANN, whose steepness is a parameter",
      constants = {2, 0.5, 3, 4, 5, 10, 0.1})
  static double steeperSlope(double a, double c) {
    return c * Sigmoid.derivative(c * a);
  }

  @Mistake(
      in = "value",
      name = "another S, a / (1 + |a|)",
      says = "The note’s sigmoid is 1 / (1 + e⁻ᵃ).",
      tempting = "It is quicker to compute and looks alike.",
      shows = "At 0 it is right, and it is slow to reach 1.")
  static double softsign(double a) {
    return 0.5 * (1 + a / (1 + Math.abs(a)));
  }

  @Mistake(
      in = "value",
      name = "the 1 below the line forgotten",
      says = "The denominator is 1 + e⁻ᵃ; without the 1 it is eᵃ that comes out.",
      tempting = "The numerator is a 1, and one of the two is lost.",
      shows = "σ(0) comes out as 1, and for large a it grows without end.")
  static double oneBelowForgotten(double a) {
    return 1 / Math.exp(-a);
  }

  @Mistake(
      in = "derivative",
      name = "f (1 − f²), two slopes mixed",
      says = "It is f (1 − f) for the sigmoid, and 1 − f² for tanh.",
      tempting = "The two short forms are side by side.",
      shows = "σ′(0) comes out as ⅜.")
  static double mixedWithTanh(double a) {
    double f = Sigmoid.value(a);
    return f * (1 - f * f);
  }

  @Mistake(
      in = "value",
      name = "exponentials that overflow",
      says = "Beyond ±709 an exponential is infinite, and ∞ / ∞ is NaN: use the exponential of −a.",
      tempting = "eᵃ / (1 + eᵃ) is the same on paper.",
      shows = "It is right until |a| is some hundreds, and then NaN.")
  static double overflow(double a) {
    double e = Math.exp(a);
    return e / (1 + e);
  }

  @Mistake(
      in = "derivative",
      name = "exponentials that overflow",
      says =
          "Beyond ±709 an exponential is infinite, and ∞ / ∞ is NaN: use the exponential of −|a|.",
      tempting = "On paper no number is too large.",
      shows = "It is right until |a| is some hundreds, and then NaN.")
  static double overflowUp(double a) {
    double e = Math.exp(a);
    return e / ((1 + e) * (1 + e));
  }

  @Mistake(
      in = "derivative",
      name = "exponentials that overflow",
      says =
          "Beyond ±709 an exponential is infinite, and ∞ / ∞ is NaN: use the exponential of −|a|.",
      tempting = "On paper no number is too large.",
      shows = "It is right until |a| is some hundreds, and then NaN.")
  static double overflowDown(double a) {
    double e = Math.exp(-a);
    return e / ((1 + e) * (1 + e));
  }

  @Mistake(
      in = "value",
      name = "a hard sigmoid, a straight line cut off at 0 and 1",
      says = "The sigmoid is 1 / (1 + e⁻ᵃ), a curve; the straight line is another activation.",
      tempting = "A line is computed faster, and libraries have one.",
      shows = "Far out it is 0 or 1 itself.",
      constants = {0.2, 1.0 / 6, 0.25, 0.5})
  static double hard(double a, double c) {
    return Math.max(0, Math.min(1, c * a + 0.5));
  }

  @Mistake(
      in = "value",
      name = "another S, ½ + arctan(a) / π",
      says = "σ(a) is 1 / (1 + e⁻ᵃ); the arctangent gives another curve between 0 and 1.",
      tempting = "All curves in the shape of an S look alike.",
      shows = "It reaches its ends far more slowly.")
  static double arctan(double a) {
    return 0.5 + Math.atan(a) / Math.PI;
  }
}
