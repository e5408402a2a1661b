package chainrule.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import chainrule.neuron.Neuron;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Examples that lie sorted by their class: one sigmoid neuron learns them in each of the orders.
 */
class SortedDataTest {

  private static final int EXAMPLES = 200;
  private static final int EPOCHS = 20;
  private static final double RATE = 0.5;

  /** One feature, around −1 for class 0 and around 1 for class 1. */
  private static final double[][] X = new double[EXAMPLES][1];

  private static final double[] Y = new double[EXAMPLES];

  static {
    Random random = new Random(3);
    for (int n = 0; n < EXAMPLES; n++) {
      Y[n] = n < EXAMPLES / 2 ? 0 : 1;
      X[n][0] = 2 * Y[n] - 1 + random.nextGaussian();
    }
  }

  @Test
  void neverShuffledLearnsWorseThanShuffledEveryEpoch() {
    double never = error(train(Shuffle.NEVER, 1, 1));
    for (long seed = 1; seed <= 10; seed++) {
      assertThat(error(train(Shuffle.EVERY_EPOCH, 1, seed))).as("seed %s", seed).isLessThan(never);
    }
  }

  @Test
  void shuffledOnceLearnsBetterThanNeverToo() {
    double never = error(train(Shuffle.NEVER, 1, 1));
    for (long seed = 1; seed <= 10; seed++) {
      assertThat(error(train(Shuffle.ONCE, 1, seed))).as("seed %s", seed).isLessThan(never);
    }
  }

  @Test
  void inOneBatchTheOrderDoesNotMatter() {
    double[] never = train(Shuffle.NEVER, EXAMPLES, 1);
    double[] always = train(Shuffle.EVERY_EPOCH, EXAMPLES, 1);
    for (int i = 0; i < never.length; i++) {
      assertThat(always[i]).isCloseTo(never[i], within(1e-12));
    }
  }

  @Test
  void batchMinibatchAndOnlineAllLearn() {
    double untrained = error(new double[2]);
    for (int size : new int[] {1, 10, EXAMPLES}) {
      double trained = error(train(Shuffle.EVERY_EPOCH, size, 1));
      assertThat(trained).as("batches of %s", size).isLessThan(0.6 * untrained);
    }
  }

  @Test
  void onlineIsOneBatchForEachExample() {
    double[] online =
        OnlineTraining.train(new double[2], SortedDataTest::gradient, EXAMPLES, RATE, EPOCHS);
    assertThat(train(Shuffle.NEVER, 1, 1)).containsExactly(online);
  }

  private static double[] train(Shuffle shuffle, int size, long seed) {
    double[] theta = new double[2];
    for (int epoch = 0; epoch < EPOCHS; epoch++) {
      int[][] batches = Minibatches.cut(Minibatches.order(EXAMPLES, shuffle, seed, epoch), size);
      theta = StochasticGradientDescent.epoch(theta, SortedDataTest::gradient, batches, RATE);
    }
    return theta;
  }

  private static double[] gradient(double[] theta, int n) {
    double[] w = Arrays.copyOf(theta, 1);
    return Neuron.crossEntropyGradient(w, theta[1], new double[][] {X[n]}, new double[] {Y[n]});
  }

  /** The cross-entropy over all examples, −ln of the probability of the right class. */
  private static double error(double[] theta) {
    double sum = 0;
    for (int n = 0; n < EXAMPLES; n++) {
      double a = theta[0] * X[n][0] + theta[1];
      sum += Math.log1p(Math.exp(Y[n] == 1 ? -a : a));
    }
    return sum / EXAMPLES;
  }
}
