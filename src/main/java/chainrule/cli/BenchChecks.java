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

  private static final int[] SIZES = {8, 16, 16, 4};

  private BenchChecks() {}

  /** Every entry with an error bound that a few losses leave. */
  static BenchWork quick() {
    Network network = network(SIZES);
    double[] x = input(network);
    double[] y = target(network);
    double[] gradient = network.gradient(x, y);
    return checks(
        "quick", network, QUICK, QUICK_LOSSES, () -> NetworkCheck.of(network, x, y, gradient));
  }

  /** Every entry with the least error bound that its losses allow. */
  static BenchWork proving() {
    return proving(PROVING, SIZES);
  }

  /** The same for networks of any size. */
  static BenchWork proving(int checks, int... sizes) {
    Network network = network(sizes);
    Problem problem = Problem.network(network, input(network), target(network));
    return checks("proving", network, checks, Slope.POINTS, () -> GradientCheck.of(problem));
  }

  private static Network network(int[] sizes) {
    return Network.random(
        sizes, Activation.TANH, Activation.IDENTITY, Loss.SOFTMAX_CROSS_ENTROPY, 1);
  }

  private static double[] input(Network network) {
    return new Random(1).doubles(network.layers()[0].inputs()).toArray();
  }

  private static double[] target(Network network) {
    double[] y = new double[network.layers()[network.layers().length - 1].nodes()];
    y[1] = 1;
    return y;
  }

  private static BenchWork checks(
      String name, Network network, int checks, int losses, Supplier<GradientCheck> check) {
    int entries = network.parameters().length;
    return new BenchWork(
        "gradient check of %s, %s".formatted(LearningCurve.sizes(network), name),
        "entries",
        (long) checks * entries,
        checks * flops(network, losses),
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
  private static double flops(Network network, int losses) {
    Layer[] layers = network.layers();
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
