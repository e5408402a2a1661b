package chainrule.activation;

import chainrule.grader.exercise.Behaviour;
import chainrule.grader.exercise.Exercise;
import chainrule.grader.exercise.Task;
import chainrule.graph.Activations;
import chainrule.graph.Node;
import chainrule.testing.Draw;
import chainrule.testing.Expect;
import chainrule.testing.FiniteDifferences;
import chainrule.testing.OnGraph;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

@Exercise(of = LeakyRelu.class, note = "Neural Networks 2", section = "Other Activation functions")
@Task(
    method = "value",
    points = 1,
    formula = "a for a > 0, slope · a for a < 0",
    hint = "Like the ReLU, but a negative a is made small instead of 0.")
@Task(
    method = "derivative",
    points = 1,
    formula = "1 for a > 0, slope for a < 0",
    hint = "The slope has two values. At the kink, anything between the two is accepted.")
class LeakyReluTest {

  /** Of a, and of 1: ½ (1 + slope) a + ½ (1 − slope) |a| is a leaky ReLU, too. */
  private static final double LAST_DIGITS = 4e-16;

  @Provide
  Arbitrary<Double> positive() {
    return Draw.upTo(800).map(Math::abs).filter(a -> a > 0);
  }

  @Provide
  Arbitrary<Double> numbers() {
    return Draw.number();
  }

  /** From 0 to 1, in numbers of many digits. */
  @Provide
  Arbitrary<Double> slopes() {
    return Draw.upTo(1).map(Math::abs);
  }

  @Example
  @Behaviour("−3 becomes −0.03 with a slope of 0.01")
  void value_ofMinusThree_isMinusThreeHundredths() {
    Expect.close("f(−3)", LeakyRelu.value(-3, 0.01), -0.03, 3 * LAST_DIGITS);
  }

  @Example
  @Behaviour("thirds keep every digit")
  void value_ofThirds_keepsEveryDigit() {
    Expect.close("f(⅓)", LeakyRelu.value(1.0 / 3, 0.01), 1.0 / 3, 1e-15);
    Expect.close("f(−⅓)", LeakyRelu.value(-1.0 / 3, 0.1), -1.0 / 30, 1e-15);
  }

  @Example
  @Behaviour("the value at 0 is 0")
  void value_atTheKink_isZero() {
    Expect.same("f(0)", LeakyRelu.value(0, 0.01), 0);
  }

  @Example
  @Behaviour("the value is right next to 0 and far out")
  void value_veryNearAndFarOut_isStillInProportion() {
    for (double a : new double[] {1e-290, 1e-9, 1e9, 1e300}) {
      Expect.close("f(" + a + ")", LeakyRelu.value(a, 0.25), a, LAST_DIGITS * a);
      Expect.close("f(" + -a + ")", LeakyRelu.value(-a, 0.25), -a / 4, LAST_DIGITS * a);
    }
  }

  @Example
  @Behaviour("a slope of 0 gives the ReLU, a slope of 1 the identity")
  void value_atTheEndsOfTheSlopes_isTheReluOrTheIdentity() {
    Expect.same("f(−3) with slope 0", Math.abs(LeakyRelu.value(-3, 0)), 0);
    Expect.same("f(−3) with slope 1", LeakyRelu.value(-3, 1), -3);
  }

  @Property
  @Behaviour("the value of a positive number is the number itself")
  void value_ofAPositive_isItself(@ForAll("positive") double a, @ForAll("slopes") double slope) {
    Expect.close("f(a)", LeakyRelu.value(a, slope), a, LAST_DIGITS * a);
  }

  @Property
  @Behaviour("the value of a negative number is the number times the slope")
  void value_ofANegative_isScaledDown(
      @ForAll("positive") double size, @ForAll("slopes") double slope) {
    double got = LeakyRelu.value(-size, slope);
    Expect.close("f(−size)", got, -size * slope, LAST_DIGITS * size);
  }

  @Example
  @Behaviour("the slope is right next to 0 and at the ends of the range")
  void derivative_veryNearAndFarOut_isOneOfTheTwo() {
    for (double a : new double[] {Double.MIN_VALUE, 1e-300, 1e-9, 1e9, 1e308}) {
      Expect.close("the slope at " + a, LeakyRelu.derivative(a, 0.01), 1, LAST_DIGITS);
      Expect.close("the slope at " + -a, LeakyRelu.derivative(-a, 0.01), 0.01, LAST_DIGITS);
    }
  }

  @Example
  @Behaviour("a slope of 0 or 1 is that slope")
  void derivative_atTheEndsOfTheSlopes_isThatSlope() {
    Expect.same("the slope at −3", LeakyRelu.derivative(-3, 0), 0);
    Expect.same("the slope at −3", LeakyRelu.derivative(-3, 1), 1);
  }

  @Property
  @Behaviour("the slope at a positive number is 1")
  void derivative_ofAPositive_isOne(@ForAll("positive") double a, @ForAll("slopes") double slope) {
    Expect.close("the slope", LeakyRelu.derivative(a, slope), 1, LAST_DIGITS);
  }

  @Property
  @Behaviour("the slope at a negative number is the one that was given")
  void derivative_ofANegative_isTheSlope(
      @ForAll("positive") double size, @ForAll("slopes") double slope) {
    Expect.close("the slope at −size", LeakyRelu.derivative(-size, slope), slope, LAST_DIGITS);
  }

  @Example
  @Behaviour("a slope of a third keeps every digit")
  void derivative_ofASlopeOfAThird_keepsEveryDigit() {
    Expect.close("the slope", LeakyRelu.derivative(-1, 1.0 / 3), 1.0 / 3, LAST_DIGITS);
  }

  @Example
  @Behaviour("a very small slope is that slope")
  void derivative_ofAVerySmallSlope_isThatSlope() {
    Expect.close("the slope", LeakyRelu.derivative(-1, 1e-12), 1e-12, LAST_DIGITS);
  }

  @Property
  @Behaviour("the slope at the kink is between the two slopes")
  void derivative_atTheKink_isBetweenTheSlopes(@ForAll("slopes") double slope) {
    double got = LeakyRelu.derivative(0, slope);
    Expect.that(
        slope - LAST_DIGITS <= got && got <= 1 + LAST_DIGITS,
        "at 0: expected from " + slope + " to 1.0, got " + got);
  }

  @Property(tries = 25)
  @Behaviour("the slope agrees with finite differences of the value")
  void derivative_agreesWithFiniteDifferences(
      @ForAll("numbers") double a, @ForAll("slopes") double slope) {
    FiniteDifferences.of(x -> x < 0 ? slope * x : x, a)
        .expect("the slope", LeakyRelu.derivative(a, slope));
  }

  @OnGraph("derivative")
  static Node onGraph(Node a, double slope) {
    return Activations.leakyRelu(a, slope);
  }
}
