package chainrule.training.fast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chainrule.activation.Activation;
import chainrule.data.Digits;
import chainrule.data.Examples;
import chainrule.data.Split;
import chainrule.data.TruthTables;
import chainrule.loss.Loss;
import chainrule.network.Network;
import chainrule.training.Optimizer;
import chainrule.training.Regularization;
import chainrule.training.Shuffle;
import chainrule.training.Training;
import chainrule.training.TrainingOptions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The training loop as a whole. */
class TrainerTest {

  private static final Split XOR = new Split(TruthTables.xor(), TruthTables.xor());

  private static Network network(int... sizes) {
    return Network.random(
        sizes, Activation.TANH, Activation.IDENTITY, Loss.SIGMOID_CROSS_ENTROPY, 1);
  }

  private static TrainingOptions options(int epochs, int minibatch, double learningRate) {
    return new TrainingOptions(
        epochs,
        minibatch,
        Shuffle.EVERY_EPOCH,
        Optimizer.gradientDescent(learningRate),
        Regularization.NONE,
        1,
        1);
  }

  @Test
  void xor_isLearned_onlineInMinibatchesAndInOneBatch() {
    for (int minibatch : new int[] {1, 2, 4}) {
      Training training =
          Trainer.train(
              network(2, 4, 1), XOR, options(500, minibatch, 0.5), Training.Listener.NONE);
      assertThat(training.stopped()).isEmpty();
      assertThat(training.curve()).hasSize(500);
      assertThat(training.curve().get(499).heldOutAccuracy()).isEqualTo(1);
      assertThat(training.curve().get(499).trainingLoss()).isLessThan(0.1);
      assertThat(training.network().output(new double[] {0, 1})[0]).isGreaterThan(0.9);
      assertThat(training.network().output(new double[] {1, 1})[0]).isLessThan(0.1);
    }
  }

  @Test
  void sameSeed_givesTheSameBits_andAnotherSeedOthers() {
    Network first =
        Trainer.train(network(2, 3, 1), XOR, options(9, 2, 0.5), Training.Listener.NONE).network();
    Network second =
        Trainer.train(network(2, 3, 1), XOR, options(9, 2, 0.5), Training.Listener.NONE).network();
    assertThat(second.parameters()).isEqualTo(first.parameters());
    TrainingOptions other =
        new TrainingOptions(
            9, 2, Shuffle.EVERY_EPOCH, Optimizer.gradientDescent(0.5), Regularization.NONE, 2, 1);
    assertThat(
            Trainer.train(network(2, 3, 1), XOR, other, Training.Listener.NONE)
                .network()
                .parameters())
        .isNotEqualTo(first.parameters());
  }

  @Test
  void start_isLeftAsItWas() {
    Network start = network(2, 3, 1);
    double[] before = start.parameters();
    Trainer.train(start, XOR, options(3, 1, 0.5), Training.Listener.NONE);
    assertThat(start.parameters()).isEqualTo(before);
  }

  @Test
  void lossThatIsNoLongerFinite_endsTraining_withTheLastGoodNetwork() {
    Examples huge = Examples.of(new double[][] {{1e200}, {-1e200}}, new double[][] {{1}, {0}});
    Network start =
        Network.random(
            new int[] {1, 2, 1}, Activation.IDENTITY, Activation.IDENTITY, Loss.SQUARED_ERROR, 1);
    Training training =
        Trainer.train(start, new Split(huge, huge), options(5, 1, 0.1), Training.Listener.NONE);
    assertThat(training.stopped())
        .isEqualTo(
            "the loss is no longer a finite number in epoch 1; lower the learning rate (now 0.1)");
    assertThat(training.curve()).isEmpty();
    assertThat(training.network().parameters()).isEqualTo(start.parameters());
  }

  @Test
  void listener_hearsOfEveryMinibatchAndEpoch() {
    List<String> heard = new ArrayList<>();
    Training.Listener listener =
        new Training.Listener() {
          @Override
          public void afterMinibatch(int epoch, int examples, double meanLoss) {
            heard.add(epoch + ":" + examples);
          }

          @Override
          public void afterEpoch(Training.Epoch epoch, Network network) {
            heard.add("epoch " + epoch.number());
          }
        };
    Trainer.train(network(2, 2, 1), XOR, options(2, 3, 0.1), listener);
    assertThat(heard).containsExactly("1:3", "1:4", "epoch 1", "2:3", "2:4", "epoch 2");
  }

  @Test
  void digits_areLearned() {
    Split digits = Digits.examples().split(360, 1);
    Network start =
        Network.random(
            new int[] {64, 32, 10},
            Activation.RELU,
            Activation.IDENTITY,
            Loss.SOFTMAX_CROSS_ENTROPY,
            1);
    TrainingOptions options =
        new TrainingOptions(
            10,
            16,
            Shuffle.EVERY_EPOCH,
            new Optimizer(epoch -> 0.05, epoch -> 0.9, true),
            Regularization.NONE,
            1,
            1);
    Training training = Trainer.train(start, digits, options, Training.Listener.NONE);
    assertThat(training.curve().get(9).heldOutAccuracy()).isGreaterThan(0.93);
  }

  @Test
  void networkThatDoesNotFitTheExamples_isRefused() {
    assertThatThrownBy(
            () -> Trainer.train(network(3, 1), XOR, options(1, 1, 0.1), Training.Listener.NONE))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the network is 3 to 1 but the examples are 2 to 1");
  }

  @Test
  void optionsOutOfRange_areRefused() {
    assertThatThrownBy(() -> options(0, 1, 0.1))
        .hasMessage("epochs, minibatch and threads must be at least 1, not 0, 1 and 1");
    Optimizer plain = Optimizer.gradientDescent(0.1);
    assertThatThrownBy(() -> new TrainingOptions(1, 1, null, plain, Regularization.NONE, 1, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("shuffle, optimizer and regularization must not be null");
    assertThatThrownBy(
            () -> new TrainingOptions(1, 1, Shuffle.ONCE, null, Regularization.NONE, 1, 1))
        .hasMessageContaining("must not be null");
    assertThatThrownBy(() -> new TrainingOptions(1, 1, Shuffle.ONCE, plain, null, 1, 1))
        .hasMessageContaining("must not be null");
    assertThatThrownBy(() -> new Regularization(-1, 0, 0))
        .hasMessage("l1 and l2 must be at least 0, not -1.0 and 0.0");
    assertThatThrownBy(() -> new Regularization(0, Double.NaN, 0))
        .hasMessage("l1 and l2 must be at least 0, not 0.0 and NaN");
    assertThatThrownBy(() -> new Regularization(0, 0, 1))
        .hasMessage("dropProbability must be from 0 to below 1, not 1.0");
  }
}
