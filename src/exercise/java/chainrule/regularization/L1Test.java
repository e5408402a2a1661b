package chainrule.regularization;

import chainrule.grader.exercise.Behaviour;
import chainrule.grader.exercise.Exercise;
import chainrule.grader.exercise.Task;
import chainrule.graph.Arithmetic;
import chainrule.graph.Node;
import chainrule.graph.Products;
import chainrule.testing.Call;
import chainrule.testing.Draw;
import chainrule.testing.EachEntry;
import chainrule.testing.Expect;
import chainrule.testing.FiniteDifferences;
import chainrule.testing.OnGraph;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

@Exercise(of = L1.class, note = "06 - Neural Networks", section = "L1")
@Task(
    method = "value",
    points = 2,
    formula = "λ Σᵢ |wᵢ|",
    hint = "A negative weight costs as much as a positive one. λ is in front of the whole sum.")
@Task(
    method = "gradient",
    points = 2,
    formula = "∂(λ Σⱼ |wⱼ|)/∂wᵢ = λ sign(wᵢ), and 0 where wᵢ = 0",
    hint =
        "How steep is |w| to the right of 0, how steep to the left? The size of w plays no part.")
class L1Test {

  private static final double TOLERANCE = 1e-12;

  /** Weights, some of them 0, and the strength of the penalty. */
  record Penalty(double[] w, double lambda) {}

  @Provide
  Arbitrary<Penalty> penalties() {
    return Draw.size()
        .flatMap(n -> Combinators.combine(Draw.vector(n), Draw.share()).as(Penalty::new));
  }

  @Provide
  Arbitrary<Penalty> penaltiesOfAnySize() {
    return Draw.ofAnySize(
        penalties(), (p, scale) -> new Penalty(EachEntry.times(scale, p.w), scale * p.lambda));
  }

  @Example
  @Behaviour("the penalty of three weights is λ times their sizes")
  void value_ofThreeWeights_countsTheirSizes() {
    Expect.close("λΣ|w|", Call.pure(L1::value, new double[] {1, -2, 3}, 0.5), 3, TOLERANCE);
  }

  @Example
  @Behaviour("thirds keep every digit")
  void value_ofThirds_keepsEveryDigit() {
    Expect.close("λΣ|w|", Call.pure(L1::value, new double[] {-1.0 / 3, 1}, 0.5), 2.0 / 3, 1e-15);
  }

  @Property
  @Behaviour("the penalty is λ times the sum of the sizes")
  void value_isTheSumOfTheSizes(@ForAll("penaltiesOfAnySize") Penalty p) {
    double got = Call.pure(L1::value, p.w, p.lambda);
    Expect.close("λΣ|w|", got, penalty(p.w, p.lambda), tolerance(p) * Expect.largest(p.w));
  }

  @Example
  @Behaviour("the slopes of three weights are λ or −λ, whatever their size")
  void gradient_ofThreeWeights_isOfOneSize() {
    double[] got = Call.pure(L1::gradient, new double[] {1, -2, 3}, 0.5);
    Expect.close("∇", got, new double[] {0.5, -0.5, 0.5}, TOLERANCE);
  }

  @Example
  @Behaviour("a λ of a third keeps every digit")
  void gradient_withALambdaOfAThird_keepsEveryDigit() {
    double[] got = Call.pure(L1::gradient, new double[] {-5, 0.25}, 1.0 / 3);
    Expect.close("∇", got, new double[] {-1.0 / 3, 1.0 / 3}, 1e-15);
  }

  @Example
  @Behaviour("the slope at a weight of 0 is 0, and ±λ right next to it and far out")
  void gradient_atZero_isZero() {
    double[] got = Call.pure(L1::gradient, new double[] {0, 1e-300, -1e-300, 1e300}, 2.0);
    Expect.close("∇", got, new double[] {0, 2, -2, 2}, 0);
  }

  @Property
  @Behaviour("the slope is λ times the sign of the weight")
  void gradient_isLambdaTowardsTheSign(@ForAll("penaltiesOfAnySize") Penalty p) {
    double[] got = Call.pure(L1::gradient, p.w, p.lambda);
    double[] expected = new double[p.w.length];
    for (int i = 0; i < expected.length; i++) {
      expected[i] = p.w[i] > 0 ? p.lambda : p.w[i] < 0 ? -p.lambda : 0;
    }
    Expect.close("∇", got, expected, tolerance(p));
  }

  /** At a weight of 0 there is a kink, where any slope from −λ to λ would do. */
  @Property(tries = 25)
  @Behaviour("the gradient agrees with finite differences of the penalty")
  void gradient_agreesWithFiniteDifferences(@ForAll("penalties") Penalty p) {
    double[] got = Call.pure(L1::gradient, p.w, p.lambda);
    FiniteDifferences.of(w -> penalty(w, p.lambda), p.w).expect("∇", got);
  }

  private static double tolerance(Penalty p) {
    return TOLERANCE * p.lambda;
  }

  /** Each weight's own part, from the last to the first. */
  private static double penalty(double[] w, double lambda) {
    double sum = 0;
    for (int i = w.length - 1; i >= 0; i--) {
      sum += lambda * Math.max(w[i], -w[i]);
    }
    return sum;
  }

  @OnGraph("gradient")
  static Node onGraph(Node w, double lambda) {
    return Arithmetic.scaled(lambda, Products.sum(Arithmetic.abs(w)));
  }
}
