package chainrule.calculus;

import chainrule.grader.mistake.InputDraw;
import chainrule.grader.mistake.Inputs;
import chainrule.grader.mistake.Mistake;
import java.util.function.DoubleUnaryOperator;

/** What goes wrong in {@link ChainRule}. */
final class ChainRuleMistakes {

  private ChainRuleMistakes() {}

  /** A function that can be told in words. */
  private record Told(String words, DoubleUnaryOperator f) implements DoubleUnaryOperator {

    @Override
    public double applyAsDouble(double x) {
      return f.applyAsDouble(x);
    }

    @Override
    public String toString() {
      return words;
    }
  }

  @Inputs("value")
  static Object[] functions(InputDraw draw) {
    double p = draw.number();
    double q = draw.number();
    Told f = new Told("u ↦ u² + %s".formatted(p), u -> u * u + p);
    Told g = new Told("x ↦ %s x + 1".formatted(q), x -> q * x + 1);
    return new Object[] {f, g, draw.number()};
  }

  @Inputs("derivative")
  static Object[] slopes(InputDraw draw) {
    double p = draw.number();
    double q = draw.number();
    Told fPrime = new Told("u ↦ 2u + %s".formatted(p), u -> 2 * u + p);
    Told g = new Told("x ↦ %s x² + 1".formatted(q), x -> q * x * x + 1);
    Told gPrime = new Told("x ↦ %s x".formatted(2 * q), x -> 2 * q * x);
    return new Object[] {fPrime, g, gPrime, draw.number()};
  }

  @Mistake(
      in = "value",
      name = "the outer function first",
      says = "g is applied first, and f to what comes out.",
      tempting = "One reads from left to right.",
      shows = "It is g(f(x)).")
  static double turnedRound(DoubleUnaryOperator f, DoubleUnaryOperator g, double x) {
    return g.applyAsDouble(f.applyAsDouble(x));
  }

  @Mistake(
      in = "value",
      name = "the product of the two functions",
      says = "f(g(x)) is a function of a function, not f(x) · g(x).",
      tempting = "Brackets look like a product.",
      shows = "The inner value is never put into f.")
  static double product(DoubleUnaryOperator f, DoubleUnaryOperator g, double x) {
    return f.applyAsDouble(x) * g.applyAsDouble(x);
  }

  @Mistake(
      in = "derivative",
      name = "the outer slope at x",
      says = "The outer slope is taken at g(x), where f is evaluated.",
      tempting = "f′ and x are at hand, and g(x) has to be computed.",
      shows = "It is right only where g(x) = x.")
  static double outerAtX(
      DoubleUnaryOperator fPrime, DoubleUnaryOperator g, DoubleUnaryOperator gPrime, double x) {
    return fPrime.applyAsDouble(x) * gPrime.applyAsDouble(x);
  }

  @Mistake(
      in = "derivative",
      name = "the inner derivative forgotten",
      says = "The outer slope is multiplied by the inner one.",
      tempting = "The outer derivative looks like a finished result.",
      shows = "It is right only where g′ is 1.")
  static double noInner(
      DoubleUnaryOperator fPrime, DoubleUnaryOperator g, DoubleUnaryOperator gPrime, double x) {
    return fPrime.applyAsDouble(g.applyAsDouble(x));
  }

  @Mistake(
      in = "derivative",
      name = "a sum for the product",
      says = "The two slopes are multiplied.",
      tempting = "For the sum of two functions slopes are added.",
      shows = "It is right by chance only.")
  static double sum(
      DoubleUnaryOperator fPrime, DoubleUnaryOperator g, DoubleUnaryOperator gPrime, double x) {
    return fPrime.applyAsDouble(g.applyAsDouble(x)) + gPrime.applyAsDouble(x);
  }

  @Mistake(
      in = "derivative",
      name = "the inner slope at g(x)",
      says = "The inner slope is taken at x; only the outer one is taken at g(x).",
      tempting = "g(x) is at hand and is put into both.",
      shows = "It is right only where g(x) = x, or where g is a line.")
  static double innerAtG(
      DoubleUnaryOperator fPrime, DoubleUnaryOperator g, DoubleUnaryOperator gPrime, double x) {
    double u = g.applyAsDouble(x);
    return fPrime.applyAsDouble(u) * gPrime.applyAsDouble(u);
  }

  @Mistake(
      in = "derivative",
      name = "the inner slope put inside",
      says = "The outer slope is taken at g(x), and the inner one is a factor: f′(g(x)) · g′(x).",
      tempting = "f′(g′(x)) looks like f(g(x)) with two strokes.",
      shows = "g itself has no effect: the result depends on its slope only.")
  static double slopeInside(
      DoubleUnaryOperator fPrime, DoubleUnaryOperator g, DoubleUnaryOperator gPrime, double x) {
    return fPrime.applyAsDouble(gPrime.applyAsDouble(x));
  }

  @Mistake(
      in = "derivative",
      name = "g(x) for g′(x)",
      says = "The second factor is the inner slope g′(x), not the inner value g(x).",
      tempting = "g(x) is computed already, for the place where f′ is taken.",
      shows = "It is right where g and g′ are the same, as for eˣ.")
  static double innerValueForItsSlope(
      DoubleUnaryOperator fPrime, DoubleUnaryOperator g, DoubleUnaryOperator gPrime, double x) {
    double u = g.applyAsDouble(x);
    return fPrime.applyAsDouble(u) * u;
  }

  @Mistake(
      in = "derivative",
      name = "a difference quotient for g′",
      says = "g′ is given as a function: a difference only comes near it.",
      tempting = "A derivative can always be had by a small step.",
      shows = "A few digits are right.",
      constants = {1e-2, 1e-3, 1e-4, 1e-5, 1e-6})
  static double differenceQuotient(
      DoubleUnaryOperator fPrime,
      DoubleUnaryOperator g,
      DoubleUnaryOperator gPrime,
      double x,
      double h) {
    double outer = fPrime.applyAsDouble(g.applyAsDouble(x));
    return outer * (g.applyAsDouble(x + h) - g.applyAsDouble(x)) / h;
  }
}
