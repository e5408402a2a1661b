package chainrule.training.fast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import chainrule.activation.Activation;
import chainrule.data.Examples;
import chainrule.data.Split;
import chainrule.loss.Loss;
import chainrule.network.Layer;
import chainrule.network.Network;
import chainrule.training.ExampleGradient;
import chainrule.training.Minibatches;
import chainrule.training.Optimizer;
import chainrule.training.Regularization;
import chainrule.training.Shuffle;
import chainrule.training.StochasticGradientDescent;
import chainrule.training.Training;
import chainrule.training.Training.Epoch;
import chainrule.training.TrainingOptions;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** The training loop is the formulas, epoch by epoch: its schedules, its orders, its curve. */
class TrainingLoopTest {

  /** An epoch that is not there has no rate: whoever asks for it fails. */
  private static final double[] RATES = {0.5, 0.2, 0.1};

  private static final double[] MOMENTA = {0, 0.5, 0.9};

  private static Examples examples(int count, long seed) {
    Random random = new Random(seed);
    double[][] x = new double[count][2];
    double[][] y = new double[count][2];
    for (int n = 0; n < count; n++) {
      Arrays.setAll(x[n], i -> random.nextGaussian());
      y[n][random.nextInt(2)] = 1;
    }
    return Examples.of(x, y);
  }

  /** Its first weight is 0, where a penalty's kink is. */
  private static Network network() {
    Network network =
        Network.random(
            new int[] {2, 3, 2},
            Activation.TANH,
            Activation.IDENTITY,
            Loss.SOFTMAX_CROSS_ENTROPY,
            3);
    double[] theta = network.parameters();
    theta[0] = 0;
    return network.with(theta);
  }

  @Property(generation = GenerationMode.EXHAUSTIVE)
  void training_isTheFormulas(
      @ForAll Shuffle shuffle,
      @ForAll @IntRange(min = 1, max = 6) int minibatch,
      @ForAll boolean momentum,
      @ForAll boolean nesterov,
      @ForAll boolean l1,
      @ForAll boolean l2) {
    Optimizer optimizer =
        new Optimizer(epoch -> RATES[epoch], epoch -> momentum ? MOMENTA[epoch] : 0, nesterov);
    Regularization regularization = new Regularization(l1 ? 0.01 : 0, l2 ? 0.02 : 0, 0);
    TrainingOptions options =
        new TrainingOptions(RATES.length, minibatch, shuffle, optimizer, regularization, 7, 1);
    expectTheFormulas(new Split(examples(5, 1), examples(3, 2)), options);
  }

  /** More examples and epochs than anything could count to and begin anew, or stop. */
  @Property(tries = 8)
  void longTraining_isTheFormulas(
      @ForAll Shuffle shuffle,
      @ForAll @IntRange(min = 20, max = 40) int minibatch,
      @ForAll boolean nesterov) {
    Optimizer optimizer =
        new Optimizer(epoch -> 0.1 / (1 + epoch), epoch -> 0.9 - 0.05 * epoch, nesterov);
    TrainingOptions options =
        new TrainingOptions(12, minibatch, shuffle, optimizer, Regularization.NONE, 7, 1);
    expectTheFormulas(new Split(examples(150, 1), examples(70, 2)), options);
  }

  private static void expectTheFormulas(Split data, TrainingOptions options) {
    Heard got = new Heard();
    Heard expected = new Heard();
    Training training = Trainer.train(network(), data, options, got);
    Network byFormulas = PlainLoop.train(network(), data, options, expected);
    assertClose(training.network().parameters(), byFormulas.parameters());
    assertClose(got.numbers(), expected.numbers());
    assertThat(training.curve()).isEqualTo(got.curve);
    assertThat(training.stopped()).isEmpty();
  }

  private static void assertClose(double[] got, double[] expected) {
    assertThat(got).hasSameSizeAs(expected);
    for (int i = 0; i < expected.length; i++) {
      assertThat(got[i]).as("number %d", i).isCloseTo(expected[i], within(1e-12));
    }
  }

  @Example
  void dropout_drawsNewMasksForEveryExampleAndEpoch() {
    Examples examples = examples(70, 1);
    TrainingOptions options =
        new TrainingOptions(
            12,
            32,
            Shuffle.NEVER,
            Optimizer.gradientDescent(0.5),
            new Regularization(0, 0, 0.4),
            40,
            1);
    double[] theta = network().parameters();
    int[][] batches = Minibatches.cut(IntStream.range(0, 70).toArray(), 32);
    for (int epoch = 1; epoch <= 12; epoch++) {
      long seed = 40 * 31 + epoch;
      ExampleGradient gradient =
          (at, n) ->
              DropoutNetwork.drawn(network().with(at), 0.4, seed, n)
                  .gradient(examples.input(n), examples.target(n));
      theta = StochasticGradientDescent.epoch(theta, gradient, batches, 0.5);
    }
    Training training =
        Trainer.train(network(), new Split(examples, examples), options, Training.Listener.NONE);
    assertClose(training.network().parameters(), theta);
  }

  /** Without weights and steps, every class is as likely: the first one, or yes, is said. */
  @Example
  void accuracy_ofATie_isThatOfTheFirstClass_andOfAHalf_isThatOfYes() {
    TrainingOptions options =
        new TrainingOptions(
            1, 4, Shuffle.NEVER, Optimizer.gradientDescent(0), Regularization.NONE, 1, 1);
    double[][] x = {{1}, {1}, {1}};
    Examples classes = Examples.of(x, new double[][] {{1, 0, 0}, {1, 0, 0}, {0, 0, 1}});
    Examples yesOrNo = Examples.of(x, new double[][] {{1}, {1}, {0}});
    expectAccuracy(2.0 / 3, classes, Loss.SOFTMAX_CROSS_ENTROPY, options);
    expectAccuracy(2.0 / 3, yesOrNo, Loss.SIGMOID_CROSS_ENTROPY, options);
  }

  private static void expectAccuracy(
      double share, Examples examples, Loss loss, TrainingOptions options) {
    int nodes = examples.targetSize();
    Layer layer = new Layer(new double[nodes][1], new double[nodes], Activation.IDENTITY);
    Network start = new Network(new Layer[] {layer}, loss);
    Split data = new Split(examples, examples);
    Epoch epoch = Trainer.train(start, data, options, Training.Listener.NONE).curve().get(0);
    assertThat(epoch.trainingAccuracy()).isEqualTo(share);
    assertThat(epoch.heldOutAccuracy()).isEqualTo(share);
  }

  @Example
  void divergence_inALaterEpoch_namesTheRateOfThatEpoch() {
    double[] rates = {0.5, Double.POSITIVE_INFINITY};
    TrainingOptions options =
        new TrainingOptions(
            2,
            1,
            Shuffle.NEVER,
            new Optimizer(epoch -> rates[epoch], epoch -> 0, false),
            Regularization.NONE,
            1,
            1);
    Split data = new Split(examples(5, 1), examples(3, 2));
    Heard heard = new Heard();
    Training training = Trainer.train(network(), data, options, heard);
    assertThat(training.stopped())
        .isEqualTo(
            "the loss is no longer a finite number in epoch 2; lower the learning rate"
                + " (now Infinity)");
    assertThat(training.curve()).hasSize(1).isEqualTo(heard.curve);
    double before = PlainLoop.meanLoss(training.network(), data.heldOut());
    assertThat(training.curve().get(0).heldOutLoss()).isCloseTo(before, within(1e-12));
  }
}
