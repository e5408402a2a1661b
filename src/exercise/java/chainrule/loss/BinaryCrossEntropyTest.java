package chainrule.loss;

import chainrule.activation.Sigmoid;
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
    of = BinaryCrossEntropy.class,
    note = "Neural Networks 2",
    section = "A problem",
    uses = Sigmoid.class)
@Task(
    method = "value",
    points = 2,
    formula = "E = −(1/N) Σₙ [yₙ ln ŷₙ + (1 − yₙ) ln(1 − ŷₙ)]",
    hint = "Math.log is the natural logarithm. Mind the minus sign and the mean.")
@Task(
    method = "gradient",
    points = 3,
    formula = "∂E/∂ŷₙ = (1/N) (ŷₙ − yₙ) / (ŷₙ (1 − ŷₙ))",
    hint = "The derivative of ln ŷ is 1/ŷ, that of ln(1 − ŷ) is −1/(1 − ŷ).")
@Task(
    method = "logitValue",
    points = 4,
    formula = "E = (1/N) Σₙ [yₙ ln(1 + e⁻ᵃⁿ) + (1 − yₙ) ln(1 + eᵃⁿ)]",
    hint = "Never form σ(a), which is rounded to 1: take the logarithm first, on paper.")
@Task(
    method = "logitGradient",
    points = 2,
    formula = "∂E/∂aₙ = (1/N) (σ(aₙ) − yₙ)",
    hint = "Multiply ∂E/∂ŷ by σ′ = ŷ(1 − ŷ) on paper and see what is left.")
class BinaryCrossEntropyTest {

  private static final double TOLERANCE = 1e-12;

  /** Of up to twelve terms as large as 700, which may be added up before their mean is taken. */
  private static final double FAR_OUT = 1e-11;

  private static final double LAST_DIGITS = 2e-15;

  /** N outputs, or pre-activations, and their targets from 0 to 1. */
  record Answers(double[] given, double[] target) {}

  @Provide
  Arbitrary<Answers> probabilities() {
    return answers(Draw.probability());
  }

  @Provide
  Arbitrary<Answers> logits() {
    return answers(Draw.number());
  }

  @Provide
  Arbitrary<Answers> farLogits() {
    return answers(Draw.upTo(800));
  }

  /** As far out as the exponentials in the formula go. */
  @Provide
  Arbitrary<Answers> finiteLogits() {
    return answers(Draw.upTo(700));
  }

  private static Arbitrary<Answers> answers(Arbitrary<Double> given) {
    return Draw.size()
        .flatMap(
            n ->
                Combinators.combine(Draw.vector(given, n), Draw.vector(Draw.target(), n))
                    .as(Answers::new));
  }

  @Example
  @Behaviour("the loss of two undecided answers is ln 2")
  void value_ofOneHalf_isLnTwo() {
    double got = Call.pure(BinaryCrossEntropy::value, new double[] {0.5, 0.5}, new double[] {1, 0});
    Expect.close("E", got, 0.6931471805599453, 1e-15);
  }

  @Example
  @Behaviour("a probability of 1e-12, or of 1e-200, counts with its logarithm")
  void value_ofATinyProbability_isItsLogarithm() {
    for (double p : new double[] {1e-12, 1e-200}) {
      double got = Call.pure(BinaryCrossEntropy::value, new double[] {p}, new double[] {1});
      Expect.close("E at ŷ = " + p, got, BigMath.ln(p).negate(), TOLERANCE);
    }
  }

  @Example
  @Behaviour("an output next to its target has a small loss, but not 0")
  void value_nextToTheTarget_isSmall() {
    double[] output = {0.99999999999, 1e-11};
    double got = Call.pure(BinaryCrossEntropy::value, output, new double[] {1, 0});
    Expect.close("E", got, 1e-11, 1e-15);
  }

