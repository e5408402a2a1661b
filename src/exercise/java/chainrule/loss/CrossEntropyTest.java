package chainrule.loss;

import chainrule.activation.Softmax;
import chainrule.grader.exercise.Behaviour;
import chainrule.grader.exercise.Exercise;
import chainrule.grader.exercise.Task;
import chainrule.testing.BigMath;
import chainrule.testing.Call;
import chainrule.testing.Draw;
import chainrule.testing.Dual;
import chainrule.testing.Expect;
import chainrule.testing.FiniteDifferences;
import java.math.BigDecimal;
import java.util.Arrays;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

@Exercise(
    of = CrossEntropy.class,
    note = "Neural Network",
    section = "Backpropagation",
    uses = Softmax.class)
@Task(
    method = "value",
    points = 2,
    formula = "ℓ = −Σₖ yₖ ln ŷₖ, with 0 · ln 0 = 0",
    hint = "In Java 0 · ln 0 is NaN, so leave out the classes whose target is 0.")
@Task(
    method = "gradient",
    points = 2,
    formula = "∂ℓ/∂ŷₖ = −yₖ / ŷₖ",
    hint = "The derivative of a logarithm is a quotient. Each ŷ is in one term only.")
@Task(
    method = "logitGradient",
    points = 3,
    formula = "∂ℓ/∂aₖ = ŷₖ − yₖ, ŷ = softmax(a)",
    hint = "After the softmax, hardly anything is left to do, and no logarithm.")
class CrossEntropyTest {

  private static final double TOLERANCE = 1e-12;

  /** e^(a − ln Σeᵃ) is another right softmax, whose exponent is rounded as a itself is. */
  private static final double LAST_DIGITS = 1e-13;

  /** K probabilities, none of them 0, and a target distribution. */
  record Guess(double[] output, double[] target) {}

  /** K pre-activations and a target distribution. */
  record Logits(double[] a, double[] target) {}

  @Provide
  Arbitrary<Guess> guesses() {
    return Draw.size()
        .flatMap(
            k ->
                Combinators.combine(Draw.vector(Draw.probability(), k), Draw.distribution(k))
                    .as((shares, target) -> new Guess(normalized(shares), target)));
  }

  private static double[] normalized(double[] shares) {
    double sum = Arrays.stream(shares).sum();
    return Arrays.stream(shares).map(share -> share / sum).toArray();
  }

  @Provide
  Arbitrary<Logits> logits() {
    return Draw.size()
        .flatMap(k -> Combinators.combine(Draw.vector(k), Draw.distribution(k)).as(Logits::new));
  }

  /** By 600, so that no exponential overflows: that is for the softmax to care for. */
  @Provide
  Arbitrary<Logits> logitsWithOneFarOut() {
    return Draw.size()
        .flatMap(
            k ->
                Combinators.combine(Draw.vectorWithOneFarOut(k, 600), Draw.distribution(k))
                    .as(Logits::new));
  }

  @Example
  @Behaviour("the loss is minus the logarithm of the right class")
  void value_ofAOneHotTarget_isMinusTheLogarithmOfTheRightClass() {
    double got = Call.pure(CrossEntropy::value, new double[] {0.25, 0.75}, new double[] {1, 0});
    Expect.close("ℓ", got, 1.3862943611198906, TOLERANCE);
  }

  @Example
  @Behaviour("a very small target counts with what it is")
  void value_ofAVerySmallTarget_countsIt() {
    double[] target = {1 - 1e-9, 1e-9};
    double got = Call.pure(CrossEntropy::value, new double[] {1, 1e-200}, target);
    Expect.close("ℓ", got, 4.605170185988092e-7, 1e-15);
  }

  @Example
  @Behaviour("a class that is impossible and not wanted adds nothing")
  void value_ofAnImpossibleClassThatIsNotWanted_leavesItOut() {
    double got = Call.pure(CrossEntropy::value, new double[] {0, 0.5, 0.5}, new double[] {0, 1, 0});
    Expect.close("ℓ", got, 0.6931471805599453, TOLERANCE);
  }

  @Example
  @Behaviour("a probability of 1e-12, or of 1e-200, counts with its logarithm")
  void value_ofATinyProbability_isItsLogarithm() {
    for (double p : new double[] {1e-12, 1e-200}) {
      double got = Call.pure(CrossEntropy::value, new double[] {p, 1}, new double[] {1, 0});
      Expect.close("ℓ at ŷ = " + p, got, BigMath.ln(p).negate(), TOLERANCE);
    }
  }

  @Example
  @Behaviour("a right class that is nearly certain has a small loss, but not 0")
  void value_ofAProbabilityNextToOne_isSmall() {
    double[] output = {0.99999999999, 1e-11};
    double got = Call.pure(CrossEntropy::value, output, new double[] {1, 0});
    Expect.close("ℓ", got, 1e-11, 1e-15);
  }

  @Property
  @Behaviour("the loss is the sum of −y ln ŷ over the classes")
  void value_isTheWeightedSumOfLogarithms(@ForAll("guesses") Guess g) {
    double got = Call.pure(CrossEntropy::value, g.output, g.target);
    BigDecimal sum = BigDecimal.ZERO;
    for (int k = 0; k < g.target.length; k++) {
      sum = sum.subtract(new BigDecimal(g.target[k]).multiply(BigMath.ln(g.output[k])));
    }
    Expect.close("ℓ", got, sum, TOLERANCE);
  }

