package chainrule.training;

import chainrule.grader.exercise.Behaviour;
import chainrule.grader.exercise.Exercise;
import chainrule.grader.exercise.Task;
import chainrule.testing.Call;
import chainrule.testing.Draw;
import chainrule.testing.Dual;
import chainrule.testing.EachEntry;
import chainrule.testing.Expect;
import chainrule.testing.FiniteDifferences;
import java.util.ArrayList;
import java.util.Arrays;
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
    of = MinibatchGradient.class,
    note = "06 - Neural Networks",
    section = "Stochastic Gradient Descent",
    uses = ExampleGradient.class)
@Task(
    method = "mean",
    points = 4,
    formula = "(1/m) Σ ∇Lₙ(θ), over the m examples n of the batch",
    hint = "Call the gradient for the examples of the batch only, and divide by their number.")
class MinibatchGradientTest {

  private static final double TOLERANCE = 1e-12;

  /** Lₙ = Σᵢ (θᵢ − cₙᵢ)², N examples. */
  record Cost(double[] theta, double[][] c) {

    static Dual loss(Dual[] at, double[] c) {
      Dual sum = Dual.constant(0);
      for (int i = 0; i < at.length; i++) {
        sum = sum.plus(at[i].minus(c[i]).squared());
      }
      return sum;
    }

    double[] gradient(double[] at, int n) {
      return Dual.gradient(at, theta -> loss(theta, c[n]));
    }

    /** The mean of the losses, each with its own share. */
    Dual all(Dual[] at) {
      Dual mean = Dual.constant(0);
      for (double[] example : c) {
        mean = mean.plus(loss(at, example).times(1.0 / c.length));
      }
      return mean;
    }
  }

  @Provide
  Arbitrary<Cost> costs() {
    return Combinators.combine(Draw.size(), Draw.size())
        .flatAs(
            (n, examples) ->
                Combinators.combine(Draw.vector(n), Draw.matrix(examples, n)).as(Cost::new));
  }

  @Provide
  Arbitrary<Cost> costsOfAnySize() {
    return Draw.ofAnySize(
        costs(),
        (c, scale) -> new Cost(EachEntry.times(scale, c.theta), EachEntry.times(scale, c.c)));
  }

  @Example
  @Behaviour("the mean of two of three examples leaves the third out")
  void mean_ofTwoOfThree_leavesTheThirdOut() {
    double[][] gradients = {{1, 10}, {2, 20}, {4, 0}};
    double[] got = mean(new double[2], gradients, 2, 0);
    Expect.close("(g₂ + g₀)/2", got, new double[] {2.5, 5}, TOLERANCE);
  }

  @Example
  @Behaviour("an example that is in the batch twice counts twice")
  void mean_ofOneThatStandsThereTwice_countsItTwice() {
    double[] got = mean(new double[1], new double[][] {{3}, {6}}, 0, 1, 0);
    Expect.close("(g₀ + g₁ + g₀)/3", got, new double[] {4}, TOLERANCE);
  }

  @Example
  @Behaviour("the mean of one example is its gradient")
  void mean_ofOne_isItsGradient() {
    Expect.close("g₁", mean(new double[1], new double[][] {{1}, {2}}, 1), new double[] {2}, 0);
  }

  @Property
  @Behaviour("the mean over all examples is the slope of the mean loss")
  void mean_overAll_isTheSlopeOfTheMeanLoss(@ForAll("costsOfAnySize") Cost cost) {
    int[] all = new int[cost.c.length];
    Arrays.setAll(all, n -> n);
    double[] got = mean(cost.theta, cost::gradient, all);
    Expect.close(
        "∇E",
        got,
        Dual.gradient(cost.theta, cost::all),
        10 * TOLERANCE * Math.max(Expect.largest(cost.theta), Expect.largest(cost.c)));
  }

  @Property(tries = 25)
  @Behaviour("the mean over all examples agrees with finite differences of the mean loss")
  void mean_agreesWithFiniteDifferences(@ForAll("costs") Cost cost) {
    int[] all = new int[cost.c.length];
    Arrays.setAll(all, n -> n);
    double[] got = mean(cost.theta, cost::gradient, all);
    FiniteDifferences.of(theta -> cost.all(Dual.constants(theta)).value(), cost.theta)
        .expect("∇E", got);
  }

