package chainrule.training.fast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import chainrule.activation.Activation;
import chainrule.data.Examples;
import chainrule.loss.Loss;
import chainrule.network.Network;
import chainrule.training.GradientDescent;
import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Online training is the formula, example by example, whoever looks on. */
class OnlineStepsTest {

  /** One example follows another, one comes twice, one has no successor. */
  private static final int[] ORDER = {2, 0, 0, 1, 2, 1};

  private static final Step STEP = new Step(0.05, 0, false, 0, 0);

  /** So many nodes that the inputs are taken in parts. */
  private static Network network(int inputs) {
    return Network.random(
        new int[] {inputs, 70, 3},
        Activation.TANH,
        Activation.IDENTITY,
        Loss.SOFTMAX_CROSS_ENTROPY,
        1);
  }

  private static Examples examples(int inputs, boolean dense) {
    Random random = new Random(inputs);
    double[][] x = new double[3][inputs];
    double[][] y = new double[3][3];
    for (int n = 0; n < x.length; n++) {
      Arrays.setAll(x[n], i -> dense || random.nextBoolean() ? random.nextGaussian() : 0);
      y[n][n] = 1;
    }
    return Examples.of(x, y);
  }

  @Property(tries = 60)
  void onlineSteps_areTheFormulas(
      @ForAll @IntRange(min = 1, max = 200) int inputs, @ForAll boolean dense) {
    Examples examples = examples(inputs, dense);
    Network plain = network(inputs);
    FastNetwork fast = new FastNetwork(plain, 1, false, false, false);
    for (int at = 0; at < ORDER.length; at++) {
      double[] x = examples.input(ORDER[at]);
      double[] y = examples.target(ORDER[at]);
      Score score = fast.step(examples, ORDER, at, 1, STEP, Masks.NONE);
      boolean isRight = largest(plain.output(x)) == largest(y);
      assertThat(score.right()).isEqualTo(isRight ? 1 : 0);
      assertThat(score.loss()).isCloseTo(plain.loss(x, y), within(1e-10));
      plain = plain.with(GradientDescent.step(plain.parameters(), plain.gradient(x, y), 0.05));
    }
    double[] got = fast.network().parameters();
    double[] expected = plain.parameters();
    for (int i = 0; i < expected.length; i++) {
      assertThat(got[i]).isCloseTo(expected[i], within(1e-12 * Math.max(1, Math.abs(expected[i]))));
    }
  }

  /** Who asks for the network or its score in between sees every update done. */
  @Property(tries = 60)
  void whoLooksOn_seesEachStepWhole_andChangesNoBit(
      @ForAll @IntRange(min = 1, max = 200) int inputs,
      @ForAll boolean dense,
      @ForAll boolean parallel,
      @ForAll boolean dropout) {
    Examples examples = examples(inputs, dense);
    Masks masks = new Masks(dropout ? 0.5 : 0, 7);
    FastNetwork alone = new FastNetwork(network(inputs), 1, false, false, parallel);
    FastNetwork watched = new FastNetwork(network(inputs), 1, false, false, parallel);
    for (int at = 0; at < ORDER.length; at++) {
      Score score = alone.step(examples, ORDER, at, 1, STEP, masks);
      assertThat(watched.step(examples, ORDER, at, 1, STEP, masks)).isEqualTo(score);
      Network seen = at % 2 == 0 ? watched.network() : null;
      double loss = watched.evaluate(examples).loss();
      assertThat(watched.evaluate(examples).loss()).isEqualTo(loss);
      if (seen != null) {
        assertThat(watched.network().parameters()).isEqualTo(seen.parameters());
        assertThat(loss).isCloseTo(3 * PlainLoop.meanLoss(seen, examples), within(1e-10));
      }
    }
    assertThat(alone.network().parameters()).isEqualTo(watched.network().parameters());
  }

  private static int largest(double[] scores) {
    int largest = 0;
    for (int i = 1; i < scores.length; i++) {
      largest = scores[i] > scores[largest] ? i : largest;
    }
    return largest;
  }
}
