package chainrule.training;

import chainrule.grader.exercise.Behaviour;
import chainrule.grader.exercise.Exercise;
import chainrule.grader.exercise.Task;
import chainrule.testing.Call;
import chainrule.testing.Draw;
import chainrule.testing.Expect;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntToDoubleFunction;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

@Exercise(
    of = MinibatchTraining.class,
    note = "06 - Neural Networks",
    section = "Stochastic Gradient Descent",
    uses = {
      ExampleGradient.class,
      GoodEnough.class,
      GradientDescent.class,
      MinibatchGradient.class,
      Sampling.class,
      StochasticGradientDescent.class
    })
@Task(
    method = "train",
    points = 5,
    formula = "until good enough: draw m examples, θ ← θ − ηₖ (1/m) Σ ∇Lₙ(θ)",
    hint =
        "One loop that counts k and calls goodEnough before each step. Sampling draws the batch.")
class MinibatchTrainingTest {

  private static final double TOLERANCE = 1e-11;
  private static final int MANY = 12_000;

  /** θ of length 1, examples with Lₙ = ½ (θ − cₙ)², so that ∇Lₙ = θ − cₙ; m of them a step. */
  record Data(double theta, double[] c, int size, double eta0) {

    double[] train(ExampleGradient gradient, GoodEnough goodEnough, long seed) {
      return once(
          new double[] {theta}, gradient, new int[] {c.length, size}, this::rate, goodEnough, seed);
    }

    double tolerance() {
      return TOLERANCE * Math.max(Math.abs(theta), Expect.largest(c));
    }

    double rate(int k) {
      return eta0 / (k + 1);
    }

    double slope(double[] at, int n) {
      return at[0] - c[n];
    }
  }

  /** One call; sizes are N and m. */
  private static double[] once(
      double[] theta,
      ExampleGradient gradient,
      int[] sizes,
      IntToDoubleFunction learningRate,
      GoodEnough goodEnough,
      long seed) {
    return Call.once(
        MinibatchTraining::train,
        theta,
        gradient,
        sizes[0],
        sizes[1],
        learningRate,
        goodEnough,
        new SplittableRandom(seed)); // seeds in a row give a Random alike first draws
  }

  @Provide
  Arbitrary<Data> data() {
    return Draw.size()
        .flatMap(size -> Draw.size().map(others -> new int[] {size, size + others - 1}))
        .flatMap(
            sizes ->
                Combinators.combine(
                        Draw.numberOfAnySize(), Draw.vectorOfAnySize(sizes[1]), Draw.probability())
                    .as((theta, c, eta0) -> new Data(theta, c, sizes[0], eta0)));
  }

  /** What was asked for: example n at θ. */
  record Asked(double theta, int n) {}

  @Example
  @Behaviour("with all examples in each step it goes to their mean")
  void train_withAllExamplesInEachStep_goesToTheirMean() {
    double[] c = {1, 3, 8};
    double[] got =
        once(
            new double[] {0},
            (at, n) -> new double[] {at[0] - c[n]},
            new int[] {3, 3},
            k -> 0.5,
            (theta, k) -> k == 2,
            1);
    Expect.close("0, halfway to 4, and halfway again", got, new double[] {3}, TOLERANCE);
  }

  @Example
  @Behaviour("the rate is that of each step, of a late one too")
  void train_atALateStep_takesItsRate() {
    double[] got =
        once(
            new double[1],
            (at, n) -> new double[] {1},
            new int[] {1, 1},
            k -> k == 12_000 ? 5 : 0,
            (theta, k) -> k == 20_000,
            1);
    Expect.close("θ, moved by step 12,000 only", got, new double[] {-5}, TOLERANCE);
  }

  @Example
  @Behaviour("what is asked whether θ is good enough has a copy, and may write into it")
  void train_isNotMovedByWhatIsAskedOnTheWay() {
    GoodEnough writes =
        (theta, k) -> {
          theta[0] = 50;
          return k == 2;
        };
    double[] got =
        once(new double[1], (at, n) -> new double[] {1}, new int[] {1, 1}, k -> 1, writes, 1);
    Expect.close("θ after two steps of −1", got, new double[] {-2}, TOLERANCE);
  }

