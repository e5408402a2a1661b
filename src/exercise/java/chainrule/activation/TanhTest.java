package chainrule.activation;

import chainrule.grader.exercise.Behaviour;
import chainrule.grader.exercise.Exercise;
import chainrule.grader.exercise.Task;
import chainrule.graph.Activations;
import chainrule.graph.Node;
import chainrule.testing.BigMath;
import chainrule.testing.Draw;
import chainrule.testing.Expect;
import chainrule.testing.FiniteDifferences;
import chainrule.testing.OnGraph;
import java.math.BigDecimal;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

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
  private static final BigDecimal FOUR = new BigDecimal(4);

  @Provide
  Arbitrary<Double> near() {
    return Draw.upTo(30);
  }

  @Example
  @Behaviour("tanh 0 is 0")
  void value_atZero_isZero() {
    Expect.same("tanh 0", Tanh.value(0), 0);
  }

  @Example
  @Behaviour("tanh 1 is the number in the tables")
  void value_atOne_isTheTablesNumber() {
    Expect.close("tanh 1", Tanh.value(1), 0.7615941559557649, TOLERANCE);
  }

  @Property
  @Behaviour("tanh a is (eᵃ − e⁻ᵃ) / (eᵃ + e⁻ᵃ), to all digits")
  void value_isTheQuotientOfExponentials(@ForAll("near") double a) {
    Expect.close("tanh a", Tanh.value(a), BigMath.tanh(a), TOLERANCE);
  }

  @Property
  @Behaviour("tanh(−a) is −tanh a")
  void value_isOdd(@ForAll("near") double a) {
    Expect.close("tanh(−a) + tanh a", Tanh.value(-a) + Tanh.value(a), 0, TOLERANCE);
  }

  /** As far out as e²ᵃ goes, in which tanh can be written as well. */
  @Example
  @Behaviour("tanh(±350) is ±1")
  void value_farOut_isPlusOrMinusOne() {
    Expect.close("tanh 350", Tanh.value(350), 1, TOLERANCE);
    Expect.close("tanh −350", Tanh.value(-350), -1, TOLERANCE);
  }

  @Example
  @Behaviour("next to 0 the value is nearly the number itself")
  void value_nextToZero_isNearlyItself() {
    Expect.close("tanh(1e-10)", Tanh.value(1e-10), 1e-10, TOLERANCE);
    Expect.close("tanh(−1e-10)", Tanh.value(-1e-10), -1e-10, TOLERANCE);
  }

  @Example
  @Behaviour("tanh′ 0 is 1")
  void derivative_atZero_isOne() {
    Expect.close("tanh′ 0", Tanh.derivative(0), 1, TOLERANCE);
  }

  @Property
  @Behaviour("tanh′ a is 1 − tanh² a, to all digits")
  void derivative_isTheSlope(@ForAll("near") double a) {
    BigDecimal expected = BigMath.sigmoidSlope(2 * a).multiply(FOUR);
    Expect.close("tanh′ a", Tanh.derivative(a), expected, TOLERANCE);
  }

  @Example
  @Behaviour("tanh′(±300) is 0")
  void derivative_farOut_isZero() {
    Expect.close("tanh′ 300", Tanh.derivative(300), 0, TOLERANCE);
    Expect.close("tanh′ −300", Tanh.derivative(-300), 0, TOLERANCE);
  }

  @Property(tries = 25)
  @Behaviour("tanh′ agrees with finite differences of tanh")
  void derivative_agreesWithFiniteDifferences(@ForAll("near") double a) {
    FiniteDifferences.of(x -> 2 / (1 + Math.exp(-2 * x)) - 1, a)
        .expect("tanh′ a", Tanh.derivative(a));
  }

  @OnGraph("derivative")
  static Node onGraph(Node a) {
    return Activations.tanh(a);
  }
}
