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
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

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

  @Provide
  Arbitrary<Double> near() {
    return Draw.upTo(30);
  }

  /** Past 709.78, where the exponential overflows. */
  @Provide
  Arbitrary<Double> far() {
    return Draw.upTo(800);
  }

  @Example
  @Behaviour("σ(0) is ½")
  void value_atZero_isOneHalf() {
    Expect.same("σ(0)", Sigmoid.value(0), 0.5);
  }

  @Example
  @Behaviour("σ(7) is the output of the note's neuron")
  void value_atSeven_isTheNotesNeuron() {
    Expect.close("σ(7)", Sigmoid.value(7), 0.9990889488055994, TOLERANCE);
  }

  @Property
  @Behaviour("σ(a) is 1 / (1 + e⁻ᵃ), to all digits")
  void value_isOneOverOnePlusExp(@ForAll("near") double a) {
    Expect.close("σ(a)", Sigmoid.value(a), BigMath.sigmoid(a), TOLERANCE);
  }

  @Property
  @Behaviour("far out, where the exponential overflows, σ(a) is about 0 or 1 and still a number")
  void value_farOut_staysFinite(@ForAll("far") double a) {
    Expect.close("σ(a)", Sigmoid.value(a), BigMath.sigmoid(a), TOLERANCE);
  }

  @Example
  @Behaviour("σ(1e308) is 1 and σ(−1e308) is 0")
  void value_atTheEndsOfTheRange_isOneAndZero() {
    Expect.close("σ(1e308)", Sigmoid.value(1e308), 1, TOLERANCE);
    Expect.close("σ(−1e308)", Sigmoid.value(-1e308), 0, TOLERANCE);
  }

  @Property
  @Behaviour("σ(−a) and σ(a) add up to 1")
  void value_isSymmetric(@ForAll("near") double a) {
    Expect.close("σ(−a) + σ(a)", Sigmoid.value(-a) + Sigmoid.value(a), 1, TOLERANCE);
  }

  @Example
  @Behaviour("σ′(0) is ¼")
  void derivative_atZero_isOneQuarter() {
    Expect.same("σ′(0)", Sigmoid.derivative(0), 0.25);
  }

  @Property
  @Behaviour("σ′(a) is σ(a) (1 − σ(a)), to all digits")
  void derivative_isTheSlope(@ForAll("near") double a) {
    Expect.close("σ′(a)", Sigmoid.derivative(a), BigMath.sigmoidSlope(a), TOLERANCE);
  }

  @Property
  @Behaviour("far out, where the exponential overflows, σ′(a) is about 0 and still a number")
  void derivative_farOut_staysFinite(@ForAll("far") double a) {
    Expect.close("σ′(a)", Sigmoid.derivative(a), BigMath.sigmoidSlope(a), TOLERANCE);
  }

  @Example
  @Behaviour("σ′(±1e308) is 0")
  void derivative_atTheEndsOfTheRange_isZero() {
    Expect.close("σ′(1e308)", Sigmoid.derivative(1e308), 0, TOLERANCE);
    Expect.close("σ′(−1e308)", Sigmoid.derivative(-1e308), 0, TOLERANCE);
  }

  @Property(tries = 25)
  @Behaviour("σ′ agrees with finite differences of σ")
  void derivative_agreesWithFiniteDifferences(@ForAll("near") double a) {
    FiniteDifferences.of(x -> 1 / (1 + Math.exp(-x)), a).expect("σ′(a)", Sigmoid.derivative(a));
  }

  @OnGraph("derivative")
  static Node onGraph(Node a) {
    return Activations.sigmoid(a);
  }
}
