package chainrule.cli;

import chainrule.activation.Activation;
import chainrule.check.GradientCheck;
import chainrule.check.NetworkCheck;
import chainrule.check.Problem;
import chainrule.check.Slope;
import chainrule.check.Verdict;
import chainrule.loss.Loss;
import chainrule.network.Layer;
import chainrule.network.Network;
import java.util.Random;
import java.util.function.Supplier;

/** Checks of one gradient, as work that can be done again and again. */
final class BenchChecks {

  /** Checks in one run. */
  private static final int QUICK = 500;

  private static final int PROVING = 25;

  /** Losses that the quick check asks for an entry that it settles. */
  private static final int QUICK_LOSSES = 4;

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

  /** Every entry with an error bound that a few losses leave. */
  static BenchWork quick() {
    double[] gradient = CHECKED.gradient(X, Y);
    return checks("quick", QUICK, QUICK_LOSSES, () -> NetworkCheck.of(CHECKED, X, Y, gradient));
  }

  /** Every entry with the least error bound that its losses allow. */
  static BenchWork proving() {
    Problem problem = Problem.network(CHECKED, X, Y);
    return checks("proving", PROVING, Slope.POINTS, () -> GradientCheck.of(problem));
  }

  private static BenchWork checks(
      String name, int checks, int losses, Supplier<GradientCheck> check) {
    int entries = CHECKED.parameters().length;
    return new BenchWork(
        "gradient check of 8-16-16-4, " + name,
        "entries",
        (long) checks * entries,
        checks * flops(losses),
        () -> {
          for (int i = 0; i < checks; i++) {
            requireRight(check.get());
          }
        });
  }

  /**
   * Some losses an entry, of which each redoes two operations a weight in the layers above, and one
   * column in the next layer. Entries that need more are not counted again.
   */
  private static double flops(int losses) {
    Layer[] layers = CHECKED.layers();
    double flops = 0;
    double above = 0;
    for (int k = layers.length - 1; k >= 0; k--) {
      double next = k + 1 < layers.length ? layers[k + 1].nodes() : 0;
      double entries = layers[k].nodes() * (layers[k].inputs() + 1.0);
      flops += losses * entries * 2 * (next + above);
      above += k + 1 < layers.length ? next * layers[k + 1].inputs() : 0;
    }
    return flops;
  }

  private static void requireRight(GradientCheck check) {
    if (check.verdict() != Verdict.RIGHT) {
      throw new IllegalStateException("a right gradient is said to be " + check.verdict());
    }
  }
}
