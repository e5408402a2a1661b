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

@Exercise(of = Relu.class, note = "Neural Networks 2", section = "Other Activation functions")
@Task(method = "value", points = 1, formula = "max(0, a)", hint = "The larger of two numbers.")
@Task(
    method = "derivative",
    points = 1,
    formula = "1 for a > 0, 0 for a < 0",
    hint = "The slope has two values. At the kink in between, any slope from 0 to 1 is accepted.")
class ReluTest {

  @Provide
  Arbitrary<Double> positive() {
    return Draw.upTo(800).map(Math::abs).filter(a -> a > 0);
  }

  @Provide
  Arbitrary<Double> numbers() {
    return Draw.number();
  }

  @Example
  @Behaviour("max(0, ⅓) is ⅓")
  void value_ofAThird_isAThird() {
    Expect.same("max(0, ⅓)", Relu.value(1.0 / 3), 1.0 / 3);
  }

  @Example
  @Behaviour("the value at 0 is 0")
  void value_atTheKink_isZero() {
    Expect.same("max(0, 0)", Relu.value(0), 0);
  }

  @Example
  @Behaviour("the value is right next to 0 and far out")
  void value_veryNearAndFarOut_isTheLarger() {
    for (double a : new double[] {1e-300, 1e-9, 1e9, 1e300}) {
      Expect.same("max(0, " + a + ")", Relu.value(a), a);
      Expect.same("max(0, " + -a + ")", Relu.value(-a), 0);
    }
  }

  @Property
  @Behaviour("the value of a positive number is the number itself")
  void value_ofAPositive_isItself(@ForAll("positive") double a) {
    Expect.same("max(0, a)", Relu.value(a), a);
  }

  @Property
  @Behaviour("the value of a negative number is 0")
  void value_ofANegative_isZero(@ForAll("positive") double size) {
    Expect.same("max(0, −size)", Relu.value(-size), 0);
  }

  @Example
  @Behaviour("the slope is right next to 0 and at the ends of the range")
  void derivative_veryNearAndFarOut_isOneOrZero() {
    for (double a : new double[] {Double.MIN_VALUE, 1e-300, 1e-9, 1e9, 1e308}) {
      Expect.same("the slope at " + a, Relu.derivative(a), 1);
      Expect.same("the slope at " + -a, Relu.derivative(-a), 0);
    }
  }

  @Property
  @Behaviour("the slope at a positive number is 1")
  void derivative_ofAPositive_isOne(@ForAll("positive") double a) {
    Expect.same("the slope", Relu.derivative(a), 1);
  }

  @Property
  @Behaviour("the slope at a negative number is 0")
  void derivative_ofANegative_isZero(@ForAll("positive") double size) {
    Expect.same("the slope at −size", Relu.derivative(-size), 0);
  }

  @Example
  @Behaviour("the slope at the kink is between 0 and 1")
  void derivative_atTheKink_isBetweenTheSlopes() {
    double got = Relu.derivative(0);
    Expect.that(0 <= got && got <= 1, "the slope at 0: expected from 0 to 1, got " + got);
  }

  @Property(tries = 25)
  @Behaviour("the slope agrees with finite differences of max(0, a)")
  void derivative_agreesWithFiniteDifferences(@ForAll("numbers") double a) {
    FiniteDifferences.of(x -> x < 0 ? 0 : x, a).expect("the slope", Relu.derivative(a));
  }

  @OnGraph("derivative")
  static Node onGraph(Node a) {
    return Activations.relu(a);
  }
}
