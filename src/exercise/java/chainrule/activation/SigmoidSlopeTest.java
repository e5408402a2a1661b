package chainrule.activation;

import chainrule.grader.exercise.Exercise;
import chainrule.grader.exercise.Task;
import chainrule.testing.BigMath;
import chainrule.testing.Expect;
import java.math.BigDecimal;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;

@Exercise(
    of = SigmoidSlope.class,
    note = "Training A Neural Network",
    section = "Solving for ∂ypred/∂w₁",
    uses = Sigmoid.class)
@Task(
    method = "fromInput",
    points = 2,
    formula = "σ′(a) = e⁻ᵃ / (1 + e⁻ᵃ)²",
    hint = "Compute e⁻ᵃ once. The square is over the whole bracket.")
@Task(
    method = "fromOutput",
    points = 1,
    formula = "σ′ = f (1 − f)",
    hint = "What comes in is σ(a) already, so no exponential is needed.")
class SigmoidSlopeTest {

  private static final double TOLERANCE = 1e-14;

  @Example
  void fromInput_atZero_isOneQuarter() {
    Expect.close("σ′(0)", SigmoidSlope.fromInput(0), 0.25, TOLERANCE);
  }

  @Example
  void fromInput_ofTheNotesHiddenNeuron_isItsSlope() {
    Expect.close("−2σ′(−3)", -2 * SigmoidSlope.fromInput(-3), -0.09035331946182427, TOLERANCE);
  }

  @Property
  void fromInput_isTheSlope(@ForAll @DoubleRange(min = -30, max = 30) double a) {
    Expect.close("σ′(a)", SigmoidSlope.fromInput(a), BigMath.sigmoidSlope(a), TOLERANCE);
  }

  @Property
  void fromInput_farOut_staysFinite(@ForAll @DoubleRange(min = -700, max = 700) double a) {
    Expect.close("σ′(a)", SigmoidSlope.fromInput(a), BigMath.sigmoidSlope(a), TOLERANCE);
  }

  @Example
  void fromOutput_ofOneHalf_isOneQuarter() {
    Expect.close("σ′", SigmoidSlope.fromOutput(0.5), 0.25, TOLERANCE);
  }

  @Example
  void fromOutput_ofTheNotesOutput_isItsSlope() {
    double got = SigmoidSlope.fromOutput(0.5236951740839997);
    Expect.close("f′(o₁)", got, 0.24943853872512894, TOLERANCE);
  }

  @Property
  void fromOutput_isTheOutputTimesItsRest(@ForAll @DoubleRange(min = 0, max = 1) double f) {
    BigDecimal exact = new BigDecimal(f);
    Expect.close(
        "σ′", SigmoidSlope.fromOutput(f), exact.subtract(exact.multiply(exact)), TOLERANCE);
  }

  @Property
  void fromOutput_ofASigmoid_isItsSlope(@ForAll @DoubleRange(min = -30, max = 30) double a) {
    double got = SigmoidSlope.fromOutput(BigMath.sigmoid(a).doubleValue());
    Expect.close("σ′(a)", got, BigMath.sigmoidSlope(a), TOLERANCE);
  }
}
