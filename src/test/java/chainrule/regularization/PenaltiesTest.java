package chainrule.regularization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import chainrule.training.GradientDescent;
import java.util.Arrays;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What the two penalties do to the weights, shown on least squares E(w) = (1/N) Σₙ (wᵀxₙ − yₙ)².
 */
class PenaltiesTest {

  private static final double LAMBDA = 0.3;
  private static final double LEARNING_RATE = 0.1;
  private static final int STEPS = 2000;

  /** Three features without anything in common, of which only the first says much about y. */
  private static final double[][] X = {{1, 1, 1}, {1, -1, -1}, {-1, 1, -1}, {-1, -1, 1}};

  private static final double[] Y = {2.1, 2, -1.9, -2.2};

  /** Two features that are one and the same. */
  private static final double[][] TWINS = {{1, 1}, {2, 2}, {-1, -1}};

  private static final double[] TWINS_Y = {3, 6, -3};

  @Test
  void withoutAPenaltyNoWeightIsZero() {
    double[] w = descend(new double[3], X, Y, v -> new double[3]);
    assertThat(w).containsExactly(new double[] {2.05, 0.1, -0.05}, within(1e-12));
  }

  /** A step against the slope of the error alone, then the penalty's own. */
  @Test
  void l1DrivesWeightsToExactlyZeroByProximalSteps() {
    double[] w = {1, -1, 1};
    for (int step = 0; step < STEPS; step++) {
      double[] moved = GradientDescent.step(w, slopes(w, X, Y), LEARNING_RATE);
      w = ProximalStep.l1(moved, LAMBDA, LEARNING_RATE);
    }
    assertThat(w[0]).isCloseTo(2.05 - LAMBDA / 2, within(1e-12));
    assertThat(w[1]).isZero();
    assertThat(w[2]).isZero();
  }

  /** min ½(v − w)² + ηλ|v| is what the step is by its definition; asked of many candidates. */
  @Test
  void theProximalStepIsTheNearestPointThatPaysForItself() {
    for (double w : new double[] {-2, -0.31, -0.3, -0.1, 0, 0.05, 0.3, 0.4, 1.7}) {
      double best = 0;
      for (int i = -3000; i <= 3000; i++) {
        double v = i / 1000.0;
        best = cost(v, w) < cost(best, w) ? v : best;
      }
      assertThat(ProximalStep.l1(new double[] {w}, 3, 0.1)[0]).isCloseTo(best, within(1e-3));
    }
  }

  private static double cost(double v, double w) {
    return (v - w) * (v - w) / 2 + 0.3 * Math.abs(v);
  }

  /** No slope and no step rule: nothing next to those weights is any lower. */
  @Test
  void thoseZerosAreTheMinimum() {
    double[] w = {2.05 - LAMBDA / 2, 0, 0};
    for (int i = 0; i < 3; i++) {
      for (double by : new double[] {-0.1, -1e-6, 1e-6, 0.1}) {
        double[] beside = w.clone();
        beside[i] += by;
        assertThat(error(beside) + L1.value(beside, LAMBDA))
            .isGreaterThan(error(w) + L1.value(w, LAMBDA));
      }
    }
  }

  /** Plain steps against the slope jump over the kink, to and fro, and never rest on it. */
  @Test
  void l1WithPlainStepsOnlyComesNearZero() {
    double[] w = descend(new double[] {1, -1, 1}, X, Y, v -> L1.gradient(v, LAMBDA));
    assertThat(w[1]).isNotZero().isCloseTo(0, within(2 * LEARNING_RATE * LAMBDA));
  }

  /** The penalty's slope there is 0, but the error's is not. */
  @Test
  void l1DoesNotHoldAWeightThatIsZero() {
    double[] w = {0, 0, 0};
    double[] gradient = RegularizedLoss.gradient(rows(w, X, Y), L1.gradient(w, LAMBDA), 1);
    assertThat(GradientDescent.step(w, gradient, LEARNING_RATE)).doesNotContain(0);
  }

  @Test
  void l2ShrinksEveryWeightByTheSameShareAndNoneToZero() {
    double[] w = descend(new double[] {1, -1, 1}, X, Y, v -> L2.gradient(v, LAMBDA));
    double share = 1 / (1 + LAMBDA);
    assertThat(w)
        .containsExactly(new double[] {2.05 * share, 0.1 * share, -0.05 * share}, within(1e-12));
  }

