package chainrule.neuron;

import chainrule.grader.exercise.Exercise;
import chainrule.grader.exercise.Task;
import chainrule.testing.Draw;
import chainrule.testing.Expect;
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

    double loss(double[] weights, double bias) {
      double difference = bias - y;
      for (int i = x.length - 1; i >= 0; i--) {
        difference = Math.fma(weights[i], x[i], difference);
      }
      return difference * difference;
    }

    /** The slope of the loss by one weight, or by the bias if there is no such weight. */
    double measured(int i) {
      return (lossWith(i, 1) - lossWith(i, -1)) / 2; // of a square, exact for any step
    }

    private double lossWith(int i, double step) {
      double[] moved = w.clone();
      if (i < moved.length) {
        moved[i] += step;
      }
      return loss(moved, i < moved.length ? b : b + step);
    }
  }

  @Provide
  Arbitrary<Case> cases() {
    return Draw.size()
        .flatMap(
            n ->
                Combinators.combine(Draw.vector(n), Draw.number(), Draw.vector(n), Draw.number())
                    .as(Case::new));
  }

  @Example
  void output_ofTheNotesNeuronWithoutItsSigmoid_isSeven() {
    double got = LinearModel.output(new double[] {0, 1}, 4, new double[] {2, 3});
    Expect.close("ŷ", got, 7, 0);
  }

  @Property
  void output_isAWeightedSum(@ForAll("cases") Case c) {
    double got = Expect.pure(() -> LinearModel.output(c.w, c.b, c.x), c.w, c.x);
    double expected = c.b;
    for (int i = c.w.length - 1; i >= 0; i--) {
      expected = Math.fma(c.w[i], c.x[i], expected);
    }
    Expect.close("ŷ", got, expected, TOLERANCE);
  }

  @Example
  void squaredErrorGradient_ofASevenThatShouldBeFive_isFourTimesTheInput() {
    double[] got = LinearModel.squaredErrorGradient(new double[] {0, 1}, 4, new double[] {2, 3}, 5);
    Expect.close("∂L/∂(w, b)", got, new double[] {8, 12, 4}, 0);
  }

  /** By finite differences. */
  @Property
  void squaredErrorGradient_isTheSlopeOfTheLoss(@ForAll("cases") Case c) {
    double[] got =
        Expect.pure(() -> LinearModel.squaredErrorGradient(c.w, c.b, c.x, c.y), c.w, c.x);
    Expect.length("∂L/∂(w, b)", got, c.w.length + 1);
    for (int i = 0; i < got.length; i++) {
      Expect.close("∂L/∂(w, b)[" + i + "]", got[i], c.measured(i), 1e-10);
    }
  }
}