  @Property
  @Behaviour("the loss is the mean of −y ln ŷ − (1 − y) ln(1 − ŷ)")
  void value_isTheMeanOfTheLogarithms(@ForAll("probabilities") Answers e) {
    double got = Call.pure(BinaryCrossEntropy::value, e.given, e.target);
    BigDecimal sum = BigDecimal.ZERO;
    for (int n = 0; n < e.given.length; n++) {
      BigDecimal p = new BigDecimal(e.given[n]);
      BigDecimal y = new BigDecimal(e.target[n]);
      BigDecimal rest = BigDecimal.ONE.subtract(y);
      sum = sum.add(y.multiply(BigMath.ln(p)));
      sum = sum.add(rest.multiply(BigMath.ln(BigDecimal.ONE.subtract(p))));
    }
    Expect.close("E", got, -sum.doubleValue() / e.given.length, TOLERANCE);
  }

  @Example
  @Behaviour("the slope at ¼ is −4 if the answer is yes and 4/3 if it is no")
  void gradient_ofAQuarter_isMinusFourOrFourThirds() {
    double[] quarter = {0.25};
    double[] got = Call.pure(BinaryCrossEntropy::gradient, quarter, new double[] {1});
    Expect.close("∂E/∂ŷ", got, new double[] {-4}, 1e-14);
    got = Call.pure(BinaryCrossEntropy::gradient, quarter, new double[] {0});
    Expect.close("∂E/∂ŷ", got, new double[] {4.0 / 3}, 1e-14);
  }

  @Example
  @Behaviour("the slope at 1e-12 is −1e12 if the answer is yes, and that at 1e-200 is −1e200")
  void gradient_ofATinyProbability_isAsSteepAsThat() {
    for (double p : new double[] {1e-12, 1e-200}) {
      double[] got = Call.pure(BinaryCrossEntropy::gradient, new double[] {p}, new double[] {1});
      Expect.close("∂E/∂ŷ at ŷ = " + p, got, new double[] {-1 / p}, 1e-12 / p);
    }
  }

  @Example
  @Behaviour("next to the target the slope is small, but not 0")
  void gradient_nextToTheTarget_isSmall() {
    double[] got =
        Call.pure(BinaryCrossEntropy::gradient, new double[] {0.50000000001}, new double[] {0.5});
    Expect.close("∂E/∂ŷ", got, new double[] {4e-11}, 1e-14);
  }

  @Property
  @Behaviour("the gradient is the derivative of the loss with respect to every output")
  void gradient_isTheSlope(@ForAll("probabilities") Answers e) {
    double[] got = Call.pure(BinaryCrossEntropy::gradient, e.given, e.target);
    Expect.close("∂E/∂ŷ", got, Dual.gradient(e.given, p -> error(p, e.target)), TOLERANCE);
  }

  @Property(tries = 25)
  @Behaviour("the gradient agrees with finite differences of the loss")
  void gradient_agreesWithFiniteDifferences(@ForAll("probabilities") Answers e) {
    double[] got = Call.pure(BinaryCrossEntropy::gradient, e.given, e.target);
    FiniteDifferences.of(p -> error(Dual.constants(p), e.target).value(), e.given)
        .expect("∂E/∂ŷ", got);
  }

  @Example
  @Behaviour("the loss of certain answers is exact, wrong ones and right ones")
  void logitValue_whereAnswersAreCertain_isExact() {
    double[] a = {700, -700, 700, -700};
    double wrong = Call.pure(BinaryCrossEntropy::logitValue, a, new double[] {0, 1, 0, 1});
    Expect.close("E, all wrong", wrong, 700, TOLERANCE);
    double right = Call.pure(BinaryCrossEntropy::logitValue, a, new double[] {1, 0, 1, 0});
    Expect.close("E, all right", right, 0, TOLERANCE);
  }

  @Example
  @Behaviour("where an answer is nearly certain and right the loss is small, but not 0")
  void logitValue_whereAnAnswerIsNearlyCertain_isSmall() {
    double got = Call.pure(BinaryCrossEntropy::logitValue, new double[] {25}, new double[] {1});
    Expect.close("E", got, 1.3887943864867583e-11, 1e-14); // ln(1 + e⁻²⁵)
  }

