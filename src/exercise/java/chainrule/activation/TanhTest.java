package chainrule.activation;

import chainrule.grader.exercise.Exercise;
import chainrule.grader.exercise.Task;
import chainrule.graph.Activations;
import chainrule.graph.Node;
import chainrule.testing.BigMath;
import chainrule.testing.Expect;
import chainrule.testing.OnGraph;
import java.math.BigDecimal;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;

@Exercise(
    of = Tanh.class,
    note = "Neural Networks 2",
    section = "Other Activation functions",
    uses = Sigmoid.class)
@Task(
    method = "value",
    points = 2,
    formula = "tanh a = (eᵃ − e⁻ᵃ) / (eᵃ + e⁻ᵃ)",
    hint = "Compute both exponentials once, or see what java.lang.Math has to offer.")
@Task(
    method = "derivative",
    points = 2,
    formula = "tanh′ a = 1 − tanh² a",
    hint = "As for the sigmoid, the derivative needs only the value.")
class TanhTest {

  private static final double TOLERANCE = 1e-14;

  @Example
  void value_atZero_isZero() {
    Expect.same("tanh 0", Tanh.value(0), 0);
  }

  @Example
  void value_atOne_isTheTablesNumber() {
    Expect.close("tanh 1", Tanh.value(1), 0.7615941559557649, TOLERANCE);
  }

  @Property
  void value_isTheQuotientOfExponentials(@ForAll @DoubleRange(min = -30, max = 30) double a) {
    Expect.close("tanh a", Tanh.value(a), BigMath.tanh(a), TOLERANCE);
  }

  @Property
  void value_isOdd(@ForAll @DoubleRange(min = -30, max = 30) double a) {
    Expect.close("tanh(−a) + tanh a", Tanh.value(-a) + Tanh.value(a), 0, TOLERANCE);
  }

  @Example
  void derivative_atZero_isOne() {
    Expect.close("tanh′ 0", Tanh.derivative(0), 1, TOLERANCE);
  }

  @Property
  void derivative_isTheSlope(@ForAll @DoubleRange(min = -30, max = 30) double a) {
    BigDecimal slopeOfTheSigmoid = BigMath.sigmoidSlope(2 * a);
    Expect.close(
        "tanh′ a", Tanh.derivative(a), slopeOfTheSigmoid.multiply(new BigDecimal(4)), TOLERANCE);
  }

  @OnGraph("derivative")
  static Node onGraph(Node a) {
    return Activations.tanh(a);
  }
}
