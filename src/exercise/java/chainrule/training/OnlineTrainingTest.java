package chainrule.training;

import chainrule.grader.exercise.Behaviour;
import chainrule.grader.exercise.Exercise;
import chainrule.grader.exercise.Task;
import chainrule.testing.Call;
import chainrule.testing.Draw;
import chainrule.testing.Expect;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

@Exercise(
    of = OnlineTraining.class,
    note = "Training A Neural Network",
    section = "Overall Process",
    uses = {ExampleGradient.class, GradientDescent.class})
@Task(
    method = "train",
    points = 4,
    formula = "for each epoch, for each example n: θ ← θ − η ∇Lₙ(θ)",
    hint = "Two loops and one step. Each gradient is taken where the step before has led.")
class OnlineTrainingTest {

  private static final double TOLERANCE = 1e-11;

  /** θ of length 1 and examples with Lₙ = ½ (θ − cₙ)², so that ∇Lₙ = θ − cₙ. */
  record Data(double theta, double[] c, double learningRate) {}

  @Provide
  Arbitrary<Data> data() {
    return Draw.size()
        .flatMap(
            n ->
                Combinators.combine(
                        Draw.numberOfAnySize(), Draw.vectorOfAnySize(n), Draw.probability())
                    .as(Data::new));
  }

  @Example
  @Behaviour("two examples make two steps")
  void train_withTwoExamples_makesTwoSteps() {
    double[] c = {4, 8};
    double[] got = train(new double[1], (at, n) -> new double[] {at[0] - c[n]}, 2, 0.5, 1);
    Expect.close("0, halfway to 4, then halfway to 8", got, new double[] {5}, TOLERANCE);
  }

  @Example
  @Behaviour("without examples or epochs θ stays, and comes back in an array of its own")
  void train_withoutExamplesOrEpochs_staysWhereItIs() {
    ExampleGradient one = (at, n) -> new double[] {1};
    double[] got = train(new double[] {3}, one, 0, 0.5, 2);
    Expect.close("θ, without examples", got, new double[] {3}, 0);
    got = train(new double[] {3}, one, 2, 0.5, 0);
    Expect.close("θ, without epochs", got, new double[] {3}, 0);
  }

  @Example
  @Behaviour("rates of 5 and 0.001 make steps in proportion")
  void train_atALargeOrSmallRate_isInProportion() {
    for (double rate : new double[] {5, 0.001}) {
      double[] got = train(new double[1], (at, n) -> new double[] {n + 1}, 2, rate, 1);
      Expect.close("θ after slopes 1 and 2, η = " + rate, got, new double[] {-3 * rate}, TOLERANCE);
    }
  }

  @Example
  @Behaviour("two thousand epochs are two thousand")
  void train_ofManyEpochs_goesThroughThemAll() {
    double[] got = train(new double[1], (at, n) -> new double[] {1}, 2, 1, 2000);
    Expect.close("θ after 4000 steps of 1", got, new double[] {-4000}, 0);
  }

  @Property
  @Behaviour("each step goes part of the way to its example")
  void train_goesPartOfTheWayToEachExample(
      @ForAll("data") Data d, @ForAll @IntRange(max = 15) int epochs) {
    ExampleGradient gradient = (at, n) -> new double[] {at[0] - d.c[n]};
    double[] got = train(new double[] {d.theta}, gradient, d.c.length, d.learningRate, epochs);
    double expected = d.theta;
    for (int step = 0; step < epochs * d.c.length; step++) {
      double wanted = d.c[step % d.c.length];
      expected = (1 - d.learningRate) * expected + d.learningRate * wanted;
    }
    double tolerance = TOLERANCE * Math.max(Math.abs(d.theta), Expect.largest(d.c));
    Expect.close("θ", got, new double[] {expected}, tolerance);
  }

  @Property
  @Behaviour("every parameter moves")
  void train_ofManyParameters_movesEach(@ForAll("data") Data d) {
    double[] got = train(new double[d.c.length], (at, n) -> d.c, 3, d.learningRate, 2);
    double[] expected = d.c.clone();
    for (int i = 0; i < expected.length; i++) {
      expected[i] *= -6 * d.learningRate;
    }
    Expect.close("θ after six steps of one slope", got, expected, TOLERANCE * Expect.largest(d.c));
  }

  /** Lₙ = θ₁θ₂: each parameter's slope is the other parameter, as it was before the step. */
  @Example
  @Behaviour("all slopes are taken before any parameter moves")
  void train_takesAllSlopesBeforeItMoves() {
    double[] got = train(new double[] {1, 2}, (at, n) -> new double[] {at[1], at[0]}, 1, 0.5, 1);
    Expect.close("θ after one step from (1, 2)", got, new double[] {0, 1.5}, TOLERANCE);
  }

  @Example
  @Behaviour("from elsewhere, and with another gradient, it ends elsewhere")
  void train_fromElsewhereOrWithAnotherGradient_endsElsewhere() {
    ExampleGradient same = (at, n) -> new double[] {at[0]};
    Expect.close("θ from 8", train(new double[] {8}, same, 1, 0.5, 2), new double[] {2}, TOLERANCE);
    Expect.close("θ from 4", train(new double[] {4}, same, 1, 0.5, 2), new double[] {1}, TOLERANCE);
    double[] other = train(new double[] {4}, (at, n) -> new double[] {2}, 1, 0.5, 2);
    Expect.close("θ from 4, against 2", other, new double[] {2}, TOLERANCE);
  }

  /** So many that something that repeats or stops would show. */
  @Example
  @Behaviour("each example is asked for once an epoch, in their order")
  void train_asksForEachExampleOnceAnEpoch_inTheirOrder() {
    List<Integer> asked = new ArrayList<>();
    ExampleGradient gradient =
        (at, n) -> {
          asked.add(n);
          return new double[1];
        };
    Call.once(OnlineTraining::train, new double[1], gradient, 70, 0.1, 12);
    List<Integer> expected = IntStream.range(0, 12 * 70).map(i -> i % 70).boxed().toList();
    Expect.that(
        asked.equals(expected), "asked for other examples than 0 … 69, twelve times: " + asked);
  }

  private static double[] train(
      double[] theta, ExampleGradient gradient, int examples, double learningRate, int epochs) {
    return Call.pure(OnlineTraining::train, theta, gradient, examples, learningRate, epochs);
  }
}
