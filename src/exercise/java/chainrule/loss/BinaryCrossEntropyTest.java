package chainrule.loss;

import chainrule.activation.Sigmoid;
import chainrule.grader.exercise.Exercise;
import chainrule.grader.exercise.Task;
import chainrule.testing.BigMath;
import chainrule.testing.Draw;
import chainrule.testing.Dual;
import chainrule.testing.Expect;
import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
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
    return answers(Arbitraries.doubles().between(-700, 700).withoutEdgeCases());
  }

  private static Arbitrary<Answers> answers(Arbitrary<Double> given) {
    Arbitrary<Double> target = Arbitraries.oneOf(Draw.bit(), Draw.probability());
    return Draw.size()
        .flatMap(
            n ->
                Combinators.combine(
                        Draw.vector(given, n), Draw.vector(target.withoutEdgeCases(), n))
                    .as(Answers::new));
  }

  @Example
  void value_ofOneHalf_isLnTwo() {
    double got = BinaryCrossEntropy.value(new double[] {0.5, 0.5}, new double[] {1, 0});
    Expect.close("E", got, 0.6931471805599453, 1e-15);
  }

  @Property
  void value_isTheMeanOfTheLogarithms(@ForAll("probabilities") Answers e) {
    double got = Expect.pure(() -> BinaryCrossEntropy.value(e.given, e.target), e.given, e.target);
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
  void gradient_ofAQuarter_isMinusFourOrFourThirds() {
    double[] got = BinaryCrossEntropy.gradient(new double[] {0.25}, new double[] {1});
    Expect.close("∂E/∂ŷ", got, new double[] {-4}, 1e-14);
    got = BinaryCrossEntropy.gradient(new double[] {0.25}, new double[] {0});
    Expect.close("∂E/∂ŷ", got, new double[] {4.0 / 3}, 1e-14);
  }

  @Property
  void gradient_isTheSlope(@ForAll("probabilities") Answers e) {
    double[] got =
        Expect.pure(() -> BinaryCrossEntropy.gradient(e.given, e.target), e.given, e.target);
    Expect.close("∂E/∂ŷ", got, Dual.gradient(e.given, p -> error(p, e.target)), TOLERANCE);
  }

  @Example
  void logitValue_whereAnswersAreCertain_isExact() {
    double[] a = {700, -700, 700, -700};
    double wrong = BinaryCrossEntropy.logitValue(a, new double[] {0, 1, 0, 1});
    Expect.close("E, all wrong", wrong, 700, TOLERANCE);
    double right = BinaryCrossEntropy.logitValue(a, new double[] {1, 0, 1, 0});
    Expect.close("E, all right", right, 0, TOLERANCE);
  }

  @Property
  void logitValue_isTheMeanOfTheLogarithms(@ForAll("logits") Answers e) {
    double got =
        Expect.pure(() -> BinaryCrossEntropy.logitValue(e.given, e.target), e.given, e.target);
    Expect.close("E", got, logitError(e), TOLERANCE);
  }

  @Property
  void logitValue_farOut_staysExact(@ForAll("farLogits") Answers e) {
    double got = BinaryCrossEntropy.logitValue(e.given, e.target);
    Expect.close("E", got, logitError(e), TOLERANCE);
  }

  @Example
  void logitGradient_whereAnswersAreCertainAndWrong_isTheWholeError() {
    double[] got = BinaryCrossEntropy.logitGradient(new double[] {700, -700}, new double[] {0, 1});
    Expect.close("∂E/∂a", got, new double[] {0.5, -0.5}, 1e-15);
  }

  @Property
  void logitGradient_isTheSlope(@ForAll("logits") Answers e) {
    double[] got =
        Expect.pure(() -> BinaryCrossEntropy.logitGradient(e.given, e.target), e.given, e.target);
    double[] expected =
        Dual.gradient(
            e.given,
            a -> {
              Dual[] output = new Dual[a.length];
              for (int n = 0; n < a.length; n++) {
                output[n] = a[n].sigmoid();
              }
              return error(output, e.target);
            });
    Expect.close("∂E/∂a", got, expected, TOLERANCE);
  }

  @Property
  void logitGradient_farOut_staysTheDifference(@ForAll("farLogits") Answers e) {
    double[] got = BinaryCrossEntropy.logitGradient(e.given, e.target);
    double[] expected = new double[e.given.length];
    for (int n = 0; n < expected.length; n++) {
      BigDecimal difference = BigMath.sigmoid(e.given[n]).subtract(new BigDecimal(e.target[n]));
      expected[n] = difference.doubleValue() / expected.length;
    }
    Expect.close("∂E/∂a", got, expected, 1e-15);
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
