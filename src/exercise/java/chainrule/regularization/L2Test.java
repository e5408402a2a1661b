package chainrule.regularization;

import chainrule.grader.exercise.Behaviour;
import chainrule.grader.exercise.Exercise;
import chainrule.grader.exercise.Task;
import chainrule.graph.Arithmetic;
import chainrule.graph.Node;
import chainrule.graph.Products;
import chainrule.testing.Call;
import chainrule.testing.Draw;
import chainrule.testing.Dual;
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

@Exercise(of = L2.class, note = "06 - Neural Networks", section = "L2")
@Task(
    method = "value",
    points = 2,
    formula = "λ Σᵢ wᵢ²",
    hint = "The sum of the squares, without a root, a mean or a ½.")
@Task(
    method = "gradient",
    points = 2,
    formula = "∂(λ Σⱼ wⱼ²)/∂wᵢ = 2 λ wᵢ",
    hint = "Each weight is in one square only. What is the derivative of a square?")
class L2Test {

  private static final double TOLERANCE = 1e-12;

  /** Weights and the strength of the penalty. */
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
  @Behaviour("the penalty of three weights is λ times their squares")
  void value_ofThreeWeights_countsTheirSquares() {
    Expect.close("λΣw²", Call.pure(L2::value, new double[] {1, -2, 3}, 0.5), 7, TOLERANCE);
  }

  @Example
  @Behaviour("thirds keep every digit")
  void value_ofThirds_keepsEveryDigit() {
    Expect.close("λΣw²", Call.pure(L2::value, new double[] {-1.0 / 3, 1}, 1.0), 10.0 / 9, 1e-15);
  }

  @Property
  @Behaviour("the penalty is λ times the sum of the squares")
  void value_isTheSumOfTheSquares(@ForAll("penaltiesOfAnySize") Penalty p) {
    double got = Call.pure(L2::value, p.w, p.lambda);
    Expect.close(
        "λΣw²",
        got,
        penalty(Dual.constants(p.w), p.lambda).value(),
        tolerance(p) * Expect.largest(p.w));
  }

  @Example
  @Behaviour("the slopes of three weights are 2λ times the weights")
  void gradient_ofThreeWeights_isTwiceTheirShare() {
    double[] got = Call.pure(L2::gradient, new double[] {1, -2, 3}, 0.25);
    Expect.close("∇", got, new double[] {0.5, -1, 1.5}, TOLERANCE);
  }

  @Example
  @Behaviour("thirds keep every digit")
  void gradient_ofThirds_keepsEveryDigit() {
    double[] got = Call.pure(L2::gradient, new double[] {-1.0 / 3, 1}, 0.5);
    Expect.close("∇", got, new double[] {-1.0 / 3, 1}, 1e-15);
  }

  @Property
  @Behaviour("the gradient is the derivative of the penalty with respect to every weight")
  void gradient_isTheSlope(@ForAll("penaltiesOfAnySize") Penalty p) {
    double[] got = Call.pure(L2::gradient, p.w, p.lambda);
    Expect.close("∇", got, Dual.gradient(p.w, w -> penalty(w, p.lambda)), tolerance(p));
  }

  @Property(tries = 25)
  @Behaviour("the gradient agrees with finite differences of the penalty")
  void gradient_agreesWithFiniteDifferences(@ForAll("penalties") Penalty p) {
    double[] got = Call.pure(L2::gradient, p.w, p.lambda);
    FiniteDifferences.of(w -> penalty(Dual.constants(w), p.lambda).value(), p.w).expect("∇", got);
  }

  @Example
  @Behaviour("very large and very small weights have slopes in proportion")
  void gradient_farOutAndVeryNear_isStillInProportion() {
    double[] got = Call.pure(L2::gradient, new double[] {1e300, -1e-300, 0}, 0.5);
    Expect.close("∇[0]", got[0], 1e300, 1e285);
    Expect.close("∇[1]", got[1], -1e-300, 1e-315);
    Expect.same("∇[2]", got[2], 0);
  }

  private static double tolerance(Penalty p) {
    return TOLERANCE * p.lambda * Expect.largest(p.w);
  }

  /** Each square's own part, from the last to the first. */
  private static Dual penalty(Dual[] w, double lambda) {
    Dual sum = Dual.constant(0);
    for (int i = w.length - 1; i >= 0; i--) {
      sum = sum.plus(w[i].squared().times(lambda));
    }
    return sum;
  }

  @OnGraph("gradient")
  static Node onGraph(Node w, double lambda) {
    return Arithmetic.scaled(lambda, Products.sum(Arithmetic.power(w, 2)));
  }
}
