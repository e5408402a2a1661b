package chainrule.cli;

import chainrule.activation.Activation;
import chainrule.check.GradientCheck;
import chainrule.check.NetworkCheck;
import chainrule.check.Problem;
import chainrule.check.Verdict;
import chainrule.loss.Loss;
import chainrule.network.Layer;
import chainrule.network.Network;
import java.util.Random;

/** Checks of one gradient, as work that can be done again and again. */
final class BenchChecks {

  /** Quick checks in one run. */
  private static final int CHECKS = 500;

  private static final Network CHECKED =
      Network.random(
          new int[] {8, 16, 16, 4},
          Activation.TANH,
          Activation.IDENTITY,
          Loss.SOFTMAX_CROSS_ENTROPY,
          1);
  private static final double[] X = new Random(1).doubles(8).toArray();
  private static final double[] Y = {0, 1, 0, 0};

  private BenchChecks() {}

  /** Every entry with its error bound, from losses of the whole network. */
  static BenchWork proving() {
    double[] theta = CHECKED.parameters();
    long[] losses = new long[1];
    Problem problem =
        Problem.gradient(
            theta,
            at -> {
              losses[0]++;
              return CHECKED.with(at).loss(X, Y);
            },
            at -> CHECKED.with(at).gradient(X, Y));
    GradientCheck.of(problem);
    return new BenchWork(
        "gradient check of 8-16-16-4, proving",
        "entries",
        theta.length,
        2.0 * losses[0] * theta.length,
        () -> requireRight(GradientCheck.of(problem)));
  }

  /**
   * Four losses an entry, of which each redoes two operations a weight in the layers above, and one
   * column in the next layer. Entries that need more are not counted again.
   */
  static BenchWork quick() {
    Layer[] layers = CHECKED.layers();
    double flops = 0;
    double above = 0;
    for (int k = layers.length - 1; k >= 0; k--) {
      double next = k + 1 < layers.length ? layers[k + 1].nodes() : 0;
      double entries = layers[k].nodes() * (layers[k].inputs() + 1.0);
      flops += 4 * entries * 2 * (next + above);
      above += k + 1 < layers.length ? next * layers[k + 1].inputs() : 0;
    }
    double[] gradient = CHECKED.gradient(X, Y);
    return new BenchWork(
        "gradient check of 8-16-16-4, quick",
        "entries",
        (long) CHECKS * gradient.length,
        CHECKS * flops,
        () -> {
          for (int check = 0; check < CHECKS; check++) {
            requireRight(NetworkCheck.of(CHECKED, X, Y, gradient));
          }
        });
  }

  private static void requireRight(GradientCheck check) {
    if (check.verdict() != Verdict.RIGHT) {
      throw new IllegalStateException("a right gradient is said to be " + check.verdict());
    }
  }
}
