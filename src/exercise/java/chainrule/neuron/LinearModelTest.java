package chainrule.neuron;

import chainrule.grader.exercise.Behaviour;
import chainrule.grader.exercise.Exercise;
import chainrule.grader.exercise.Task;
import chainrule.testing.Call;
import chainrule.testing.Draw;
import chainrule.testing.Dual;
import chainrule.testing.EachEntry;
import chainrule.testing.Expect;
import chainrule.testing.FiniteDifferences;
import java.util.Arrays;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

@Exercise(
    of = LinearModel.class,
    note = "06 - Neural Networks",
    section = "Stochastic Gradient Descent",
    uses = Neuron.class)
@Task(
    method = "output",
    points = 1,
    formula = "ŷ = w₁x₁ + … + wₙxₙ + b",
    hint = "A weighted sum and the bias. There is no activation.")
@Task(
    method = "squaredErrorGradient",
    points = 2,
    formula = "∂L/∂wᵢ = 2 (ŷ − y) xᵢ, ∂L/∂b = 2 (ŷ − y)",
    hint = "The slope of a square, and then each weight's input. The bias's input is 1.")
class LinearModelTest {

  private static final double TOLERANCE = 1e-12;

  /** A model and an example. */
  record Case(double[] w, double b, double[] x, double y) {

    /** The weights, and the bias behind them. */
    double[] theta() {
      double[] theta = Arrays.copyOf(w, w.length + 1);
      theta[w.length] = b;
      return theta;
    }

    double loss(double[] theta) {
      double difference = theta[x.length] - y;
      for (int i = x.length - 1; i >= 0; i--) {
        difference = Math.fma(theta[i], x[i], difference);
      }
      return difference * difference;
    }
  }

  /** How far from its exact value a sum of the products of these may be. */
  private static double tolerance(Case c) {
    return TOLERANCE * (Expect.largest(c.w) * Expect.largest(c.x) + Math.abs(c.b) + Math.abs(c.y));
  }

  @Provide
  Arbitrary<Case> cases() {
    return Draw.size()
        .flatMap(
            n ->
                Combinators.combine(Draw.vector(n), Draw.number(), Draw.vector(n), Draw.number())
                    .as(Case::new));
  }

  @Provide
  Arbitrary<Case> casesOfAnySize() {
    return Draw.ofAnySize(
        cases(),
        (c, scale) -> new Case(EachEntry.times(scale, c.w), scale * c.b, c.x, scale * c.y));
  }

  @Example
  @Behaviour("the note's neuron without its sigmoid gives 7")
  void output_ofTheNotesNeuronWithoutItsSigmoid_isSeven() {
    double got = Call.pure(LinearModel::output, new double[] {0, 1}, 4.0, new double[] {2, 3});
    Expect.close("ŷ", got, 7, 0);
  }

  @Property
  @Behaviour("the output is the weighted sum of the inputs and the bias")
  void output_isAWeightedSum(@ForAll("casesOfAnySize") Case c) {
    double got = Call.pure(LinearModel::output, c.w, c.b, c.x);
    double expected = c.b;
    for (int i = c.w.length - 1; i >= 0; i--) {
      expected = Math.fma(c.w[i], c.x[i], expected);
    }
    Expect.close("ŷ", got, expected, tolerance(c));
  }

  @Example
  @Behaviour("where the output is 7 and the target 5, the slopes are four times the inputs")
  void squaredErrorGradient_ofASevenThatShouldBeFive_isFourTimesTheInput() {
    double[] got =
        Call.pure(
            LinearModel::squaredErrorGradient, new double[] {0, 1}, 4.0, new double[] {2, 3}, 5.0);
    Expect.close("∂L/∂(w, b)", got, new double[] {8, 12, 4}, 0);
  }

  @Property
  @Behaviour(
      "the gradient is the derivative of the squared error with respect to every weight and "
          + "the bias")
  void squaredErrorGradient_isTheSlopeOfTheSquaredError(@ForAll("casesOfAnySize") Case c) {
    double[] got = Call.pure(LinearModel::squaredErrorGradient, c.w, c.b, c.x, c.y);
    double[] expected =
        Dual.gradient(c.theta(), t -> Dual.weightedSum(t, c.x, t[c.x.length]).minus(c.y).squared());
    Expect.close("∂L/∂(w, b)", got, expected, tolerance(c) * (1 + Expect.largest(c.x)));
  }

  @Property(tries = 25)
  @Behaviour("the gradient agrees with finite differences of the squared error, in every entry")
  void squaredErrorGradient_agreesWithFiniteDifferences(@ForAll("cases") Case c) {
    double[] got = Call.pure(LinearModel::squaredErrorGradient, c.w, c.b, c.x, c.y);
    FiniteDifferences.of(c::loss, c.theta()).expect("∂L/∂(w, b)", got);
  }
}
