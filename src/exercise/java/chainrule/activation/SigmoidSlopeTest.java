package chainrule.activation;

import chainrule.grader.exercise.Behaviour;
import chainrule.grader.exercise.Exercise;
import chainrule.grader.exercise.Task;
import chainrule.testing.BigMath;
import chainrule.testing.Draw;
import chainrule.testing.Expect;
import chainrule.testing.FiniteDifferences;
import java.math.BigDecimal;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

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

  @Provide
  Arbitrary<Double> near() {
    return Draw.upTo(30);
  }

  /** Past 709.78, where the exponential overflows. */
  @Provide
  Arbitrary<Double> far() {
    return Draw.upTo(800);
  }

  @Provide
  Arbitrary<Double> outputs() {
    return Draw.upTo(0.5).map(part -> part + 0.5);
  }

  @Example
  @Behaviour("σ′(0) is ¼")
  void fromInput_atZero_isOneQuarter() {
    Expect.close("σ′(0)", SigmoidSlope.fromInput(0), 0.25, TOLERANCE);
  }

  @Example
  @Behaviour("−2σ′(−3) is the note's ∂h₁/∂w₁")
  void fromInput_ofTheNotesHiddenNeuron_isItsSlope() {
    Expect.close("−2σ′(−3)", -2 * SigmoidSlope.fromInput(-3), -0.09035331946182427, TOLERANCE);
  }

  @Property
  @Behaviour("the slope is e⁻ᵃ / (1 + e⁻ᵃ)², to all digits")
  void fromInput_isTheSlope(@ForAll("near") double a) {
    Expect.close("σ′(a)", SigmoidSlope.fromInput(a), BigMath.sigmoidSlope(a), TOLERANCE);
  }

  @Property
  @Behaviour("far out, where e⁻ᵃ overflows, the slope is about 0 and still a number")
  void fromInput_farOut_staysFinite(@ForAll("far") double a) {
    Expect.close("σ′(a)", SigmoidSlope.fromInput(a), BigMath.sigmoidSlope(a), TOLERANCE);
  }

  @Example
  @Behaviour("the slope at ±1e308 is 0")
  void fromInput_atTheEndsOfTheRange_isZero() {
    Expect.close("σ′(1e308)", SigmoidSlope.fromInput(1e308), 0, TOLERANCE);
    Expect.close("σ′(−1e308)", SigmoidSlope.fromInput(-1e308), 0, TOLERANCE);
  }

  @Property(tries = 25)
  @Behaviour("the slope agrees with finite differences of σ")
  void fromInput_agreesWithFiniteDifferences(@ForAll("near") double a) {
    FiniteDifferences.of(x -> 1 / (1 + Math.exp(-x)), a).expect("σ′(a)", SigmoidSlope.fromInput(a));
  }

  @Example
  @Behaviour("where σ is ½, its slope is ¼")
  void fromOutput_ofOneHalf_isOneQuarter() {
    Expect.close("σ′", SigmoidSlope.fromOutput(0.5), 0.25, TOLERANCE);
  }

  @Example
  @Behaviour("the note's output has the note's slope")
  void fromOutput_ofTheNotesOutput_isItsSlope() {
    double got = SigmoidSlope.fromOutput(0.5236951740839997);
    Expect.close("f′(o₁)", got, 0.24943853872512894, TOLERANCE);
  }

  @Property
  @Behaviour("the slope is f times 1 − f")
  void fromOutput_isTheOutputTimesItsRest(@ForAll("outputs") double f) {
    BigDecimal exact = new BigDecimal(f);
    Expect.close(
        "σ′", SigmoidSlope.fromOutput(f), exact.subtract(exact.multiply(exact)), TOLERANCE);
  }

  @Example
  @Behaviour("the slope is 0 where the output is 0 or 1")
  void fromOutput_atTheEnds_isZero() {
    Expect.close("σ′ where f = 0", SigmoidSlope.fromOutput(0), 0, TOLERANCE);
    Expect.close("σ′ where f = 1", SigmoidSlope.fromOutput(1), 0, TOLERANCE);
  }

  @Property
  @Behaviour("the slope from the output is the slope at the input that it came from")
  void fromOutput_ofASigmoid_isItsSlope(@ForAll("near") double a) {
    double got = SigmoidSlope.fromOutput(BigMath.sigmoid(a).doubleValue());
    Expect.close("σ′(a)", got, BigMath.sigmoidSlope(a), TOLERANCE);
  }

  @Property(tries = 25)
  @Behaviour("from σ(a), the slope agrees with finite differences of σ at a")
  void fromOutput_agreesWithFiniteDifferences(@ForAll("near") double a) {
    double f = BigMath.sigmoid(a).doubleValue();
    FiniteDifferences.of(x -> 1 / (1 + Math.exp(-x)), a).expect("σ′", SigmoidSlope.fromOutput(f));
  }
}
