package chainrule.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import chainrule.activation.Activation;
import chainrule.data.Examples;
import chainrule.loss.Loss;
import chainrule.network.Network;
import chainrule.testing.Draw;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The training loop's fast network is the formulas, step for step. */
class FastNetworkTest {

  /** A network, examples for it, and how many of them make a minibatch. */
  record Setting(int[] sizes, Activation hidden, Activation last, Loss loss, int batch, long seed) {

    Network network() {
      return Network.random(sizes, hidden, last, loss, seed);
    }

    /** Half of the inputs are 0, as in a picture. */
    Examples examples(int count) {
      Random random = new Random(seed);
      double[][] x = new double[count][sizes[0]];
      double[][] y = new double[count][sizes[sizes.length - 1]];
      for (int n = 0; n < count; n++) {
        Arrays.setAll(x[n], i -> random.nextBoolean() ? 0 : random.nextGaussian());
        y[n][random.nextInt(y[n].length)] = 1;
      }
      return Examples.of(x, y);
    }
  }

  @Provide
  Arbitrary<Setting> settings() {
    Arbitrary<int[]> sizes =
        Arbitraries.integers()
            .between(1, 9)
            .withoutEdgeCases()
            .array(int[].class)
            .ofMinSize(2)
            .ofMaxSize(5);
    return Combinators.combine(
            sizes,
            Arbitraries.of(Activation.class),
            Arbitraries.of(Activation.class),
            Arbitraries.of(Loss.class),
            Draw.size(),
            Arbitraries.longs().between(0, 1000).withoutEdgeCases())
        .as(
            (s, hidden, last, loss, batch, seed) ->
                new Setting(
                    s,
                    hidden,
                    loss == Loss.SQUARED_ERROR ? last : Activation.IDENTITY,
                    loss,
                    batch,
                    seed));
  }

  @Property
  void forward_isTheFormulas_toTheBit(@ForAll("settings") Setting setting) {
    Network network = setting.network();
    Examples examples = setting.examples(setting.batch);
    FastNetwork fast = new FastNetwork(network, setting.batch, false, false);
    double sum = 0;
    for (int n = 0; n < setting.batch; n++) {
      sum += network.loss(examples.input(n), examples.target(n));
    }
    assertThat(fast.evaluate(examples).loss()).isEqualTo(sum);
    assertThat(fast.network().parameters()).isEqualTo(network.parameters());
  }

  @Property
  void step_isTheFormulas(@ForAll("settings") Setting setting) {
    Network network = setting.network();
    Examples examples = setting.examples(setting.batch);
    FastNetwork fast = new FastNetwork(network, setting.batch, false, false);
    int[] order = IntStream.range(0, setting.batch).toArray();
    fast.step(examples, order, 0, setting.batch, new Step(0.5, 0, false, 0, 0), 0, 1);
    double[] expected =
        GradientDescent.step(network.parameters(), gradient(network, examples), 0.5);
    assertClose(fast.network().parameters(), expected);
  }

  private static double[] gradient(Network network, Examples examples) {
    double[] mean = new double[network.parameters().length];
    for (int n = 0; n < examples.size(); n++) {
      double[] gradient = network.gradient(examples.input(n), examples.target(n));
      for (int i = 0; i < mean.length; i++) {
        mean[i] += gradient[i] / examples.size();
      }
    }
    return mean;
  }

  private static void assertClose(double[] got, double[] expected) {
    for (int i = 0; i < expected.length; i++) {
      double tolerance = 1e-12 * Math.max(1, Math.abs(expected[i]));
      assertThat(got[i]).as("parameter %d", i).isCloseTo(expected[i], within(tolerance));
    }
  }
}
