package chainrule.activation;

import chainrule.grader.exercise.Exercise;
import chainrule.grader.exercise.Task;
import chainrule.graph.Activations;
import chainrule.graph.Node;
import chainrule.testing.BigMath;
import chainrule.testing.Draw;
import chainrule.testing.Dual;
import chainrule.testing.Expect;
import chainrule.testing.OnGraph;
import java.util.Arrays;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;

@Exercise(of = Softmax.class, note = "Neural Networks (slides)", section = "Output")
@Task(
    method = "value",
    points = 3,
    formula = "ŷᵢ = eᵃⁱ / Σₖ eᵃᵏ",
    hint = "e¹⁰⁰⁰ overflows. The quotient stays the same if every input is lowered by the largest.")
@Task(
    method = "jacobian",
    points = 4,
    formula = "∂ŷᵢ/∂aⱼ = ŷᵢ (δᵢⱼ − ŷⱼ)",
    hint = "δᵢⱼ is 1 on the diagonal and 0 elsewhere. Every output depends on every input.")
class SoftmaxTest {

  private static final double TOLERANCE = 1e-14;

  @Provide
  Arbitrary<double[]> inputs() {
    return Draw.size().flatMap(Draw::vector);
  }

  @Example
  void value_ofZeroAndLnThree_isOneAndThreeQuarters() {
    double[] got = Softmax.value(new double[] {0, Math.log(3)});
    Expect.close("ŷ", got, new double[] {0.25, 0.75}, TOLERANCE);
  }

  @Example
  void value_ofThousands_isFinite() {
    double[] expected = {0.42231879825151825, 0.42231879825151825, 0.15536240349696362};
    Expect.close("ŷ", Softmax.value(new double[] {1000, 1000, 999}), expected, TOLERANCE);
    Expect.close("ŷ", Softmax.value(new double[] {-1000, -1000, -1001}), expected, TOLERANCE);
  }

  @Example
  void value_ofOneFarAboveTheOthers_isAllItsOwn() {
    double[] high = {0, 5000, 0};
    Expect.close("ŷ", Softmax.value(high), new double[] {0, 1, 0}, TOLERANCE);
    double[] low = {0, -5000, 0};
    Expect.close("ŷ", Softmax.value(low), new double[] {0.5, 0, 0.5}, TOLERANCE);
  }

  @Example
  void value_atTheEndsOfTheRange_isFinite() {
    double[] got = Softmax.value(new double[] {1e308, -1e308, 1e308});
    Expect.close("ŷ", got, new double[] {0.5, 0, 0.5}, TOLERANCE);
    got = Softmax.value(new double[] {-1e308, -1e308});
    Expect.close("ŷ", got, new double[] {0.5, 0.5}, TOLERANCE);
  }

  @Property
  void value_isTheShareOfTheExponentials(@ForAll("inputs") double[] a) {
    double[] got = Expect.pure(() -> Softmax.value(a), a);
    Expect.close("ŷ", got, shares(a), TOLERANCE);
  }

  @Property
  void value_farOut_staysTheShare(
      @ForAll("inputs") double[] a, @ForAll @DoubleRange(min = -1e6, max = 1e6) double far) {
    double[] moved = Arrays.stream(a).map(ai -> ai + far).toArray();
    Expect.close("ŷ", Softmax.value(moved), shares(moved), TOLERANCE);
  }

  @Property
  void value_sumsToOne(@ForAll("inputs") double[] a) {
    double[] got = Softmax.value(a);
    Expect.length("ŷ", got, a.length);
    Expect.close("Σŷ", Arrays.stream(got).sum(), 1, TOLERANCE);
  }

  @Example
  void jacobian_ofTwoEqual_isOneQuarter() {
    double[][] got = Softmax.jacobian(new double[] {1, 1});
    Expect.close("∂ŷ/∂a", got, new double[][] {{0.25, -0.25}, {-0.25, 0.25}}, TOLERANCE);
  }

  /** As far out as the exponentials themselves go; beyond, it is the value that has to care. */
  @Example
  void jacobian_farOut_isFinite() {
    double[][] got = Softmax.jacobian(new double[] {700, -700, 700});
    double[][] expected = {{0.25, 0, -0.25}, {0, 0, 0}, {-0.25, 0, 0.25}};
    Expect.close("∂ŷ/∂a", got, expected, TOLERANCE);
  }

  @Property
  void jacobian_isEverySlope(@ForAll("inputs") double[] a) {
    double[][] got = Expect.pure(() -> Softmax.jacobian(a), a);
    Expect.close("∂ŷ/∂a", got, slopes(a), TOLERANCE);
  }

  @Property
  void jacobian_farOut_staysEverySlope(
      @ForAll("inputs") double[] a, @ForAll @DoubleRange(min = -690, max = 690) double far) {
    double[] moved = Arrays.stream(a).map(ai -> ai + far).toArray();
    Expect.close("∂ŷ/∂a", Softmax.jacobian(moved), slopes(moved), TOLERANCE);
  }

  private static double[] shares(double[] a) {
    double[] shares = new double[a.length];
    for (int i = 0; i < a.length; i++) {
      shares[i] = BigMath.softmax(a, i).doubleValue();
    }
    return shares;
  }

  /** ŷᵢ as 1 / Σₖ e^(aₖ − aᵢ), differentiated forwards. */
  private static double[][] slopes(double[] a) {
    double[][] slopes = new double[a.length][];
    for (int i = 0; i < a.length; i++) {
      int output = i;
      slopes[i] =
          Dual.gradient(
              a,
              duals -> {
                Dual sum = Dual.constant(0);
                for (Dual ak : duals) {
                  sum = sum.plus(ak.minus(duals[output]).exp());
                }
                return Dual.constant(1).over(sum);
              });
    }
    return slopes;
  }

  @OnGraph("jacobian")
  static Node onGraph(Node a) {
    return Activations.softmax(a);
  }
}
