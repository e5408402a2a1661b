package chainrule.activation;

import chainrule.grader.mistake.InputDraw;
import chainrule.grader.mistake.Inputs;
import chainrule.grader.mistake.Mistake;

/** What goes wrong in {@link Tanh}. */
final class TanhMistakes {

  private TanhMistakes() {}

  @Inputs({"value", "derivative"})
  static Object[] preActivation(InputDraw draw) {
    return new Object[] {draw.number()};
  }

  @Mistake(
      in = "value",
      name = "the sigmoid for tanh",
      says = "tanh goes from −1 to 1: it is 2σ(2a) − 1.",
      tempting = "Both are S-shaped, and the sigmoid came first.",
      shows = "tanh 0 comes out as ½ and nothing comes out negative.")
  static double sigmoid(double a) {
    return Sigmoid.value(a);
  }

  @Mistake(
      in = "value",
      name = "2σ(a) − 1, with a not doubled",
      says = "It is 2σ(2a) − 1: the curve is stretched upwards and also squeezed to the side.",
      tempting = "Stretching (0, 1) to (−1, 1) seems to be all that is needed.",
      shows = "2a gives what a should give.")
  static double notSqueezed(double a) {
    return 2 * Sigmoid.value(a) - 1;
  }

  @Mistake(
      in = "value",
      name = "the quotient upside down",
      says = "The difference eᵃ − e⁻ᵃ is above the line, the sum below.",
      tempting = "The two halves of the fraction differ in one sign only.",
      shows = "Everything is beyond ±1, and 0 gives a division by 0.")
  static double upsideDown(double a) {
    return 1 / Math.tanh(a);
  }

  @Mistake(
      in = "value",
      name = "e⁻ᵃ − eᵃ above the line",
      says = "The difference is eᵃ − e⁻ᵃ, which is positive for a positive a.",
      tempting = "In the sigmoid it is e⁻ᵃ that counts.",
      shows = "Every result has the opposite sign.")
  static double exchanged(double a) {
    return -Math.tanh(a);
  }

  @Mistake(
      in = "value",
      name = "the denominator forgotten",
      says = "The difference is divided by the sum eᵃ + e⁻ᵃ; half of it alone is sinh.",
      tempting = "sinh and tanh are neighbours.",
      shows = "It is not bounded by 1.")
  static double sinh(double a) {
    return Math.sinh(a);
  }

  @Mistake(
      in = "value",
      name = "tan for tanh",
      says = "tanh is made of exponentials; tan belongs to angles.",
      tempting = "One letter is missing.",
      shows = "It jumps from ∞ to −∞ at π/2.")
  static double tan(double a) {
    return Math.tan(a);
  }

  @Mistake(
      in = "value",
      name = "σ(2a), not stretched",
      says = "tanh a is 2σ(2a) − 1; σ(2a) alone lies between 0 and 1.",
      tempting = "The two are the same curve, moved and stretched.",
      shows = "At 0 it is ½.")
  static double movedUp(double a) {
    return (1 + Math.tanh(a)) / 2;
  }

  @Mistake(
      in = "derivative",
      name = "1 − f, with the square forgotten",
      says = "The slope is 1 − f²: the square makes it the same for a and −a.",
      tempting = "A small 2 is lost on the way from paper to code.",
      shows = "For negative a the slope comes out above 1.")
  static double squareForgotten(double a) {
    return 1 - Math.tanh(a);
  }

  @Mistake(
      in = "derivative",
      name = "f (1 − f), the slope of the sigmoid",
      says = "f (1 − f) belongs to the sigmoid; for tanh it is 1 − f².",
      tempting = "The notes show both short forms side by side.",
      shows = "tanh′ 0 comes out as 0 and not as 1, and some slopes come out negative.")
  static double slopeOfSigmoid(double a) {
    double f = Math.tanh(a);
    return f * (1 - f);
  }

  @Mistake(
      in = "derivative",
      name = "1 − a², the slope as if a were the output",
      says = "The f in 1 − f² is tanh a, the output, and not a itself.",
      tempting = "The short form hides that f is a function of a.",
      shows = "The slope at 1 comes out as 0, and beyond it negative.")
  static double slopeOfInput(double a) {
    return 1 - a * a;
  }

  @Mistake(
      in = "derivative",
      name = "tanh taken twice",
      says = "The derivative is asked for at a; it was taken at tanh a.",
      tempting = "In a network f(a) is what was kept, and it is handed to f′ instead of a.",
      shows = "For large a the slope stays far from 0.")
  static double slopeAtOutput(double a) {
    return Tanh.derivative(Math.tanh(a));
  }

  @Mistake(
      in = "derivative",
      name = "1 + f²",
      says = "It is 1 − f²: the slope has to vanish where f reaches ±1.",
      tempting = "The signs get mixed up when the quotient is differentiated.",
      shows = "No slope comes out below 1.")
  static double plusForMinus(double a) {
    double f = Math.tanh(a);
    return 1 + f * f;
  }

  @Mistake(
      in = "derivative",
      name = "the square of a for the square of f",
      says = "The slope is 1 − (tanh a)², not 1 − tanh(a²).",
      tempting = "tanh² a is read as tanh(a²).",
      shows = "It is the same for a and −a, and right only at 0.")
  static double squareInside(double a) {
    return 1 - Math.tanh(a * a);
  }

