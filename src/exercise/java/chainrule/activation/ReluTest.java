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

@Exercise(of = Relu.class, note = "Neural Networks 2", section = "Other Activation functions")
@Task(method = "value", points = 1, formula = "max(0, a)", hint = "The larger of two numbers.")
@Task(
    method = "derivative",
    points = 1,
    formula = "1 for a > 0, 0 for a < 0",
    hint = "The slope has two values. At the kink in between, any slope from 0 to 1 is accepted.")
class ReluTest {

  @Example
  void value_ofAThird_isAThird() {
    Expect.same("max(0, ⅓)", Relu.value(1.0 / 3), 1.0 / 3);
  }

  @Property
  void value_ofAPositive_isItself(@ForAll @DoubleRange(min = 0, max = 700) double a) {
    Expect.same("max(0, a)", Relu.value(a), a);
  }

  @Property
  void value_ofANegative_isZero(@ForAll @DoubleRange(min = -700, max = 0) double a) {
    Expect.same("max(0, a)", Relu.value(a), 0);
  }

  @Property
  void derivative_ofAPositive_isOne(
      @ForAll @DoubleRange(min = 0, minIncluded = false, max = 700) double a) {
    Expect.same("the slope", Relu.derivative(a), 1);
  }

  @Property
  void derivative_ofANegative_isZero(
      @ForAll @DoubleRange(min = -700, max = 0, maxIncluded = false) double a) {
    Expect.same("the slope", Relu.derivative(a), 0);
  }

  @Example
  void derivative_atTheKink_isBetweenTheSlopes() {
    double got = Relu.derivative(0);
    Expect.that(0 <= got && got <= 1, "the slope at 0: expected from 0 to 1, got " + got);
  }

  @OnGraph("derivative")
  static Node onGraph(Node a) {
    return Activations.relu(a);
  }
}
