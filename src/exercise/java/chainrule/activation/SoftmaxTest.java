package chainrule.activation;

import chainrule.grader.exercise.Behaviour;
import chainrule.grader.exercise.Exercise;
import chainrule.grader.exercise.Task;
import chainrule.graph.Activations;
import chainrule.graph.Node;
import chainrule.testing.BigMath;
import chainrule.testing.Call;
import chainrule.testing.Draw;
import chainrule.testing.Dual;
import chainrule.testing.Expect;
import chainrule.testing.FiniteDifferences;
import chainrule.testing.OnGraph;
import java.math.BigDecimal;
import java.util.Arrays;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

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

  @Provide
  Arbitrary<double[]> inputsWithOneFarOut() {
    return Draw.size().flatMap(k -> Draw.vectorWithOneFarOut(k, 1000));
  }

  /** How far all inputs are moved together. */
  @Provide
  Arbitrary<Double> far() {
    return Draw.upTo(1e6);
  }

  /** No further than the exponentials themselves go. */
  @Provide
  Arbitrary<Double> farEnough() {
    return Draw.upTo(690);
  }

  @Example
  @Behaviour("the probabilities of 0 and ln 3 are ¼ and ¾")
  void value_ofZeroAndLnThree_isOneAndThreeQuarters() {
    double[] got = Call.pure(Softmax::value, new double[] {0, Math.log(3)});
    Expect.close("ŷ", got, new double[] {0.25, 0.75}, TOLERANCE);
  }

  @Example
  @Behaviour("numbers about ±1000 have probabilities like any others")
  void value_ofThousands_isFinite() {
    double[] expected = {0.42231879825151825, 0.42231879825151825, 0.15536240349696362};
    double[] got = Call.pure(Softmax::value, new double[] {1000, 1000, 999});
    Expect.close("ŷ", got, expected, tolerance(1000));
    got = Call.pure(Softmax::value, new double[] {-1000, -1000, -1001});
    Expect.close("ŷ", got, expected, tolerance(1000));
  }

  @Example
  @Behaviour("an input far above the others has all the probability, one far below has none")
  void value_ofOneFarAboveTheOthers_isAllItsOwn() {
    double[] high = Call.pure(Softmax::value, new double[] {0, 5000, 0});
    Expect.close("ŷ", high, new double[] {0, 1, 0}, tolerance(5000));
    double[] low = Call.pure(Softmax::value, new double[] {0, -5000, 0});
    Expect.close("ŷ", low, new double[] {0.5, 0, 0.5}, tolerance(5000));
  }

  /** Where only a shift by the largest itself will do: at 1e308 a logarithm is rounded away. */
  @Example
  @Behaviour("inputs of ±1e308 have probabilities too")
  void value_atTheEndsOfTheRange_isFinite() {
    double[] got = Call.pure(Softmax::value, new double[] {1e308, -1e308, 0});
    Expect.close("ŷ", got, new double[] {1, 0, 0}, TOLERANCE);
    got = Call.pure(Softmax::value, new double[] {-1e308});
    Expect.close("ŷ", got, new double[] {1}, TOLERANCE);
  }

  @Example
  @Behaviour("a small probability is not rounded to 0")
  void value_ofOneFarBehind_isItsSmallShare() {
    double[] got = Call.pure(Softmax::value, new double[] {25, 0});
    double small = 1.3887943864771146e-11; // 1 / (1 + e²⁵)
    Expect.close("ŷ", got, new double[] {1 - small, small}, tolerance(25));
  }

  @Property
  @Behaviour("each probability is its share of all the exponentials")
  void value_isTheShareOfTheExponentials(@ForAll("inputs") double[] a) {
    Expect.close("ŷ", Call.pure(Softmax::value, a), shares(a), TOLERANCE);
  }

  @Property
  @Behaviour("far out, where exponentials overflow, the shares stay what they are")
  void value_farOut_staysTheShare(@ForAll("inputs") double[] a, @ForAll("far") double far) {
    double[] moved = moved(a, far);
    Expect.close("at a + far, ŷ", Call.pure(Softmax::value, moved), shares(moved), tolerance(far));
  }

  @Property(tries = 50)
  @Behaviour("one input far out among ordinary ones has all the probability or none")
  void value_withOneFarOut_staysTheShare(@ForAll("inputsWithOneFarOut") double[] a) {
    Expect.close("ŷ", Call.pure(Softmax::value, a), shares(a), tolerance(1000));
  }

  @Property
  @Behaviour("the probabilities add up to 1")
  void value_sumsToOne(@ForAll("inputs") double[] a) {
    double[] got = Call.pure(Softmax::value, a);
    Expect.length("ŷ", got, a.length);
    Expect.close("Σŷ", Arrays.stream(got).sum(), 1, TOLERANCE);
  }

  @Example
  @Behaviour("the Jacobian at two equal inputs is ¼ and −¼")
  void jacobian_ofTwoEqual_isOneQuarter() {
    double[][] got = Call.pure(Softmax::jacobian, new double[] {1, 1});
    Expect.close("∂ŷ/∂a", got, new double[][] {{0.25, -0.25}, {-0.25, 0.25}}, TOLERANCE);
  }

  /** As far out as the exponentials themselves go; beyond, it is the value that has to care. */
  @Example
  @Behaviour("the Jacobian at inputs of ±700 is finite")
  void jacobian_farOut_isFinite() {
    double[][] got = Call.pure(Softmax::jacobian, new double[] {700, -700, 700});
    double[][] expected = {{0.25, 0, -0.25}, {0, 0, 0}, {-0.25, 0, 0.25}};
    Expect.close("∂ŷ/∂a", got, expected, tolerance(700));
  }

  @Example
  @Behaviour("a small slope is not rounded to 0")
  void jacobian_ofOneFarBehind_isItsSmallSlope() {
    double[][] got = Call.pure(Softmax::jacobian, new double[] {25, 0});
    double small = 1.388794386457827e-11; // e²⁵ / (1 + e²⁵)²
    Expect.close("∂ŷ/∂a", got, new double[][] {{small, -small}, {-small, small}}, tolerance(25));
  }

  @Property
  @Behaviour(
      "each entry of the Jacobian is the derivative of that output with respect to that input")
  void jacobian_isEverySlope(@ForAll("inputs") double[] a) {
    Expect.close("∂ŷ/∂a", Call.pure(Softmax::jacobian, a), slopes(a), TOLERANCE);
  }

  @Property
  @Behaviour("far out the Jacobian is still every slope")
  void jacobian_farOut_staysEverySlope(
      @ForAll("inputs") double[] a, @ForAll("farEnough") double far) {
    double[] moved = moved(a, far);
    double[][] got = Call.pure(Softmax::jacobian, moved);
    Expect.close("at a + far, ∂ŷ/∂a", got, slopes(moved), tolerance(far));
  }

  @Property(tries = 25)
  @Behaviour(
      "the Jacobian agrees with finite differences of every output with respect to every input")
  void jacobian_agreesWithFiniteDifferences(@ForAll("inputs") double[] a) {
    double[][] got = Call.pure(Softmax::jacobian, a);
    FiniteDifferences.jacobian(SoftmaxTest::quotients, a).expect("∂ŷ/∂a", got);
  }

  /**
   * e^(a − ln Σeᵃ) is another right way; far out its logarithm is as large as the inputs, and
   * rounded as they are.
   */
  private static double tolerance(double far) {
    return TOLERANCE + 4 * Math.ulp(far);
  }

  private static double[] moved(double[] a, double by) {
    return Arrays.stream(a).map(ai -> ai + by).toArray();
  }

  /** eᵃⁱ / Σₖ eᵃᵏ, for ordinary a. */
  private static double[] quotients(double[] a) {
    double sum = Arrays.stream(a).map(Math::exp).sum();
    return Arrays.stream(a).map(ai -> Math.exp(ai) / sum).toArray();
  }

  private static double[] shares(double[] a) {
    return Arrays.stream(BigMath.softmax(a)).mapToDouble(BigDecimal::doubleValue).toArray();
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