  @Mistake(
      in = "value",
      name = "a stretched tanh, 1.7159 tanh(ca)",
      says = "The note’s tanh stands alone: nothing in front of it, and nothing in front of a.",
      tempting = "Y. LeCun recommends it, so that ±1 is not at the far ends.",
      shows = "At 0 it is right, and far out it is 1.7159.",
      usedBy = "OpenCV, and LeCun’s “Efficient BackProp”",
      constants = {2.0 / 3, 1.0 / 3, 0.6666, 0.6667, 0.666})
  static double stretched(double a, double c) {
    return 1.7159 * Math.tanh(c * a);
  }

  @Mistake(
      in = "derivative",
      name = "the slope of a stretched tanh",
      says = "The note’s tanh stands alone: its slope is 1 − tanh² a.",
      tempting = "Y. LeCun recommends it, so that ±1 is not at the far ends.",
      shows = "At 0 it is 1.14 or 0.57, and not 1.",
      usedBy = "OpenCV, and LeCun’s “Efficient BackProp”",
      constants = {2.0 / 3, 1.0 / 3, 0.6666, 0.6667, 0.666})
  static double stretchedSlope(double a, double c) {
    double f = Math.tanh(c * a);
    return 1.7159 * c * (1 - f * f);
  }

  @Mistake(
      in = "derivative",
      name = "the value for the slope",
      says = "This is tanh a; its derivative is 1 − tanh² a.",
      tempting = "One method is copied into the other.",
      shows = "At 0 it is 0 and not 1.")
  static double valueForSlope(double a) {
    return Math.tanh(a);
  }

  @Mistake(
      in = "derivative",
      name = "tanh² a alone",
      says = "The slope is what is left of 1: 1 − tanh² a.",
      tempting = "The “1 −” is lost on the way from paper to code.",
      shows = "At 0 it is 0 and not 1, far out it goes to 1.")
  static double onlyTheSquare(double a) {
    return Math.tanh(a) * Math.tanh(a);
  }

  @Mistake(
      in = "value",
      name = "the halves of a quotient added wrongly, eᵃ − e⁻ᵃ / eᵃ + e⁻ᵃ",
      says = "Numerator and denominator need brackets: (eᵃ − e⁻ᵃ) / (eᵃ + e⁻ᵃ).",
      tempting = "On paper the line is the bracket.",
      shows = "At 0 it is 1, and for large a it grows like eᵃ.")
  static double bracketsForgotten(double a) {
    return Math.exp(a) - Math.exp(-a) / Math.exp(a) + Math.exp(-a);
  }

  @Mistake(
      in = "value",
      name = "a bracket forgotten below the line",
      says = "The line is a bracket around the whole sum: / (eᵃ + e⁻ᵃ).",
      tempting = "On paper nobody writes it.",
      shows = "At 0 it is 1.")
  static double bracketBelowForgotten(double a) {
    return (Math.exp(a) - Math.exp(-a)) / Math.exp(a) + Math.exp(-a);
  }

  @Mistake(
      in = "derivative",
      name = "1 / cosh, with its square forgotten",
      says = "tanh′ = 1 / cosh² = 1 − tanh².",
      tempting = "The square of a function’s name is easily lost.",
      shows = "At 0 it is right, and it falls only half as fast.")
  static double oneOverCosh(double a) {
    return 1 / Math.cosh(a);
  }

  @Mistake(
      in = "derivative",
      name = "1 / cosh of a²",
      says = "It is cosh that is squared, not a: 1 / (cosh a)².",
      tempting = "cosh² a can be read both ways.",
      shows = "It is right at 0 only.")
  static double coshOfTheSquare(double a) {
    return 1 / Math.cosh(a * a);
  }

  @Mistake(
      in = "value",
      name = "arctan for tanh",
      says = "tanh a is (eᵃ − e⁻ᵃ) / (eᵃ + e⁻ᵃ); arctan is another S, whose ends lie at ±π/2.",
      tempting = "Both are written with tan and three more letters.",
      shows = "Far out it is 1.57 and not 1.")
  static double arctan(double a) {
    return Math.atan(a);
  }

  @Mistake(
      in = "value",
      name = "another S, a / (1 + |a|)",
      says =
          "tanh a is (eᵃ − e⁻ᵃ) / (eᵃ + e⁻ᵃ); a / (1 + |a|) has the same ends and is another curve.",
      tempting = "It needs no exponential.",
      shows = "At 1 it is ½ and not 0.76.")
  static double softsign(double a) {
    return a / (1 + Math.abs(a));
  }

  @Mistake(
      in = "value",
      name = "the bracket below forgotten, 1 − 2 / e²ᵃ + 1",
      says = "All of e²ᵃ + 1 is below the line: 1 − 2 / (e²ᵃ + 1).",
      tempting = "On paper the long line holds it together.",
      shows = "For large a it goes to 2, and for small a to −∞.")
  static double withoutBracketBelow(double a) {
    return 1 - 2 / Math.exp(2 * a) + 1;
  }
}
