package chainrule.regularization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import chainrule.testing.ReferenceOnly;
import chainrule.training.GradientDescent;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/**
 * What the two penalties do to the weights, shown on least squares E(w) = (1/N) Σₙ (wᵀxₙ − yₙ)².
 */
@ReferenceOnly
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

  /**
   * A step against the whole slope, then one against the penalty's alone, which a weight may take
   * up to 0 but not past it (proximal descent).
   */
  @Test
  void l1DrivesWeightsToExactlyZero() {
    double[] w = {1, -1, 1};
    for (int step = 0; step < STEPS; step++) {
      double[] moved = GradientDescent.step(w, slopes(w, X, Y), LEARNING_RATE);
      w = GradientDescent.step(moved, L1.gradient(moved, LAMBDA), LEARNING_RATE);
      for (int i = 0; i < w.length; i++) {
        w[i] = w[i] * moved[i] < 0 ? 0 : w[i];
      }
    }
    assertThat(w[0]).isCloseTo(2.05 - LAMBDA / 2, within(1e-12));
    assertThat(w[1]).isZero();
    assertThat(w[2]).isZero();
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
    double sum = 0;
    for (int n = 0; n < X.length; n++) {
      sum += Math.pow(difference(w, X[n], Y[n]), 2) / X.length;
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
