package chainrule.training;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.loss.BinaryCrossEntropy;
import chainrule.neuron.Neuron;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * As many updates, on many examples once or on few of them again and again: a sigmoid neuron with
 * 20 features of noise beside the one that counts.
 */
class EachExampleOnceTest {

  private static final int INPUTS = 21;
  private static final int UPDATES = 1000;
  private static final double RATE = 0.1;

  @Test
  void freshExamplesLeaveLessHeldOutLoss_oldOnesLessTrainingLoss() {
    for (int seed = 0; seed < 10; seed++) {
      Data all = Data.draw(new Random(seed), UPDATES);
      Data heldOut = Data.draw(new Random(1000 + seed), 2000);
      double[] once = train(all, UPDATES, 1);
      double[] often = train(all, UPDATES / 50, 50);
      assertThat(heldOut.loss(once, 2000)).isLessThan(heldOut.loss(often, 2000));
      assertThat(all.loss(often, UPDATES / 50)).isLessThan(all.loss(once, UPDATES));
    }
  }

  /** What is seen once is as good as never seen: there is nothing learned by heart. */
  @Test
  void withEachExampleOnce_lossBeforeItsStepIsHeldOutLoss() {
    Data all = Data.draw(new Random(1), 20_000);
    double[] theta = new double[INPUTS + 1];
    double before = 0;
    int counted = 0;
    for (int n = 0; n < all.y.length; n++) {
      if (n >= all.y.length / 2) {
        before += all.lossOf(theta, n);
        counted++;
      }
      theta = GradientDescent.step(theta, all.gradient(theta, n), RATE / 10);
    }
    double heldOut = Data.draw(new Random(2), 20_000).loss(theta, 20_000);
    assertThat(Math.abs(before / counted - heldOut)).isLessThan(0.03 * heldOut);
  }

  private static double[] train(Data data, int examples, int epochs) {
    int[][] singles = Minibatches.cut(IntStream.range(0, examples).toArray(), 1);
    double[] theta = new double[INPUTS + 1];
    for (int epoch = 0; epoch < epochs; epoch++) {
      theta = StochasticGradientDescent.epoch(theta, data::gradient, singles, RATE);
    }
    return theta;
  }

  private record Data(double[][] x, double[] y) {

    static Data draw(Random random, int examples) {
      double[][] x = new double[examples][];
      double[] y = new double[examples];
      for (int n = 0; n < examples; n++) {
        x[n] = random.doubles(INPUTS, -2, 2).toArray();
        y[n] = x[n][0] + random.nextGaussian() > 0 ? 1 : 0;
      }
      return new Data(x, y);
    }

    double[] gradient(double[] theta, int n) {
      double[] w = Arrays.copyOf(theta, INPUTS);
      return Neuron.crossEntropyGradient(
          w, theta[INPUTS], new double[][] {x[n]}, new double[] {y[n]});
    }

    double lossOf(double[] theta, int n) {
      double a = Neuron.preActivation(Arrays.copyOf(theta, INPUTS), theta[INPUTS], x[n]);
      return BinaryCrossEntropy.logitValue(new double[] {a}, new double[] {y[n]});
    }

    double loss(double[] theta, int examples) {
      return IntStream.range(0, examples)
          .mapToDouble(n -> lossOf(theta, n))
          .average()
          .orElseThrow();
    }
  }
}
