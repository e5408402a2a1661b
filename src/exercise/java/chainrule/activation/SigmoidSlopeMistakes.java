package chainrule.activation;

import chainrule.grader.mistake.InputDraw;
import chainrule.grader.mistake.Inputs;
import chainrule.grader.mistake.Mistake;

/** What goes wrong in {@link SigmoidSlope}. */
final class SigmoidSlopeMistakes {

  private SigmoidSlopeMistakes() {}

  @Inputs("fromInput")
  static Object[] input(InputDraw draw) {
    return new Object[] {draw.far() ? 1000 * draw.number() : draw.number()};
  }

  @Inputs("fromOutput")
  static Object[] output(InputDraw draw) {
    return new Object[] {draw.probability()};
  }

  @Mistake(
      in = "fromInput",
      name = "the square below forgotten",
      says = "The denominator is (1 + e⁻ᵃ)².",
      tempting = "The denominator of σ itself has no square.",
      shows = "At 0 the slope comes out as ½ and not as ¼.")
  static double squareForgotten(double a) {
    return Math.exp(-a) / (1 + Math.exp(-a));
  }

  @Mistake(
      in = "fromInput",
      name = "the inner derivative's minus forgotten",
      says = "Two minus signs cancel: one of the quotient, one of −a in the exponent.",
      tempting = "The derivative of 1/u has a minus, and that of −a is easily overlooked.",
      shows = "Every slope comes out negative, though σ rises.")
  static double innerForgotten(double a) {
    double e = Math.exp(-a);
    return -e / ((1 + e) * (1 + e));
  }

  @Mistake(
      in = "fromInput",
      name = "1 above the line",
      says = "Above the line is e⁻ᵃ, from the inner derivative.",
      tempting = "The chain rule stops after the outer function.",
      shows = "For large a the slope goes to 1 and not to 0.")
  static double oneAbove(double a) {
    double e = Math.exp(-a);
    return 1 / ((1 + e) * (1 + e));
  }

  @Mistake(
      in = "fromInput",
      name = "e to the power of +a above the line",
      says = "Both exponents are −a.",
      tempting = "The minus is lost in one of the two places.",
      shows = "It is right at 0, and grows without end for large a.")
  static double plusAbove(double a) {
    double e = Math.exp(-a);
    return Math.exp(a) / ((1 + e) * (1 + e));
  }

  @Mistake(
      in = "fromInput",
      name = "the square of the exponential only",
      says = "The whole bracket is squared: (1 + e⁻ᵃ)², not 1 + e⁻²ᵃ.",
      tempting = "A square seems to go into a bracket term by term.",
      shows = "At 0 the slope comes out as ½ and not as ¼.")
  static double termByTerm(double a) {
    double e = Math.exp(-Math.abs(a));
    return e / (1 + e * e);
  }

  @Mistake(
      in = "fromInput",
      name = "the square below forgotten",
      says = "The denominator is (1 + e⁻ᵃ)².",
      tempting = "The denominator of σ itself has no square.",
      shows = "At 0 the slope comes out as ½ and not as ¼.")
  static double squareForgottenEven(double a) {
    double e = Math.exp(-Math.abs(a));
    return e / (1 + e);
  }

  @Mistake(
      in = "fromOutput",
      name = "a sigmoid of the output",
      says = "f is σ(a) already; it is not put into σ again.",
      tempting = "The formula is written f(x) (1 − f(x)), and one puts f where x is.",
      shows = "At f = ½ it comes out a little below ¼.")
  static double sigmoidAgain(double f) {
    return Sigmoid.derivative(f);
  }

  @Mistake(
      in = "fromOutput",
      name = "1 − f², the slope of tanh",
      says = "1 − f² belongs to tanh; for the sigmoid it is f (1 − f).",
      tempting = "The notes show both short forms side by side.",
      shows = "At f = ½ it comes out as ¾ and not as ¼.")
  static double slopeOfTanh(double f) {
    return 1 - f * f;
  }

  @Mistake(
      in = "fromOutput",
      name = "1 − f alone",
      says = "The derivative has two factors, f and 1 − f.",
      tempting = "One of the two is forgotten on the way from paper to code.",
      shows = "For f near 0 the slope goes to 1 and not to 0.")
  static double onlyTheRest(double f) {
    return 1 - f;
  }

  @Mistake(
      in = "fromOutput",
      name = "f (f − 1)",
      says = "It is f (1 − f), which is never negative.",
      tempting = "The order in a difference is easily turned round.",
      shows = "Every slope has the opposite sign.")
  static double turnedRound(double f) {
    return f * (f - 1);
  }

  @Mistake(
      in = "fromOutput",
      name = "f (1 − f²), two slopes mixed",
      says = "It is f (1 − f) for the sigmoid, and 1 − f² for tanh.",
      tempting = "The two short forms are side by side.",
      shows = "Where f is ½ it comes out as ⅜.")
  static double mixedWithTanh(double f) {
    return f * (1 - f * f);
  }

  @Mistake(
      in = "fromInput",
      name = "f (1 − f²), two slopes mixed",
      says = "It is f (1 − f) for the sigmoid, and 1 − f² for tanh.",
      tempting = "The two short forms are side by side.",
      shows = "At 0 the slope comes out as ⅜ and not as ¼.")
  static double mixedWithTanhFromInput(double a) {
    return mixedWithTanh(Sigmoid.value(a));
  }

  @Mistake(
      in = "fromInput",
      name = "exponentials that overflow",
      says =
          "Beyond ±709 an exponential is infinite, and ∞ / ∞ is NaN: use the exponential of −|a|.",
      tempting = "On paper no number is too large.",
      shows = "It is right until |a| is some hundreds, and then NaN.")
  static double overflow(double a) {
    double e = Math.exp(-a);
    return e / ((1 + e) * (1 + e));
  }

  @Mistake(
      in = "fromInput",
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
      in = "fromInput",
      name = "|a| above the line, a below it",
      says = "The slope is even, so |a| may replace a, but then above and below the line.",
      tempting = "Only the exponential above looks as if it could overflow.",
      shows = "Negative inputs give far too little.")
  static double sizeAbove(double a) {
    double below = 1 + Math.exp(-a);
    return Math.exp(-Math.abs(a)) / below / below;
  }
}
