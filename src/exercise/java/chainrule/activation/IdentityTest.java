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

  @Provide
  Arbitrary<Double> anywhere() {
    return Draw.upTo(800);
  }

  @Example
  @Behaviour("f(⅓) is ⅓")
  void value_ofAThird_isAThird() {
    Expect.same("f(⅓)", Identity.value(1.0 / 3), 1.0 / 3);
  }

  @Example
  @Behaviour("what is very large or very small passes through as well")
  void value_atTheEndsOfTheRange_isTheInput() {
    for (double a : new double[] {1e308, -1e308, 1e-300, -1e-300}) {
      Expect.same("f(" + a + ")", Identity.value(a), a);
    }
    Expect.same("f(0)", Identity.value(0), 0);
  }

  @Property
  @Behaviour("the value is the input")
  void value_isTheInput(@ForAll("anywhere") double a) {
    Expect.same("f(a)", Identity.value(a), a);
  }

  @Property
  @Behaviour("the derivative is 1 everywhere")
  void derivative_isOne(@ForAll("anywhere") double a) {
    Expect.same("f′(a)", Identity.derivative(a), 1);
  }

  @Example
  @Behaviour("the derivative at 0 is 1 as well")
  void derivative_atZero_isOne() {
    Expect.same("f′(0)", Identity.derivative(0), 1);
  }

  @Property(tries = 25)
  @Behaviour("the derivative agrees with finite differences of a")
  void derivative_agreesWithFiniteDifferences(@ForAll("anywhere") double a) {
    FiniteDifferences.of(x -> x, a).expect("f′(a)", Identity.derivative(a));
  }

  @OnGraph("derivative")
  static Node onGraph(Node a) {
    return Activations.identity(a);
  }
}
