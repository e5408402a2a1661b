package chainrule.training.fast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import chainrule.activation.Activation;
import chainrule.data.Examples;
import chainrule.data.Split;
import chainrule.loss.Loss;
import chainrule.network.Layer;
import chainrule.network.Network;
import chainrule.regularization.L1;
import chainrule.regularization.L2;
import chainrule.testing.Draw;
import chainrule.training.GradientDescent;
import chainrule.training.Momentum;
import chainrule.training.Optimizer;
import chainrule.training.Regularization;
import chainrule.training.Shuffle;
import chainrule.training.Training;
import chainrule.training.TrainingOptions;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

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
  void forward_isTheFormulas(@ForAll("settings") Setting setting) {
    Network network = setting.network();
    Examples examples = setting.examples(setting.batch);
    FastNetwork fast = new FastNetwork(network, setting.batch, false, false, false);
    double sum = 0;
    for (int n = 0; n < setting.batch; n++) {
      sum += network.loss(examples.input(n), examples.target(n));
    }
    assertClose(new double[] {fast.evaluate(examples).loss()}, new double[] {sum});
    assertThat(fast.evaluate(examples).loss()).isEqualTo(plainLoss(network, examples));
    assertThat(fast.network().parameters()).isEqualTo(network.parameters());
  }

  @Property
  void step_isTheFormulas(@ForAll("settings") Setting setting) {
    Network network = setting.network();
    Examples examples = setting.examples(setting.batch);
    FastNetwork fast = new FastNetwork(network, setting.batch, false, false, false);
    int[] order = IntStream.range(0, setting.batch).toArray();
    fast.step(examples, order, 0, setting.batch, new Step(0.5, 0, false, 0, 0), Masks.NONE);
    double[] expected =
        GradientDescent.step(network.parameters(), gradient(network, examples), 0.5);
    assertClose(fast.network().parameters(), expected);
  }

  @Property
  void stepsWithMomentum_areTheFormulas(
      @ForAll("settings") Setting setting, @ForAll boolean nesterov) {
    Network network = setting.network();
    Examples examples = setting.examples(setting.batch);
    FastNetwork fast = new FastNetwork(network, setting.batch, true, false, false);
    int[] order = IntStream.range(0, setting.batch).toArray();
    double[] theta = network.parameters();
    double[] velocity = new double[theta.length];
    for (int t = 0; t < 3; t++) {
      fast.step(examples, order, 0, setting.batch, new Step(0.1, 0.9, nesterov, 0, 0), Masks.NONE);
      double[] at = nesterov ? Momentum.step(theta, scaled(velocity, 0.9)) : theta;
      velocity = Momentum.velocity(velocity, gradient(network.with(at), examples), 0.1, 0.9);
      theta = Momentum.step(theta, velocity);
    }
    assertClose(fast.network().parameters(), theta);
  }

  @Property
  void stepWithPenalties_penalizesWeightsAndNoBias(@ForAll("settings") Setting setting) {
    Network network = setting.network();
    Examples examples = setting.examples(setting.batch);
    FastNetwork fast = new FastNetwork(network, setting.batch, false, true, false);
    int[] order = IntStream.range(0, setting.batch).toArray();
    fast.step(examples, order, 0, setting.batch, new Step(0.1, 0, false, 0.01, 0.02), Masks.NONE);
    double[] gradient = gradient(network, examples);
    double[] weights = PlainLoop.weights(network);
    double[] l1 = L1.gradient(weights, 0.01);
    double[] l2 = L2.gradient(weights, 0.02);
    for (int i = 0; i < gradient.length; i++) {
      gradient[i] += l1[i] + l2[i];
    }
    assertClose(
        fast.network().parameters(), GradientDescent.step(network.parameters(), gradient, 0.1));
  }

  @Property
  void stepWithDropout_isTheSmallerNetworksStep(@ForAll("settings") Setting setting) {
    Network network = setting.network();
    FastNetwork fast = new FastNetwork(network, 1, false, false, false);
    Examples examples = setting.examples(1);
    fast.step(
        examples, new int[] {0}, 0, 1, new Step(0.5, 0, false, 0, 0), new Masks(0.4, setting.seed));
    double[] expected =
        GradientDescent.step(
            network.parameters(),
            DropoutNetwork.drawn(network, 0.4, setting.seed, 0)
                .gradient(examples.input(0), examples.target(0)),
            0.5);
    assertClose(fast.network().parameters(), expected);
  }

  /** So wide that the weights are taken in several parts, for examples in several groups. */
  @Property(tries = 20)
  void wideNetwork_isTheFormulas(
      @ForAll boolean dense,
      @ForAll @IntRange(min = 1, max = 19) int batch,
      @ForAll boolean momentum,
      @ForAll boolean parallel) {
    Activation hidden = dense ? Activation.TANH : Activation.RELU;
    Setting setting =
        new Setting(
            new int[] {101, 130, 70, 5},
            hidden,
            Activation.IDENTITY,
            Loss.SOFTMAX_CROSS_ENTROPY,
            batch,
            batch);
    Network network = setting.network();
    Examples examples = setting.examples(batch);
    FastNetwork fast = new FastNetwork(network, batch, momentum, false, parallel);
    int[] order = IntStream.range(0, batch).toArray();
    double[] theta = network.parameters();
    double[] velocity = new double[theta.length];
    Step step = new Step(0.1, momentum ? 0.9 : 0, false, 0, 0);
    for (int t = 0; t < 2; t++) {
      Network now = network.with(theta);
      assertThat(fast.evaluate(examples).loss()).isEqualTo(plainLoss(fast.network(), examples));
      fast.step(examples, order, 0, batch, step, Masks.NONE);
      velocity = Momentum.velocity(velocity, gradient(now, examples), 0.1, step.momentum());
      theta = Momentum.step(theta, velocity);
    }
    assertClose(fast.network().parameters(), theta);
  }

  @Property(tries = 30)
  void anyNumberOfThreads_givesTheSameBits(@ForAll("settings") Setting setting) {
    Examples examples = setting.examples(40);
    double[][] parameters = new double[2][];
    for (int threads = 1; threads <= 2; threads++) {
      TrainingOptions options =
          new TrainingOptions(
              2,
              setting.batch,
              Shuffle.EVERY_EPOCH,
              new Optimizer(epoch -> 0.05, epoch -> 0.5, true),
              new Regularization(1e-4, 1e-4, 0.3),
              setting.seed,
              threads);
      Training training =
          Trainer.train(
              setting.network(), new Split(examples, examples), options, Training.Listener.NONE);
      parameters[threads - 1] = training.network().parameters();
    }
    assertThat(parameters[0]).isEqualTo(parameters[1]);
  }

  /** The loss from plain loops over all weights, with products that are added unrounded. */
  private static double plainLoss(Network network, Examples examples) {
    double sum = 0;
    for (int n = 0; n < examples.size(); n++) {
      double[] h = examples.input(n);
      for (Layer layer : network.layers()) {
        double[] a = layer.bias().clone();
        for (int j = 0; j < a.length; j++) {
          for (int i = 0; i < h.length; i++) {
            a[j] = Math.fma(layer.weights()[j][i], h[i], a[j]);
          }
        }
        h = layer.activation().value(a);
      }
      sum += network.loss().value(h, examples.target(n));
    }
    return sum;
  }

  private static double[] scaled(double[] v, double factor) {
    return Arrays.stream(v).map(vi -> factor * vi).toArray();
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
