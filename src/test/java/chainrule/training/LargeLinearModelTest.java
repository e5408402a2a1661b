package chainrule.training;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.neuron.LinearModel;
import java.util.Arrays;
import java.util.Random;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Linear regression on up to a million examples, none of which is stored: example n is made from
 * its number whenever it is asked for, and counted.
 */
class LargeLinearModelTest {

  private static final int INPUTS = 5;
  private static final int BATCH = 8;

  /** Five weights and a bias. */
  private static final double[] TRUTH = {1, -2, 0.5, 3, -1, 0.25};

  private long asked;

  @ParameterizedTest
  @ValueSource(ints = {1000, 10_000, 100_000, 1_000_000})
  void theCostOfAStepDoesNotGrowWithTheData_andNoMoreStepsAreNeeded(int examples) {
    int[] steps = {0};
    double[] theta =
        MinibatchTraining.train(
            new double[INPUTS + 1],
            this::gradient,
            examples,
            BATCH,
            k -> 0.1,
            (at, k) -> {
              steps[0] = k;
              boolean isNear = distance(at) < 0.05;
              Arrays.fill(at, Double.NaN); // a copy, so this harms nobody
              return isNear || k == 300;
            },
            new Random(1));
    assertThat(distance(theta)).isLessThan(0.05);
    assertThat(steps[0]).isBetween(20, 300);
    assertThat(asked).isEqualTo((long) BATCH * steps[0]).isLessThan(2500);
  }

  /** How far the worst of the parameters is from the truth. */
  private static double distance(double[] theta) {
    double worst = 0;
    for (int i = 0; i < theta.length; i++) {
      worst = Math.max(worst, Math.abs(theta[i] - TRUTH[i]));
    }
    return worst;
  }

  private double[] gradient(double[] theta, int n) {
    asked++;
    SplittableRandom random = new SplittableRandom(n);
    double[] x = random.doubles(INPUTS, -1, 1).toArray();
    double y = TRUTH[INPUTS] + random.nextDouble(-0.1, 0.1);
    for (int i = 0; i < INPUTS; i++) {
      y += TRUTH[i] * x[i];
    }
    double[] w = Arrays.copyOf(theta, INPUTS);
    return LinearModel.squaredErrorGradient(w, theta[INPUTS], x, y);
  }
}
