package chainrule.regularization;

import chainrule.grader.exercise.Exercise;
import chainrule.grader.exercise.Task;
import chainrule.graph.Arithmetic;
import chainrule.graph.Node;
import chainrule.graph.Products;
import chainrule.testing.Draw;
import chainrule.testing.Expect;
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
    hint = "A negative weight costs as much as a positive one. λ stands in front of the whole sum.")
@Task(
    method = "gradient",
    points = 2,
    formula = "∂/∂wᵢ = λ sign(wᵢ), and 0 where wᵢ = 0",
    hint =
        "How steep is |w| to the right of 0, how steep to the left? The size of w plays no part.")
class L1Test {

  private static final double TOLERANCE = 1e-12;

  /** Weights, some of them 0, and the strength of the penalty. */
  record Penalty(double[] w, double lambda) {}

  @Provide
  Arbitrary<Penalty> penalties() {
    return Draw.size()
        .flatMap(n -> Combinators.combine(Draw.vector(n), Draw.probability()).as(Penalty::new));
  }

  @Example
  void value_ofThreeWeights_countsTheirSizes() {
    Expect.close("λΣ|w|", L1.value(new double[] {1, -2, 3}, 0.5), 3, TOLERANCE);
  }

  @Example
  void value_ofThirds_keepsEveryDigit() {
    Expect.close("λΣ|w|", L1.value(new double[] {-1.0 / 3, 1}, 0.5), 2.0 / 3, 1e-15);
  }

  @Property
  void value_isTheSumOfTheSizes(@ForAll("penalties") Penalty p) {
    double got = Expect.pure(() -> L1.value(p.w, p.lambda), p.w);
    double expected = 0;
    for (int i = p.w.length - 1; i >= 0; i--) {
      expected += p.lambda * Math.max(p.w[i], -p.w[i]);
    }
    Expect.close("λΣ|w|", got, expected, TOLERANCE);
  }

  @Example
  void gradient_ofThreeWeights_isOfOneSize() {
    double[] got = L1.gradient(new double[] {1, -2, 3}, 0.5);
    Expect.close("∇", got, new double[] {0.5, -0.5, 0.5}, TOLERANCE);
  }

  @Example
  void gradient_withALambdaOfAThird_keepsEveryDigit() {
    double[] got = L1.gradient(new double[] {-5, 0.25}, 1.0 / 3);
    Expect.close("∇", got, new double[] {-1.0 / 3, 1.0 / 3}, 1e-15);
  }

  @Example
  void gradient_atZero_isZero() {
    Expect.close("∇", L1.gradient(new double[] {0, 1e-300, 0}, 2), new double[] {0, 2, 0}, 0);
  }

  @Property
  void gradient_isLambdaTowardsTheSign(@ForAll("penalties") Penalty p) {
    double[] got = Expect.pure(() -> L1.gradient(p.w, p.lambda), p.w);
    double[] expected = new double[p.w.length];
    for (int i = 0; i < expected.length; i++) {
      expected[i] = p.w[i] > 0 ? p.lambda : p.w[i] < 0 ? -p.lambda : 0;
    }
    Expect.close("∇", got, expected, TOLERANCE);
  }

  @OnGraph("gradient")
  static Node onGraph(Node w, double lambda) {
    return Arithmetic.scaled(lambda, Products.sum(Arithmetic.abs(w)));
  }
}
