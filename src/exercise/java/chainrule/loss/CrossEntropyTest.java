package chainrule.loss;

import chainrule.activation.Softmax;
import chainrule.grader.exercise.Exercise;
import chainrule.grader.exercise.Task;
import chainrule.testing.BigMath;
import chainrule.testing.Draw;
import chainrule.testing.Dual;
import chainrule.testing.Expect;
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
    hint = "The derivative of a logarithm is a quotient. Each ŷ stands in one term only.")
@Task(
    method = "logitGradient",
    points = 3,
    formula = "∂ℓ/∂aₖ = ŷₖ − yₖ, ŷ = softmax(a)",
    hint = "After the softmax, hardly anything is left to do, and no logarithm.")
class CrossEntropyTest {

  private static final double TOLERANCE = 1e-12;

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
                    .as((shares, target) -> new Guess(normalised(shares), target)));
  }

  private static double[] normalised(double[] shares) {
    double sum = Arrays.stream(shares).sum();
    return Arrays.stream(shares).map(share -> share / sum).toArray();
  }

  @Provide
  Arbitrary<Logits> logits() {
    return Draw.size()
        .flatMap(k -> Combinators.combine(Draw.vector(k), Draw.distribution(k)).as(Logits::new));
  }

  @Example
  void value_ofAOneHotTarget_isMinusTheLogarithmOfTheRightClass() {
    double got = CrossEntropy.value(new double[] {0.25, 0.75}, new double[] {1, 0});
    Expect.close("ℓ", got, 1.3862943611198906, TOLERANCE);
  }

  @Example
  void value_ofAnImpossibleClassThatIsNotWanted_leavesItOut() {
    double got = CrossEntropy.value(new double[] {0, 0.5, 0.5}, new double[] {0, 1, 0});
    Expect.close("ℓ", got, 0.6931471805599453, TOLERANCE);
  }

  @Property
  void value_isTheWeightedSumOfLogarithms(@ForAll("guesses") Guess g) {
    double got = Expect.pure(() -> CrossEntropy.value(g.output, g.target), g.output, g.target);
    BigDecimal sum = BigDecimal.ZERO;
    for (int k = 0; k < g.target.length; k++) {
      sum = sum.subtract(new BigDecimal(g.target[k]).multiply(BigMath.ln(g.output[k])));
    }
    Expect.close("ℓ", got, sum, TOLERANCE);
  }

  @Example
  void gradient_ofAOneHotTarget_isMinusOneOverTheRightClass() {
    double[] got = CrossEntropy.gradient(new double[] {0.75, 0.25}, new double[] {0, 1});
    Expect.close("∂ℓ/∂ŷ", got, new double[] {0, -4}, 1e-15);
  }

  @Property
  void gradient_isTheSlope(@ForAll("guesses") Guess g) {
    double[] got = Expect.pure(() -> CrossEntropy.gradient(g.output, g.target), g.output, g.target);
    double[] expected = Dual.gradient(g.output, output -> loss(output, g.target));
    Expect.close("∂ℓ/∂ŷ", got, expected, TOLERANCE);
  }

  @Example
  void logitGradient_ofHundreds_isFinite() {
    double[] got = CrossEntropy.logitGradient(new double[] {700, -700}, new double[] {0, 1});
    Expect.close("∂ℓ/∂a", got, new double[] {1, -1}, 1e-15);
  }

  @Property
  void logitGradient_isTheSlope(@ForAll("logits") Logits l) {
    double[] got = Expect.pure(() -> CrossEntropy.logitGradient(l.a, l.target), l.a, l.target);
    Expect.close("∂ℓ/∂a", got, Dual.gradient(l.a, a -> loss(softmax(a), l.target)), TOLERANCE);
  }

  private static Dual loss(Dual[] output, double[] target) {
    Dual sum = Dual.constant(0);
    for (int k = 0; k < target.length; k++) {
      sum = sum.minus(output[k].ln().times(target[k]));
    }
    return sum;
  }

  private static Dual[] softmax(Dual[] a) {
    Dual sum = Dual.constant(0);
    for (Dual ak : a) {
      sum = sum.plus(ak.exp());
    }
    Dual[] output = new Dual[a.length];
    for (int k = 0; k < a.length; k++) {
      output[k] = a[k].exp().over(sum);
    }
    return output;
  }
}
