package chainrule.training;

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
    of = StochasticGradientDescent.class,
    note = "06 - Neural Networks",
    section = "Batch and Minibatch Algorithms",
    uses = {ExampleGradient.class, GradientDescent.class, MinibatchGradient.class})
@Task(
    method = "step",
    points = 2,
    formula = "θ ← θ − η (1/m) Σ ∇Lₙ(θ), over the m examples n of the batch",
    hint = "The mean gradient of the batch, and one step of gradient descent with it.")
@Task(
    method = "epoch",
    points = 3,
    formula = "for each batch: θ ← θ − η (1/m) Σ ∇Lₙ(θ)",
    hint = "The second batch takes its gradients where the first step has led, not at the start.")
class StochasticGradientDescentTest {

  private static final double TOLERANCE = 1e-11;

  /** θ of length 1, six examples with Lₙ = ½ (θ − cₙ)², so that ∇Lₙ = θ − cₙ. */
  record Data(double theta, double[] c, double learningRate) {

    ExampleGradient gradient() {
      return (at, n) -> new double[] {at[0] - c[n]};
    }

    /** θ goes this part of the way to the mean of these. */
    double towards(double from, int... batch) {
      double mean = 0;
      for (int n : batch) {
        mean += c[n] / batch.length;
      }
      return (1 - learningRate) * from + learningRate * mean;
    }

    double epoch(int[]... batches) {
      double[] start = {theta};
      double[] got =
          Expect.pure(
              () -> StochasticGradientDescent.epoch(start, gradient(), batches, learningRate),
              start,
              batches);
      Expect.length("θ", got, 1);
      return got[0];
    }
  }

  @Provide
  Arbitrary<Data> data() {
    return Combinators.combine(Draw.number(), Draw.vector(6), Draw.probability()).as(Data::new);
  }

  @Example
  void step_ofTwo_goesAgainstTheirMean() {
    double[][] gradients = {{1, 10}, {7, 7}, {3, -20}};
    double[] got =
        StochasticGradientDescent.step(
            new double[] {1, 2}, (theta, n) -> gradients[n], new int[] {0, 2}, 0.1);
    Expect.close("θ", got, new double[] {0.8, 2.5}, TOLERANCE);
  }

  /** Lₙ = θ₁θ₂: each parameter's slope is the other parameter, as it was before the step. */
  @Example
  void step_takesAllSlopesBeforeItMoves() {
    double[] got =
        StochasticGradientDescent.step(
            new double[] {1, 2}, (at, n) -> new double[] {at[1], at[0]}, new int[] {0, 1}, 0.5);
    Expect.close("θ after one step from (1, 2)", got, new double[] {0, 1.5}, TOLERANCE);
  }

  @Property
  void step_goesPartOfTheWay(@ForAll("data") Data d) {
    double[] start = {d.theta};
    int[] batch = {4, 0, 1};
    double[] got =
        Expect.pure(
            () -> StochasticGradientDescent.step(start, d.gradient(), batch, d.learningRate),
            start,
            batch);
    Expect.close("θ", got, new double[] {d.towards(d.theta, batch)}, TOLERANCE);
  }

  @Property
  void epoch_ofOneBatch_isOneStepWithAll(@ForAll("data") Data d) {
    int[] all = {0, 1, 2, 3, 4, 5};
    Expect.close("θ", d.epoch(all), d.towards(d.theta, all), TOLERANCE);
  }

  @Property
  void epoch_ofSingles_isAStepForEachExample(@ForAll("data") Data d) {
    double expected = d.theta;
    for (int n : new int[] {3, 1, 5, 0}) {
      expected = d.towards(expected, n);
    }
    double got = d.epoch(new int[] {3}, new int[] {1}, new int[] {5}, new int[] {0});
    Expect.close("θ", got, expected, TOLERANCE);
  }

  @Property
  void epoch_ofMinibatches_isAStepForEachOfThem(@ForAll("data") Data d) {
    double expected = d.towards(d.towards(d.theta, 5, 2, 0, 1), 4, 3);
    double got = d.epoch(new int[] {5, 2, 0, 1}, new int[] {4, 3});
    Expect.close("θ", got, expected, TOLERANCE);
  }
}
