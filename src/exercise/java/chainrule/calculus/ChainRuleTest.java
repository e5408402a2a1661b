package chainrule.calculus;

import chainrule.grader.exercise.Behaviour;
import chainrule.grader.exercise.Exercise;
import chainrule.grader.exercise.Task;
import chainrule.testing.Draw;
import chainrule.testing.Dual;
import chainrule.testing.Expect;
import chainrule.testing.FiniteDifferences;
import java.util.function.DoubleUnaryOperator;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

@Exercise(of = ChainRule.class, note = "06 - Neural Networks", section = "Chain Rule of Calculus")
@Task(
    method = "value",
    points = 1,
    formula = "f(g(x))",
    hint = "The inner function goes first. A DoubleUnaryOperator is called with applyAsDouble.")
@Task(
    method = "derivative",
    points = 2,
    formula = "d/dx f(g(x)) = f′(g(x)) · g′(x)",
    hint = "Where is each of the two slopes taken? One of them not at x.")
class ChainRuleTest {

  private static final double TOLERANCE = 1e-12;

  /** f(u) = u² + cu after g(x) = px + q, at x. */
  record Nested(double c, double p, double q, double x) {}

  @Provide
  Arbitrary<Nested> nested() {
    return Combinators.combine(Draw.numberOfAnySize(), Draw.number(), Draw.number(), Draw.number())
        .as(Nested::new);
  }

  @Example
  @Behaviour("the square of the number after 2 is 9")
  void value_ofTheSquareOfTheNext_isNine() {
    Expect.same("f(g(2))", ChainRule.value(u -> u * u, x -> x + 1, 2), 9);
  }

  @Example
  @Behaviour("thirds keep every digit")
  void value_ofThirds_keepsEveryDigit() {
    Expect.same("f(g(1))", ChainRule.value(u -> u / 3, x -> x, 1), 1.0 / 3);
  }

  @Property
  @Behaviour("the value is the outer function of the inner one")
  void value_isTheOuterOfTheInner(@ForAll("nested") Nested n) {
    double got = ChainRule.value(u -> u * u + n.c * u, x -> n.p * x + n.q, n.x);
    double u = n.p * n.x + n.q;
    Expect.close("f(g(x))", got, u * (u + n.c), TOLERANCE * (1 + Math.abs(n.c)));
  }

  @Example
  @Behaviour("a very small value keeps its digits")
  void value_nextToZero_keepsItsDigits() {
    double got = ChainRule.value(u -> 1e-12 * u, x -> 3 * x, 2);
    Expect.close("f(g(2))", got, 6e-12, 1e-26);
  }

  @Example
  @Behaviour("a very small number is not rounded on its way")
  void value_ofAVerySmallNumber_keepsItsDigits() {
    Expect.close("f(g(x))", ChainRule.value(u -> 2 * u, x -> 3 * x, 1e-12), 6e-12, 1e-26);
  }

  @Example
  @Behaviour("with another function, or elsewhere, the value is another one")
  void value_ofAnotherFunctionOrElsewhere_isAnotherValue() {
    DoubleUnaryOperator same = u -> u + 1;
    Expect.same("f(2x) at 1", ChainRule.value(same, x -> 2 * x, 1), 3);
    Expect.same("f(3x) at 1", ChainRule.value(same, x -> 3 * x, 1), 4);
    Expect.same("f(x + 1) at 1", ChainRule.value(u -> 5 * u, same, 1), 10);
    Expect.same("f(x + 1) at 1", ChainRule.value(u -> 7 * u, same, 1), 14);
    Expect.same("x + 1 + 1 at 1", ChainRule.value(same, same, 1), 3);
    Expect.same("x + 1 + 1 at 2", ChainRule.value(same, same, 2), 4);
  }

  @Example
  @Behaviour("the derivative of sin x² is 2x cos x²")
  void derivative_ofSineOfSquare_isTwoXCosine() {
    double got = ChainRule.derivative(Math::cos, x -> x * x, x -> 2 * x, 3);
    Expect.close("(sin x²)′ at 3", got, 6 * Math.cos(9), 1e-14);
  }

  @Example
  @Behaviour("a very small slope keeps its digits")
  void derivative_ofAVerySmallSlope_keepsItsDigits() {
    double got = ChainRule.derivative(u -> 1e-12, x -> 3 * x, x -> 3, 2);
    Expect.close("(10⁻¹² · 3x)′ at 2", got, 3e-12, 1e-26);
    got = ChainRule.derivative(u -> 3, x -> 1e-13 * x, x -> 1e-13, 2);
    Expect.close("(3 · 10⁻¹³x)′ at 2", got, 3e-13, 1e-27);
  }

  @Example
  @Behaviour("with another function, or elsewhere, the derivative is another one")
  void derivative_ofAnotherFunctionOrElsewhere_isAnother() {
    DoubleUnaryOperator same = x -> x;
    DoubleUnaryOperator twice = x -> 2 * x;
    DoubleUnaryOperator two = x -> 2;
    DoubleUnaryOperator five = x -> 5;
    String what = "f′(g(x)) g′(x)";
    Expect.same(what, ChainRule.derivative(u -> u * u, twice, two, 1), 8);
    Expect.same(what + ", another f′", ChainRule.derivative(same, twice, two, 1), 4);
    Expect.same(what + ", another g", ChainRule.derivative(same, same, two, 1), 2);
    Expect.same(what + ", another g′", ChainRule.derivative(same, same, five, 1), 5);
    Expect.same(what + ", another x", ChainRule.derivative(same, same, five, 2), 10);
  }

  @Property
  @Behaviour("the derivative of nested polynomials is the slope of the whole")
  void derivative_ofPolynomials_isTheSlope(@ForAll("nested") Nested n) {
    double got = ChainRule.derivative(u -> 2 * u + n.c, x -> n.p * x + n.q, x -> n.p, n.x);
    Dual u = Dual.variable(n.x).times(n.p).minus(-n.q);
    Expect.close(
        "f′(g(x)) g′(x)",
        got,
        u.squared().plus(u.times(n.c)).slope(),
        TOLERANCE * (1 + Math.abs(n.c)));
  }

  @Property
  @Behaviour("the derivative of the bell curve is its slope")
  void derivative_ofTheBellCurve_isTheSlope(@ForAll("nested") Nested n) {
    double got = ChainRule.derivative(Math::exp, x -> -x * x, x -> -2 * x, n.x);
    Dual x = Dual.variable(n.x);
    Expect.close("(e^(−x²))′", got, x.squared().times(-1).exp().slope(), TOLERANCE);
  }

  @Property(tries = 25)
  @Behaviour("the derivative agrees with finite differences of the nested function")
  void derivative_agreesWithFiniteDifferences(@ForAll("nested") Nested n) {
    double got = ChainRule.derivative(Math::cos, x -> n.p * x * x, x -> 2 * n.p * x, n.x);
    FiniteDifferences.of(x -> Math.sin(n.p * x * x), n.x).expect("(sin px²)′", got);
  }
}