  @Example
  @Behaviour("a batch of a hundred counts each of them")
  void mean_ofAHundred_countsEach() {
    int[] batch = new int[100];
    Arrays.setAll(batch, n -> n);
    double[] got = mean(new double[2], (theta, n) -> new double[] {n, n >= 64 ? 1 : 0}, batch);
    Expect.close(
        "the mean of 0 … 99, and of how many are 64 or more",
        got,
        new double[] {49.5, 0.36},
        TOLERANCE);
  }

  /** Slopes that are multiples of 60 have a whole mean over 1 to 6 of them: no rounding at all. */
  @Property
  @Behaviour("over all minibatches of one size the mean is the full gradient")
  void mean_overAllMinibatches_averagesToTheFullGradient(
      @ForAll @IntRange(min = 1, max = 6) int examples,
      @ForAll @IntRange(min = 1, max = 6) int size,
      @ForAll @IntRange(max = 999) int seed) {
    int m = Math.min(size, examples);
    double[][] gradients = new double[examples][1];
    double total = 0;
    for (int n = 0; n < examples; n++) {
      gradients[n][0] = 60.0 * ((seed >> n) % 17 - 8);
      total += gradients[n][0];
    }
    double sum = 0;
    int count = 0;
    for (int bits = 0; bits < 1 << examples; bits++) {
      if (Integer.bitCount(bits) == m) {
        int set = bits;
        int[] batch = IntStream.range(0, examples).filter(n -> (set >> n & 1) == 1).toArray();
        sum += mean(new double[1], gradients, batch)[0];
        count++;
      }
    }
    Expect.close(
        "the sum of all " + count + " means, times N", sum * examples, total * count, 1e-9);
  }

  @Property(tries = 50)
  @Behaviour("only the examples of the batch are asked for, each as often as it is there")
  void mean_asksForItsExamplesOnly(
      @ForAll @IntRange(min = 1, max = 100) int size,
      @ForAll @IntRange(max = 1_000_000) int first) {
    int[] batch = new int[size];
    Arrays.setAll(batch, i -> first + 7 * i);
    List<Integer> asked = new ArrayList<>();
    ExampleGradient gradient =
        (theta, n) -> {
          boolean inBatch = Arrays.stream(batch).anyMatch(b -> b == n);
          Expect.that(inBatch, "example " + n + " is not in the batch " + Arrays.toString(batch));
          asked.add(n);
          return new double[] {n};
        };
    Call.once(MinibatchGradient::mean, new double[] {1}, gradient, batch);
    Expect.that(
        asked.size() == size, "asked for " + asked.size() + " gradients for a batch of " + size);
  }

  @Example
  @Behaviour("the gradients are taken at θ")
  void mean_hasTheGradientsTakenAtTheta() {
    double[] got =
        mean(new double[] {3, -5}, (theta, n) -> new double[] {theta[0] * n, theta[1]}, 2, 4);
    Expect.close("(3θ₀, θ₁)", got, new double[] {9, -5}, TOLERANCE);
  }

  @Example
  @Behaviour("at another θ, of another gradient or batch, the mean is another one")
  void mean_atAnotherThetaOrOfAnotherBatch_isAnother() {
    ExampleGradient same = (theta, n) -> new double[] {theta[0] * n};
    Expect.close("g₁ at 2", mean(new double[] {2}, same, 1), new double[] {2}, 0);
    Expect.close("g₁ at 5", mean(new double[] {5}, same, 1), new double[] {5}, 0);
    Expect.close("g₃ at 5", mean(new double[] {5}, same, 3), new double[] {15}, 0);
    double[] other = mean(new double[] {5}, (theta, n) -> new double[] {n}, 3);
    Expect.close("another g₃ at 5", other, new double[] {3}, 0);
  }

  private static double[] mean(double[] theta, ExampleGradient gradient, int... batch) {
    return Call.pure(MinibatchGradient::mean, theta, gradient, batch);
  }

  private static double[] mean(double[] theta, double[][] gradients, int... batch) {
    return mean(theta, (at, n) -> gradients[n], batch);
  }
}
