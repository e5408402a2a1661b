package chainrule.training;

import chainrule.grader.exercise.Behaviour;
import chainrule.grader.exercise.Exercise;
import chainrule.grader.exercise.Task;
import chainrule.testing.Call;
import chainrule.testing.Draw;
import chainrule.testing.Expect;
import java.util.Arrays;
import java.util.stream.IntStream;
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
    section = "Stochastic Gradient Descent",
    hint = "The mean gradient of the batch, and one step of gradient descent with it.")
@Task(
    method = "epoch",
    points = 3,
    formula = "for each batch: θ ← θ − η (1/m) Σ ∇Lₙ(θ)",
    hint = "The second batch takes its gradients where the first step has led, not at the start.")
class StochasticGradientDescentTest {

  private static final double TOLERANCE = 1e-11;
  private static final int EXAMPLES = 8;

  /** θ of length 1, eight examples with Lₙ = ½ (θ − cₙ)², so that ∇Lₙ = θ − cₙ. */
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

    double tolerance() {
      return TOLERANCE * Math.max(Math.abs(theta), Expect.largest(c));
    }

    double epoch(int[]... batches) {
      double[] start = {theta};
      double[] got =
          Call.pure(StochasticGradientDescent::epoch, start, gradient(), batches, learningRate);
      Expect.length("θ", got, 1);
      return got[0];
    }
  }

  @Provide
  Arbitrary<Data> data() {
    return Combinators.combine(
            Draw.numberOfAnySize(), Draw.vectorOfAnySize(EXAMPLES), Draw.probability())
        .as(Data::new);
  }

  @Example
  @Behaviour("a step with two examples goes against their mean")
  void step_ofTwo_goesAgainstTheirMean() {
    double[][] gradients = {{1, 10}, {7, 7}, {3, -20}};
    double[] got = step(new double[] {1, 2}, (theta, n) -> gradients[n], 0.1, 0, 2);
    Expect.close("θ", got, new double[] {0.8, 2.5}, TOLERANCE);
  }

  @Example
  @Behaviour("a step moves every parameter, however many there are")
  void step_ofManyParameters_movesEach() {
    double[] got = step(new double[6], (at, n) -> slopes(n), 0.5, 1, 3);
    Expect.close("θ", got, new double[] {-1, 0, 1, 2, 3, 4}, TOLERANCE);
  }

  private static double[] slopes(int n) {
    return new double[] {n, n - 2, n - 4, n - 6, n - 8, n - 10};
  }

  @Example
  @Behaviour("rates of 5 and 0.001 make a step in proportion")
  void step_atALargeOrSmallRate_isInProportion() {
    for (double rate : new double[] {5, 0.001}) {
      double[] got = step(new double[1], (at, n) -> new double[] {n}, rate, 1, 3);
      Expect.close("θ, η = " + rate, got, new double[] {-2 * rate}, TOLERANCE);
    }
  }

  @Example
  @Behaviour("without a slope θ stays, and comes back in an array of its own")
  void step_withoutASlope_staysInANewArray() {
    double[] got = step(new double[] {1, 2}, (at, n) -> new double[2], 0.5, 0, 1);
    Expect.close("θ", got, new double[] {1, 2}, 0);
  }

  /** Lₙ = θ₁θ₂: each parameter's slope is the other parameter, as it was before the step. */
  @Example
  @Behaviour("all slopes are taken before any parameter moves")
  void step_takesAllSlopesBeforeItMoves() {
    double[] got = step(new double[] {1, 2}, (at, n) -> new double[] {at[1], at[0]}, 0.5, 0, 1);
    Expect.close("θ after one step from (1, 2)", got, new double[] {0, 1.5}, TOLERANCE);
  }

  @Property(tries = 50)
  @Behaviour("a step goes part of the way to the mean of the batch")
  void step_goesPartOfTheWay(@ForAll("data") Data d) {
    double[] start = {d.theta};
    int[] batch = {4, 0, 1};
    double[] got = step(start, d.gradient(), d.learningRate, batch);
    Expect.close("θ", got, new double[] {d.towards(d.theta, batch)}, d.tolerance());
  }

  @Example
  @Behaviour("from elsewhere, and with another gradient, a step ends elsewhere")
  void step_fromElsewhereOrWithAnotherGradient_endsElsewhere() {
    ExampleGradient same = (at, n) -> new double[] {at[0]};
    Expect.close("θ", step(new double[] {8}, same, 0.5, 0), new double[] {4}, TOLERANCE);
    Expect.close("θ", step(new double[] {4}, same, 0.5, 0), new double[] {2}, TOLERANCE);
    double[] other = step(new double[] {4}, (at, n) -> new double[] {2}, 0.5, 0);
    Expect.close("θ", other, new double[] {3}, TOLERANCE);
  }

  @Example
  @Behaviour("without slopes an epoch leaves θ where it is, in an array of its own")
  void epoch_withoutASlope_staysInANewArray() {
    ExampleGradient flat = (at, n) -> new double[2];
    double[] theta = {1, 2};
    double[] got =
        Call.pure(StochasticGradientDescent::epoch, theta, flat, new int[][] {{0}, {1}}, 0.5);
    Expect.close("θ", got, theta, 0);
  }

  @Example
  @Behaviour("from elsewhere, and with another gradient, an epoch ends elsewhere")
  void epoch_fromElsewhereOrWithAnotherGradient_endsElsewhere() {
    ExampleGradient same = (at, n) -> new double[] {at[0]};
    int[][] batches = {{0}, {1}};
    expectEpoch(2, new double[] {8}, same, batches);
    expectEpoch(1, new double[] {4}, same, batches);
    expectEpoch(2, new double[] {4}, (at, n) -> new double[] {2}, batches);
    expectEpoch(3, new double[] {4}, (at, n) -> new double[] {2}, new int[][] {{1}});
  }

  private static void expectEpoch(
      double expected, double[] theta, ExampleGradient gradient, int[][] batches) {
    double[] got = Call.pure(StochasticGradientDescent::epoch, theta, gradient, batches, 0.5);
    Expect.close("θ", got, new double[] {expected}, TOLERANCE);
  }

  @Property(tries = 50)
  @Behaviour("an epoch of one batch is one step with all")
  void epoch_ofOneBatch_isOneStepWithAll(@ForAll("data") Data d) {
    int[] all = IntStream.range(0, EXAMPLES).toArray();
    Expect.close("θ", d.epoch(all), d.towards(d.theta, all), d.tolerance());
  }

  @Property(tries = 50)
  @Behaviour("an epoch of single examples is a step for each")
  void epoch_ofSingles_isAStepForEachExample(@ForAll("data") Data d) {
    double expected = d.theta;
    for (int n : new int[] {3, 1, 5, 0}) {
      expected = d.towards(expected, n);
    }
    double got = d.epoch(new int[] {3}, new int[] {1}, new int[] {5}, new int[] {0});
    Expect.close("θ", got, expected, d.tolerance());
  }

  @Property(tries = 50)
  @Behaviour("an epoch of minibatches is a step for each, even for a short last one")
  void epoch_ofMinibatches_isAStepForEachOfThem(@ForAll("data") Data d) {
    int[][] batches = {{5, 2, 0, 1}, {4, 3, 6, 2}, {7, 0, 3, 1}, {6}};
    double expected = d.theta;
    for (int[] batch : batches) {
      expected = d.towards(expected, batch);
    }
    Expect.close("θ", d.epoch(batches), expected, d.tolerance());
  }

  @Property(tries = 20)
  @Behaviour("an epoch of thirty batches is thirty steps")
  void epoch_ofManyBatches_isAStepForEachOfThem(@ForAll("data") Data d) {
    int[][] batches = new int[30][];
    Arrays.setAll(batches, i -> new int[] {i % EXAMPLES, (i + 1) % EXAMPLES, (i + 3) % EXAMPLES});
    double expected = d.theta;
    for (int[] batch : batches) {
      expected = d.towards(expected, batch);
    }
    Expect.close("θ", d.epoch(batches), expected, d.tolerance());
  }

  @Example
  @Behaviour("an epoch moves every parameter, however many there are")
  void epoch_ofManyParameters_movesEach() {
    int[][] batches = {{1, 3}, {2}};
    ExampleGradient gradient = (at, n) -> slopes(n);
    double[] got =
        Call.pure(StochasticGradientDescent::epoch, new double[6], gradient, batches, 0.5);
    Expect.close("θ", got, new double[] {-2, 0, 2, 4, 6, 8}, TOLERANCE);
  }

  @Example
  @Behaviour("rates of 5 and 0.001 make steps in proportion")
  void epoch_atALargeOrSmallRate_isInProportion() {
    ExampleGradient gradient = (at, n) -> new double[] {n};
    for (double rate : new double[] {5, 0.001}) {
      double[] got =
          Call.pure(
              StochasticGradientDescent::epoch,
              new double[1],
              gradient,
              new int[][] {{1}, {3}},
              rate);
      Expect.close("θ, η = " + rate, got, new double[] {-4 * rate}, TOLERANCE);
    }
  }

  /** Lₙ = θ₁θ₂, as above, and two steps. */
  @Example
  @Behaviour("in an epoch, too, all slopes are taken before any parameter moves")
  void epoch_takesAllSlopesBeforeItMoves() {
    int[][] batches = {{1}, {0}};
    ExampleGradient gradient = (at, n) -> new double[] {at[1], at[0]};
    double[] got =
        Call.pure(StochasticGradientDescent::epoch, new double[] {1, 2}, gradient, batches, 0.5);
    Expect.close("θ after two steps from (1, 2)", got, new double[] {-0.75, 1.5}, TOLERANCE);
  }

  private static double[] step(
      double[] theta, ExampleGradient gradient, double learningRate, int... batch) {
    return Call.pure(StochasticGradientDescent::step, theta, gradient, batch, learningRate);
  }
}
