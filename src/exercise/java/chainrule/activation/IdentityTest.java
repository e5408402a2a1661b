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

@Exercise(of = Identity.class, note = "Neural Networks 2", section = "Other Activation functions")
@Task(
    method = "value",
    points = 1,
    formula = "f(a) = a",
    hint = "The weighted sum passes through unchanged.")
@Task(
    method = "derivative",
    points = 1,
    formula = "f′(a) = 1",
    hint = "How steep is a straight line at 45 degrees?")
class IdentityTest {

  @Example
  void value_ofAThird_isAThird() {
    Expect.same("f(⅓)", Identity.value(1.0 / 3), 1.0 / 3);
  }

  @Property
  void value_isTheInput(@ForAll @DoubleRange(min = -700, max = 700) double a) {
    Expect.same("f(a)", Identity.value(a), a);
  }

  @Property
  void derivative_isOne(@ForAll @DoubleRange(min = -700, max = 700) double a) {
    Expect.same("f′(a)", Identity.derivative(a), 1);
  }

  @OnGraph("derivative")
  static Node onGraph(Node a) {
    return Activations.identity(a);
  }
}