  @Property
  @Behaviour("the loss from pre-activations is the loss from the outputs")
  void logitValue_isTheMeanOfTheLogarithms(@ForAll("logits") Answers e) {
    double got = Call.pure(BinaryCrossEntropy::logitValue, e.given, e.target);
    Expect.close("E", got, logitError(e), TOLERANCE);
  }

  @Property
  @Behaviour("far out, where σ(a) is rounded to 0 or 1, the loss stays exact")
  void logitValue_farOut_staysExact(@ForAll("finiteLogits") Answers e) {
    double got = Call.pure(BinaryCrossEntropy::logitValue, e.given, e.target);
    Expect.close("E", got, logitError(e), FAR_OUT);
  }

  @Example
  @Behaviour("where answers are certain and wrong the slope is the whole error")
  void logitGradient_whereAnswersAreCertainAndWrong_isTheWholeError() {
    double[] got =
        Call.pure(BinaryCrossEntropy::logitGradient, new double[] {800, -800}, new double[] {0, 1});
    Expect.close("∂E/∂a", got, new double[] {0.5, -0.5}, 1e-15);
  }

  @Property
  @Behaviour("the gradient is the derivative of the loss with respect to every pre-activation")
  void logitGradient_isTheSlope(@ForAll("logits") Answers e) {
    double[] got = Call.pure(BinaryCrossEntropy::logitGradient, e.given, e.target);
    double[] expected = Dual.gradient(e.given, a -> error(sigmoids(a), e.target));
    Expect.close("∂E/∂a", got, expected, TOLERANCE);
  }

  @Property(tries = 25)
  @Behaviour("the gradient agrees with finite differences of the loss")
  void logitGradient_agreesWithFiniteDifferences(@ForAll("logits") Answers e) {
    double[] got = Call.pure(BinaryCrossEntropy::logitGradient, e.given, e.target);
    FiniteDifferences.of(a -> error(sigmoids(Dual.constants(a)), e.target).value(), e.given)
        .expect("∂E/∂a", got);
  }

  @Property
  @Behaviour("far out the gradient is still the output minus the target")
  void logitGradient_farOut_staysTheDifference(@ForAll("farLogits") Answers e) {
    double[] got = Call.pure(BinaryCrossEntropy::logitGradient, e.given, e.target);
    double[] expected = new double[e.given.length];
    for (int n = 0; n < expected.length; n++) {
      BigDecimal difference = BigMath.sigmoid(e.given[n]).subtract(new BigDecimal(e.target[n]));
      expected[n] = difference.doubleValue() / expected.length;
    }
    Expect.close("∂E/∂a", got, expected, LAST_DIGITS);
  }

  private static Dual[] sigmoids(Dual[] a) {
    return Arrays.stream(a).map(Dual::sigmoid).toArray(Dual[]::new);
  }

  /** E from the outputs, in numbers that carry their derivative. */
  private static Dual error(Dual[] output, double[] target) {
    Dual sum = Dual.constant(0);
    for (int n = 0; n < target.length; n++) {
      Dual no = Dual.constant(1).minus(output[n]).ln().times(1 - target[n]);
      sum = sum.minus(output[n].ln().times(target[n])).minus(no);
    }
    return sum.times(1.0 / target.length);
  }

  /** E from the pre-activations, to many digits. */
  private static double logitError(Answers e) {
    BigDecimal sum = BigDecimal.ZERO;
    for (int n = 0; n < e.given.length; n++) {
      BigDecimal y = new BigDecimal(e.target[n]);
      BigDecimal yes = y.multiply(BigMath.softplus(-e.given[n]));
      BigDecimal no = BigDecimal.ONE.subtract(y).multiply(BigMath.softplus(e.given[n]));
      sum = sum.add(yes).add(no);
    }
    return sum.doubleValue() / e.given.length;
  }
}