  @Example
  @Behaviour("of two hundred examples each is drawn at some time")
  void train_withManyExamples_drawsThemAll() {
    Set<Integer> drawn = new TreeSet<>();
    ExampleGradient gradient =
        (at, n) -> {
          drawn.add(n);
          return new double[1];
        };
    once(new double[1], gradient, new int[] {200, 10}, k -> 0.1, (theta, k) -> k == 600, 1);
    Expect.that(
        drawn.size() == 200, "in 600 steps of 10 only " + drawn.size() + " of 200 were drawn");
  }

  @Example
  @Behaviour("a step moves every parameter, however many there are")
  void train_ofManyParameters_movesEach() {
    double[] slopes = {2, 0, -2, -4, -6, -8};
    double[] got =
        once(new double[6], (at, n) -> slopes, new int[] {3, 2}, k -> 0.5, (theta, k) -> k == 1, 1);
    Expect.close("θ after one step from 0", got, new double[] {-1, 0, 1, 2, 3, 4}, TOLERANCE);
  }

  /** Lₙ = θ₁θ₂: each parameter's slope is the other parameter, as it was before the step. */
  @Example
  @Behaviour("all slopes are taken before any parameter moves")
  void train_takesAllSlopesBeforeItMoves() {
    double[] got =
        once(
            new double[] {1, 2},
            (at, n) -> new double[] {at[1], at[0]},
            new int[] {3, 2},
            k -> 0.5,
            (theta, k) -> k == 2,
            1);
    Expect.close("θ after two steps from (1, 2)", got, new double[] {-0.75, 1.5}, TOLERANCE);
  }

  @Example
  @Behaviour("from elsewhere, or with another gradient, rate or end, it ends elsewhere")
  void train_ofAnythingElse_endsElsewhere() {
    ExampleGradient same = (at, n) -> new double[] {at[0]};
    IntToDoubleFunction half = k -> 0.5;
    GoodEnough two = (theta, k) -> k == 2;
    expect(2, 8, same, half, two);
    expect(1, 4, same, half, two);
    ExampleGradient other = (at, n) -> new double[] {2};
    expect(2, 4, other, half, two);
    IntToDoubleFunction whole = k -> 1;
    expect(0, 4, other, whole, two);
    expect(-2, 4, other, whole, (theta, k) -> k == 3);
  }

  private static void expect(
      double expected,
      double from,
      ExampleGradient gradient,
      IntToDoubleFunction learningRate,
      GoodEnough goodEnough) {
    double[] got =
        once(new double[] {from}, gradient, new int[] {2, 1}, learningRate, goodEnough, 1);
    Expect.close("θ", got, new double[] {expected}, TOLERANCE);
  }

  @Property
  @Behaviour("what is good enough at once is left as it is")
  void train_thatIsGoodEnoughAtOnce_makesNoStep(@ForAll("data") Data d) {
    ExampleGradient noNeed =
        (at, n) -> {
          throw new AssertionError("there was no need for a gradient");
        };
    double[] got = d.train(noNeed, (theta, k) -> true, 1);
    Expect.close("θ", got, new double[] {d.theta}, 0);
  }

  /** Whichever examples are drawn, they are known by what is asked for. */
  @Property
  @Behaviour(
      "each step goes against the mean slope of the examples drawn, at the rate of that step")
  void train_stepsAgainstTheMeanOfWhatItHasDrawn_withTheRateOfThatStep(
      @ForAll("data") Data d,
      @ForAll @IntRange(min = 1, max = 12) int steps,
      @ForAll @IntRange(max = 999) int seed) {
    List<Asked> asked = new ArrayList<>();
    double[] got =
        d.train(
            (at, n) -> {
              asked.add(new Asked(at[0], n));
              return new double[] {d.slope(at, n)};
            },
            (theta, k) -> k == steps,
            seed);
    Expect.that(
        asked.size() == steps * d.size,
        "%d steps of %d examples asked for %d gradients".formatted(steps, d.size, asked.size()));
    double theta = d.theta;
    for (int k = 0; k < steps; k++) {
      List<Asked> batch = asked.subList(k * d.size, (k + 1) * d.size);
      expectOneBatch(batch, theta, d, k);
      double mean = 0;
      for (Asked one : batch) {
        mean += (theta - d.c[one.n]) / d.size;
      }
      theta -= d.eta0 / (k + 1) * mean;
    }
    Expect.close("θ", got, new double[] {theta}, d.tolerance());
  }

