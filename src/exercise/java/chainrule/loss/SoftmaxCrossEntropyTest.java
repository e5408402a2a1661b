package chainrule.loss;

import chainrule.activation.Softmax;
import chainrule.grader.exercise.Behaviour;
import chainrule.grader.exercise.Exercise;
import chainrule.grader.exercise.Task;
import chainrule.testing.BigMath;
import chainrule.testing.Call;
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

  /** Of terms as large as 1000, which another right way adds up before the largest is taken off. */
  private static final double FAR_OUT = 1e-11;

  /** K pre-activations and a target distribution. */
  record Logits(double[] a, double[] target) {}

  @Provide
  Arbitrary<Logits> logits() {
    return Draw.size()
        .flatMap(k -> Combinators.combine(Draw.vector(k), Draw.distribution(k)).as(Logits::new));
  }

  @Provide
  Arbitrary<Logits> logitsWithOneFarOut() {
    return Draw.size()
        .flatMap(
            k ->
                Combinators.combine(Draw.vectorWithOneFarOut(k, 1000), Draw.distribution(k))
                    .as(Logits::new));
  }

  /** How far all inputs are moved together. */
  @Provide
  Arbitrary<Double> far() {
    return Draw.upTo(1000);
  }

  @Example
  @Behaviour("the loss of two undecided classes is ln 2")
  void value_ofTwoEqual_isLnTwo() {
    double got = Call.pure(SoftmaxCrossEntropy::value, new double[] {1, 1}, new double[] {1, 0});
    Expect.close("ℓ", got, 0.6931471805599453, 1e-15);
  }

  @Example
  @Behaviour("numbers about 1000 have a loss like any others")
  void value_ofThousands_isFinite() {
    double[] a = {1000, 1000, 999};
    double got = Call.pure(SoftmaxCrossEntropy::value, a, new double[] {0, 0, 1});
    Expect.close("ℓ", got, 1.861994804058251, FAR_OUT);
    got = Call.pure(SoftmaxCrossEntropy::value, new double[] {-2e9, -2e9}, new double[] {0, 1});
    Expect.close("ℓ, of two equal ones at −2e9", got, 0.6931471805599453, 1e-5);
  }

  @Example
  @Behaviour("the loss of an unlikely class is how far it is behind")
  void value_ofAnUnlikelyClass_isHowFarItIsBehind() {
    double got =
        Call.pure(SoftmaxCrossEntropy::value, new double[] {0, -1000}, new double[] {0, 1});
    Expect.close("ℓ", got, 1000, FAR_OUT);
  }

  @Example
  @Behaviour("a very small target counts with what it is")
  void value_ofAVerySmallTarget_countsIt() {
    double[] target = {1 - 1e-9, 1e-9};
    double got = Call.pure(SoftmaxCrossEntropy::value, new double[] {0, -500}, target);
    Expect.close("ℓ", got, 5e-7, 1e-15);
  }

  @Example
  @Behaviour("a right class that is nearly certain has a small loss, but not 0")
  void value_ofAClassFarAhead_isSmall() {
    double got = Call.pure(SoftmaxCrossEntropy::value, new double[] {25, 0}, new double[] {1, 0});
    Expect.close("ℓ", got, 1.3887943864867583e-11, 1e-13); // ln(1 + e⁻²⁵)
  }

  @Property
  @Behaviour("the loss is the sum of −y ln softmax(a) over the classes")
  void value_isMinusTheWeightedLogarithms(@ForAll("logits") Logits l) {
    double got = Call.pure(SoftmaxCrossEntropy::value, l.a, l.target);
    Expect.close("ℓ", got, loss(l.a, l.target), TOLERANCE);
  }

  @Property
  @Behaviour("far out, where exponentials overflow, the loss stays what it is")
  void value_farOut_staysTheSame(@ForAll("logits") Logits l, @ForAll("far") double far) {
    double[] moved = Arrays.stream(l.a).map(ak -> ak + far).toArray();
    double got = Call.pure(SoftmaxCrossEntropy::value, moved, l.target);
    Expect.close("ℓ of a + far", got, loss(moved, l.target), FAR_OUT);
  }

  @Property(tries = 50)
  @Behaviour("one pre-activation far out among ordinary ones leaves the loss exact")
  void value_withOneFarOut_staysTheSame(@ForAll("logitsWithOneFarOut") Logits l) {
    double got = Call.pure(SoftmaxCrossEntropy::value, l.a, l.target);
    Expect.close("ℓ", got, loss(l.a, l.target), FAR_OUT);
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
