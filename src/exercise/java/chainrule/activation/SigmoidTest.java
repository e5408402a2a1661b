package chainrule.activation;

import chainrule.grader.exercise.Exercise;
import chainrule.grader.exercise.Task;
import chainrule.graph.Activations;
import chainrule.graph.Node;
import chainrule.testing.BigMath;
import chainrule.testing.Expect;
import chainrule.testing.OnGraph;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;

@Exercise(
    of = Sigmoid.class,
    note = "Training A Neural Network",
    section = "Solving for ∂ypred/∂w₁")
@Task(
    method = "value",
    points = 2,
    formula = "σ(a) = 1 / (1 + e⁻ᵃ)",
    hint = "Math.exp(x) is eˣ. Mind the minus sign in the exponent.")
@Task(
    method = "derivative",
    points = 2,
    formula = "σ′(a) = σ(a) (1 − σ(a))",
    hint = "Compute f = σ(a) once; the derivative needs nothing else.")
class SigmoidTest {

  private static final double TOLERANCE = 1e-14;

  @Example
  void value_atZero_isOneHalf() {
    Expect.same("σ(0)", Sigmoid.value(0), 0.5);
  }

  @Example
  void value_atSeven_isTheNotesNeuron() {
    Expect.close("σ(7)", Sigmoid.value(7), 0.9990889488055994, TOLERANCE);
  }

  @Property
  void value_isOneOverOnePlusExp(@ForAll @DoubleRange(min = -30, max = 30) double a) {
    Expect.close("σ(a)", Sigmoid.value(a), BigMath.sigmoid(a), TOLERANCE);
  }

  @Property
  void value_farOut_staysFinite(@ForAll @DoubleRange(min = -700, max = 700) double a) {
    Expect.close("σ(a)", Sigmoid.value(a), BigMath.sigmoid(a), TOLERANCE);
  }

  @Property
  void value_isSymmetric(@ForAll @DoubleRange(min = -30, max = 30) double a) {
    Expect.close("σ(−a) + σ(a)", Sigmoid.value(-a) + Sigmoid.value(a), 1, TOLERANCE);
  }

  @Example
  void derivative_atZero_isOneQuarter() {
    Expect.same("σ′(0)", Sigmoid.derivative(0), 0.25);
  }

  @Property
  void derivative_isTheSlope(@ForAll @DoubleRange(min = -30, max = 30) double a) {
    Expect.close("σ′(a)", Sigmoid.derivative(a), BigMath.sigmoidSlope(a), TOLERANCE);
  }

  @Property
  void derivative_farOut_staysFinite(@ForAll @DoubleRange(min = -700, max = 700) double a) {
    Expect.close("σ′(a)", Sigmoid.derivative(a), BigMath.sigmoidSlope(a), TOLERANCE);
  }

  @OnGraph("derivative")
  static Node onGraph(Node a) {
    return Activations.sigmoid(a);
  }
}
