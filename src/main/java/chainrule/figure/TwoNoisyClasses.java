package chainrule.figure;

import chainrule.loss.BinaryCrossEntropy;
import chainrule.neuron.Neuron;
import chainrule.training.Minibatches;
import chainrule.training.Sampling;
import chainrule.training.Shuffle;
import chainrule.training.StochasticGradientDescent;
import java.util.Arrays;
import java.util.Random;
import java.util.SplittableRandom;

/** 200 examples of two classes that overlap, and one sigmoid neuron that learns them. */
final class TwoNoisyClasses {

  static final int EXAMPLES = 200;

  private static final double[][] X = new double[EXAMPLES][2];
  private static final double[] Y = new double[EXAMPLES];

  static {
    Random random = new Random(7);
    for (int n = 0; n < EXAMPLES; n++) {
      Y[n] = n % 2;
      X[n][0] = random.nextGaussian() + 2 * Y[n] - 1;
      X[n][1] = random.nextGaussian() - Y[n] + 0.5;
    }
  }

  /** Where batch gradient descent comes to rest. */
  private static final double LEAST = loss(descended());

  private TwoNoisyClasses() {}

  /** Steps on minibatches drawn by chance. */
  static final class Descent {

    private final SplittableRandom chance;
    private double[] theta = new double[3];

    Descent(long seed) {
      chance = new SplittableRandom(seed);
    }

    void step(int size, double rate) {
      int[] batch = Sampling.subset(EXAMPLES, size, chance);
      theta = StochasticGradientDescent.step(theta, TwoNoisyClasses::gradient, batch, rate);
    }

    double lossAboveLeast() {
      return TwoNoisyClasses.lossAboveLeast(theta);
    }
  }

  /** θ is (w₁, w₂, b). */
  static double[] gradient(double[] theta, int n) {
    double[] w = {theta[0], theta[1]};
    return Neuron.crossEntropyGradient(w, theta[2], new double[][] {X[n]}, new double[] {Y[n]});
  }

  static double lossAboveLeast(double[] theta) {
    return loss(theta) - LEAST;
  }

  private static double[] descended() {
    int[][] batches = new int[1000][];
    Arrays.fill(batches, Minibatches.order(EXAMPLES, Shuffle.NEVER, 0, 0));
    return StochasticGradientDescent.epoch(new double[3], TwoNoisyClasses::gradient, batches, 0.6);
  }

  private static double loss(double[] theta) {
    double[] a = new double[EXAMPLES];
    for (int n = 0; n < EXAMPLES; n++) {
      a[n] = Neuron.preActivation(new double[] {theta[0], theta[1]}, theta[2], X[n]);
    }
    return BinaryCrossEntropy.logitValue(a, Y);
  }
}