  private static void expectOneBatch(List<Asked> batch, double theta, Data d, int k) {
    for (Asked one : batch) {
      Expect.close(
          "the θ at which step " + k + " takes its slopes", one.theta, theta, d.tolerance());
      Expect.that(0 <= one.n && one.n < d.c.length, "there is no example " + one.n);
    }
    long different = batch.stream().map(Asked::n).distinct().count();
    Expect.that(different == batch.size(), "step " + k + " has drawn an example twice: " + batch);
  }

  @Property
  @Behaviour("it ends with the first θ that is good enough")
  void train_endsWithTheFirstThatIsGoodEnough(
      @ForAll("data") Data d, @ForAll @IntRange(max = 12) int steps) {
    List<Double> offered = new ArrayList<>();
    List<Integer> counts = new ArrayList<>();
    double[] got =
        d.train(
            (at, n) -> new double[] {d.slope(at, n)},
            (theta, k) -> {
              offered.add(theta[0]);
              counts.add(k);
              return offered.size() > steps;
            },
            steps);
    Expect.that(offered.size() == steps + 1, "asked " + offered.size() + " times: " + offered);
    for (int k = 0; k <= steps; k++) {
      Expect.that(counts.get(k) == k, "asked after " + counts + " steps");
    }
    Expect.close("θ", got, new double[] {offered.get(steps)}, 0);
  }

  /** No lambda, so that it gets the very arrays that it is given. */
  record Keeping(List<double[]> kept, List<double[]> copies) implements GoodEnough {

    @Override
    public boolean at(double[] theta, int steps) {
      kept.add(theta);
      copies.add(theta.clone());
      return steps == 5;
    }
  }

  @Example
  @Behaviour("each θ that was offered stays as it was when the next step is made")
  void train_leavesAloneWhatItHasOffered() {
    Keeping keeping = new Keeping(new ArrayList<>(), new ArrayList<>());
    once(new double[2], (at, n) -> new double[] {1, n}, new int[] {4, 2}, k -> 0.5, keeping, 1);
    for (int k = 0; k < keeping.kept.size(); k++) {
      Expect.close("θ before step " + k, keeping.kept.get(k), keeping.copies.get(k), 0);
    }
  }

  @Example
  @Behaviour("every pair of examples is drawn equally often")
  void train_drawsEveryPairEquallyOften_atTheFirstStepAndFromStepToStep() {
    Map<String, Integer> first = new TreeMap<>();
    Map<String, Integer> second = new TreeMap<>();
    for (int seed = 0; seed < MANY; seed++) {
      List<Integer> drawn = new ArrayList<>();
      once(
          new double[1],
          (at, n) -> {
            drawn.add(n);
            return new double[1];
          },
          new int[] {4, 2},
          k -> 0.1,
          (theta, k) -> k == 2,
          seed);
      Expect.that(drawn.size() == 4, "two steps of two examples asked for " + drawn);
      first.merge(pair(drawn.get(0), drawn.get(1)), 1, Integer::sum);
      second.merge(pair(drawn.get(2), drawn.get(3)), 1, Integer::sum);
    }
    Expect.equallyOften("draws in the first step", first, 6);
    Expect.equallyOften("draws in the second step", second, 6);
  }

  private static String pair(int a, int b) {
    return Math.min(a, b) + " and " + Math.max(a, b);
  }

  /** The second pair may not hang on the first one. */
  @Example
  @Behaviour("each step draws a new minibatch")
  void train_drawsAnewForEachStep() {
    int same = 0;
    for (int seed = 0; seed < 600; seed++) {
      int[] drawn = new int[2];
      int[] next = {0};
      once(
          new double[1],
          (at, n) -> {
            drawn[next[0]++] = n;
            return new double[1];
          },
          new int[] {6, 1},
          k -> 0.1,
          (theta, k) -> k == 2,
          seed);
      same += drawn[0] == drawn[1] ? 1 : 0;
    }
    Expect.that(
        50 < same && same < 150,
        "of 600 second draws out of six about 100 should be as the first, not " + same);
  }

  @Property
  @Behaviour("the same seed gives the same θ")
  void train_ofTheSameSeed_isTheSame(
      @ForAll("data") Data d, @ForAll @IntRange(max = 999) int seed) {
    ExampleGradient gradient = (at, n) -> new double[] {d.slope(at, n)};
    double[] once = d.train(gradient, (theta, k) -> k == 5, seed);
    double[] again = d.train(gradient, (theta, k) -> k == 5, seed);
    Expect.that(Arrays.equals(once, again), "the same seed gave two results");
  }
}
