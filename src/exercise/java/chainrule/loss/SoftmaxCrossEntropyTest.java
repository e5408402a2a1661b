package chainrule.loss;

import chainrule.activation.Softmax;
import chainrule.grader.exercise.Exercise;
import chainrule.grader.exercise.Task;
import chainrule.testing.BigMath;
import chainrule.testing.Draw;
import chainrule.testing.Expect;
import java.math.BigDecimal;
import java.util.Arrays;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;

@Exercise(
    of = SoftmaxCrossEntropy.class,
    note = "Neural Network",
    section = "Backpropagation",
    uses = {Softmax.class, CrossEntropy.class})
@Task(
    method = "value",
    points = 4,
    formula = "ℓ = Σₖ yₖ (max − aₖ) + ln Σₖ e^(aₖ − max)",
    hint =
        "Lower every aₖ by the largest first, then no exponential overflows and no ln 0 comes up.")
class SoftmaxCrossEntropyTest {

  private static final double TOLERANCE = 1e-12;

  /** K pre-activations and a target distribution. */
  record Logits(double[] a, double[] target) {}

  @Provide
  Arbitrary<Logits> logits() {
    return Draw.size()
        .flatMap(k -> Combinators.combine(Draw.vector(k), Draw.distribution(k)).as(Logits::new));
  }

  @Example
  void value_ofTwoEqual_isLnTwo() {
    double got = SoftmaxCrossEntropy.value(new double[] {1, 1}, new double[] {1, 0});
    Expect.close("ℓ", got, 0.6931471805599453, 1e-15);
  }

  @Example
  void value_ofThousands_isFinite() {
    double got = SoftmaxCrossEntropy.value(new double[] {1000, 1000, 999}, new double[] {0, 0, 1});
    Expect.close("ℓ", got, 1.861994804058251, TOLERANCE);
  }

  @Example
  void value_ofAnUnlikelyClass_isHowFarItIsBehind() {
    double got = SoftmaxCrossEntropy.value(new double[] {0, -1000}, new double[] {0, 1});
    Expect.close("ℓ", got, 1000, TOLERANCE);
  }

  @Property
  void value_isMinusTheWeightedLogarithms(@ForAll("logits") Logits l) {
    double got = Expect.pure(() -> SoftmaxCrossEntropy.value(l.a, l.target), l.a, l.target);
    Expect.close("ℓ", got, loss(l.a, l.target), TOLERANCE);
  }

  @Property
  void value_farOut_staysTheSame(
      @ForAll("logits") Logits l, @ForAll @DoubleRange(min = -1000, max = 1000) double far) {
    double[] moved = Arrays.stream(l.a).map(ak -> ak + far).toArray();
    double got = SoftmaxCrossEntropy.value(moved, l.target);
    Expect.close("ℓ", got, loss(moved, l.target), TOLERANCE);
  }

  /** Σₖ yₖ ln Σⱼ e^(aⱼ − aₖ): for each class, how far the others are ahead. */
  private static BigDecimal loss(double[] a, double[] target) {
    BigDecimal loss = BigDecimal.ZERO;
    for (int k = 0; k < a.length; k++) {
      BigDecimal sum = BigDecimal.ZERO;
      for (double aj : a) {
        sum = sum.add(BigMath.exp(new BigDecimal(aj).subtract(new BigDecimal(a[k]))));
      }
      loss = loss.add(new BigDecimal(target[k]).multiply(BigMath.ln(sum)));
    }
    return loss;
  }
}