  @Example
  @Behaviour("the slope is −1/ŷ for the right class and 0 for the others")
  void gradient_ofAOneHotTarget_isMinusOneOverTheRightClass() {
    double[] got =
        Call.pure(CrossEntropy::gradient, new double[] {0.75, 0.25}, new double[] {0, 1});
    Expect.close("∂ℓ/∂ŷ", got, new double[] {0, -4}, 1e-15);
  }

  @Example
  @Behaviour("the slope at a probability of 1e-12 is −1e12, and that at 1e-200 is −1e200")
  void gradient_ofATinyProbability_isAsSteepAsThat() {
    for (double p : new double[] {1e-12, 1e-200}) {
      double[] got = Call.pure(CrossEntropy::gradient, new double[] {p, 1}, new double[] {1, 0});
      Expect.close("∂ℓ/∂ŷ at ŷ = " + p, got, new double[] {-1 / p, 0}, 1e-12 / p);
    }
  }

  @Example
  @Behaviour("a class that is hardly wanted has a small slope, but not 0")
  void gradient_ofAClassHardlyWanted_isSmall() {
    double[] target = {1e-12, 1 - 1e-12};
    double[] got = Call.pure(CrossEntropy::gradient, new double[] {0.5, 0.5}, target);
    Expect.close("∂ℓ/∂ŷ", got, new double[] {-2e-12, -2 + 2e-12}, 1e-15);
  }

  @Property
  @Behaviour("the gradient is the derivative of the loss with respect to every output")
  void gradient_isTheSlope(@ForAll("guesses") Guess g) {
    double[] got = Call.pure(CrossEntropy::gradient, g.output, g.target);
    double[] expected = Dual.gradient(g.output, output -> loss(output, g.target));
    Expect.close("∂ℓ/∂ŷ", got, expected, TOLERANCE);
  }

  @Property(tries = 25)
  @Behaviour("the gradient agrees with finite differences of the loss")
  void gradient_agreesWithFiniteDifferences(@ForAll("guesses") Guess g) {
    double[] got = Call.pure(CrossEntropy::gradient, g.output, g.target);
    FiniteDifferences.of(output -> loss(Dual.constants(output), g.target).value(), g.output)
        .expect("∂ℓ/∂ŷ", got);
  }

  @Example
  @Behaviour("pre-activations of ±700 have a gradient like any others")
  void logitGradient_ofHundreds_isFinite() {
    double[] got =
        Call.pure(CrossEntropy::logitGradient, new double[] {700, -700}, new double[] {0, 1});
    Expect.close("∂ℓ/∂a", got, new double[] {1, -1}, LAST_DIGITS);
  }

  @Example
  @Behaviour("next to the target the gradient is small, but not 0")
  void logitGradient_nextToTheTarget_isSmall() {
    double[] got =
        Call.pure(CrossEntropy::logitGradient, new double[] {25, 0}, new double[] {1, 0});
    double small = 1.3887943864771146e-11; // 1 / (1 + e²⁵)
    Expect.close("∂ℓ/∂a", got, new double[] {-small, small}, LAST_DIGITS);
  }

  @Example
  @Behaviour("two pre-activations that are far out are as far apart as they are")
  void logitGradient_ofTwoFarOut_seesHowFarApartTheyAre() {
    double[] expected = {-0.2689414213699951, 0.2689414213699951}; // 1 / (1 + e)
    double[] got =
        Call.pure(CrossEntropy::logitGradient, new double[] {600, 599}, new double[] {1, 0});
    Expect.close("∂ℓ/∂a", got, expected, TOLERANCE);
    got = Call.pure(CrossEntropy::logitGradient, new double[] {-599, -600}, new double[] {1, 0});
    Expect.close("∂ℓ/∂a", got, expected, TOLERANCE);
  }

  @Property(tries = 50)
  @Behaviour("one pre-activation far out among ordinary ones leaves the gradient exact")
  void logitGradient_withOneFarOut_isTheSlopeStill(@ForAll("logitsWithOneFarOut") Logits l) {
    double[] got = Call.pure(CrossEntropy::logitGradient, l.a, l.target);
    double[] expected = new double[l.a.length];
    BigDecimal[] shares = BigMath.softmax(l.a);
    for (int k = 0; k < expected.length; k++) {
      expected[k] = shares[k].subtract(new BigDecimal(l.target[k])).doubleValue();
    }
    Expect.close("∂ℓ/∂a", got, expected, TOLERANCE);
  }

  @Property
  @Behaviour("the gradient is the derivative of the loss with respect to every pre-activation")
  void logitGradient_isTheSlope(@ForAll("logits") Logits l) {
    double[] got = Call.pure(CrossEntropy::logitGradient, l.a, l.target);
    Expect.close("∂ℓ/∂a", got, Dual.gradient(l.a, a -> loss(Dual.softmax(a), l.target)), TOLERANCE);
  }

  @Property(tries = 25)
  @Behaviour("the gradient agrees with finite differences of the loss")
  void logitGradient_agreesWithFiniteDifferences(@ForAll("logits") Logits l) {
    double[] got = Call.pure(CrossEntropy::logitGradient, l.a, l.target);
    FiniteDifferences.of(a -> loss(Dual.softmax(Dual.constants(a)), l.target).value(), l.a)
        .expect("∂ℓ/∂a", got);
  }

  private static Dual loss(Dual[] output, double[] target) {
    Dual sum = Dual.constant(0);
    for (int k = 0; k < target.length; k++) {
      sum = sum.minus(output[k].ln().times(target[k]));
    }
    return sum;
  }
}
