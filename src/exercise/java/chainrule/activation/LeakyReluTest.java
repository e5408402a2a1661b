package chainrule.activation;

import chainrule.grader.exercise.Exercise;
import chainrule.grader.exercise.Task;
import chainrule.graph.Activations;
import chainrule.graph.Node;
import chainrule.testing.Expect;
import chainrule.testing.OnGraph;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;

@Exercise(of = LeakyRelu.class, note = "Neural Networks 2", section = "Other Activation functions")
@Task(
    method = "value",
    points = 1,
    formula = "a for a > 0, slope · a for a < 0",
    hint = "Like the ReLU, but what is negative is made small instead of 0.")
@Task(
    method = "derivative",
    points = 1,
    formula = "1 for a > 0, slope for a < 0",
    hint = "The slope has two values. At the kink, anything between the two is accepted.")
class LeakyReluTest {

  private static final double TOLERANCE = 1e-12;

  @Example
  void value_ofMinusThree_isMinusThreeHundredths() {
    Expect.close("f(−3)", LeakyRelu.value(-3, 0.01), -0.03, 1e-16);
  }

  @Example
  void value_ofThirds_keepsEveryDigit() {
    Expect.close("f(⅓)", LeakyRelu.value(1.0 / 3, 0.01), 1.0 / 3, 1e-15);
    Expect.close("f(−⅓)", LeakyRelu.value(-1.0 / 3, 0.1), -1.0 / 30, 1e-15);
  }

  @Property
  void value_ofAPositive_isItself(
      @ForAll @DoubleRange(min = 0, max = 700) double a,
      @ForAll @DoubleRange(min = 0, max = 0.5) double slope) {
    Expect.close("f(a)", LeakyRelu.value(a, slope), a, TOLERANCE);
  }

  @Property
  void value_ofANegative_isScaledDown(
      @ForAll @DoubleRange(min = -700, max = 0) double a,
      @ForAll @DoubleRange(min = 0, max = 0.5) double slope) {
    Expect.close("f(a)", LeakyRelu.value(a, slope), a * slope, TOLERANCE);
  }

  @Property
  void derivative_ofAPositive_isOne(
      @ForAll @DoubleRange(min = 0, minIncluded = false, max = 700) double a,
      @ForAll @DoubleRange(min = 0, max = 0.5) double slope) {
    Expect.same("the slope", LeakyRelu.derivative(a, slope), 1);
  }

  @Property
  void derivative_ofANegative_isTheSlope(
      @ForAll @DoubleRange(min = -700, max = 0, maxIncluded = false) double a,
      @ForAll @DoubleRange(min = 0, max = 0.5) double slope) {
    Expect.same("the slope", LeakyRelu.derivative(a, slope), slope);
  }

  @Example
  void derivative_ofASlopeOfAThird_keepsEveryDigit() {
    Expect.same("the slope", LeakyRelu.derivative(-1, 1.0 / 3), 1.0 / 3);
  }

  @Property
  void derivative_atTheKink_isBetweenTheSlopes(
      @ForAll @DoubleRange(min = 0, max = 0.5) double slope) {
    double got = LeakyRelu.derivative(0, slope);
    Expect.that(slope <= got && got <= 1, "at 0: expected from " + slope + " to 1.0, got " + got);
  }

  @OnGraph("derivative")
  static Node onGraph(Node a, double slope) {
    return Activations.leakyRelu(a, slope);
  }
}