  @Test
  void l2LetsTwinsShareTheirWeight() {
    double[] w = descend(new double[] {2, -1}, TWINS, TWINS_Y, v -> L2.gradient(v, LAMBDA));
    double each = 6 / (4 + LAMBDA);
    assertThat(w).containsExactly(new double[] {each, each}, within(1e-9));
  }

  @Test
  void nothingAndL1LeaveTwinsAsUnequalAsTheyWere() {
    double[] start = {4, 1};
    double[] free = descend(start, TWINS, TWINS_Y, v -> new double[2]);
    assertThat(free).containsExactly(new double[] {3, 0}, within(1e-9));
    double[] l1 = descend(start, TWINS, TWINS_Y, v -> L1.gradient(v, 0.01));
    assertThat(l1[0] - l1[1]).isGreaterThan(2.9);
  }

  /** Of the training error, a minimum with a penalty is never below the one without. */
  @Test
  void aPenaltyCanRaiseTheTrainingError_andNeverLowersIt() {
    double[] free = descend(new double[3], X, Y, v -> new double[3]);
    double before = error(free);
    for (double lambda : new double[] {0.01, 0.1, 1}) {
      double[] w = descend(new double[3], X, Y, v -> L2.gradient(v, lambda));
      assertThat(error(w)).isGreaterThan(before);
      before = error(w);
    }
  }

  /** Where the examples ask for no weight at all there is nothing to shrink. */
  @Test
  void aPenaltyNeedNotRaiseTheTrainingError() {
    double[][] x = {{1}, {-1}};
    double[] y = {1, 1};
    double[] free = descend(new double[] {2}, x, y, v -> new double[1]);
    double[] penalized = descend(new double[] {2}, x, y, v -> L2.gradient(v, LAMBDA));
    assertThat(free[0]).isCloseTo(0, within(1e-12));
    assertThat(penalized[0]).isCloseTo(0, within(1e-12));
  }

  /** What it is for: few and noisy examples of many features, most of which say nothing. */
  @Test
  void aPenaltyLowersTheErrorOnExamplesThatWereHeldOut() {
    int better = 0;
    for (int seed = 0; seed < 20; seed++) {
      Random random = new Random(seed);
      double[][] x = features(random, 12);
      double[] y = noisy(random, x);
      double[][] heldOut = features(random, 200);
      double[] theirs = noisy(random, heldOut);
      double[] free = descend(new double[8], x, y, v -> new double[8]);
      double[] l2 = descend(new double[8], x, y, v -> L2.gradient(v, LAMBDA));
      assertThat(error(l2, x, y)).isGreaterThan(error(free, x, y));
      better += error(l2, heldOut, theirs) < error(free, heldOut, theirs) ? 1 : 0;
    }
    assertThat(better).isGreaterThanOrEqualTo(15);
  }

  private static double[][] features(Random random, int examples) {
    double[][] x = new double[examples][];
    Arrays.setAll(x, n -> random.doubles(8, -1, 1).toArray());
    return x;
  }

  /** Only the first feature counts. */
  private static double[] noisy(Random random, double[][] x) {
    return Stream.of(x).mapToDouble(xn -> xn[0] + random.nextGaussian()).toArray();
  }

  private static double[] descend(
      double[] start, double[][] x, double[] y, UnaryOperator<double[]> penalty) {
    double[] w = start;
    for (int step = 0; step < STEPS; step++) {
      double[] gradient = RegularizedLoss.gradient(rows(w, x, y), penalty.apply(w), 1);
      w = GradientDescent.step(w, gradient, LEARNING_RATE);
    }
    return w;
  }

  private static double[] slopes(double[] w, double[][] x, double[] y) {
    return RegularizedLoss.gradient(rows(w, x, y), new double[w.length], 0);
  }

  /** 2 (wᵀxₙ − yₙ) xₙ. */
  private static double[][] rows(double[] w, double[][] x, double[] y) {
    double[][] rows = new double[x.length][w.length];
    for (int n = 0; n < x.length; n++) {
      for (int i = 0; i < w.length; i++) {
        rows[n][i] = 2 * difference(w, x[n], y[n]) * x[n][i];
      }
    }
    return rows;
  }

  private static double error(double[] w) {
    return error(w, X, Y);
  }

  private static double error(double[] w, double[][] x, double[] y) {
    double sum = 0;
    for (int n = 0; n < x.length; n++) {
      sum += Math.pow(difference(w, x[n], y[n]), 2) / x.length;
    }
    return sum;
  }

  private static double difference(double[] w, double[] x, double y) {
    double difference = -y;
    for (int i = 0; i < w.length; i++) {
      difference += w[i] * x[i];
    }
    return difference;
  }
}
