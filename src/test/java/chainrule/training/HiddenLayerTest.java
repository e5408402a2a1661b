package chainrule.training;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.activation.Activation;
import chainrule.data.Digits;
import chainrule.data.Split;
import chainrule.loss.Loss;
import chainrule.network.Network;
import chainrule.training.fast.Trainer;
import org.junit.jupiter.api.Test;

/** The logistic model on digits, without a hidden layer and beside it one with. */
class HiddenLayerTest {

  private static final int EPOCHS = 10;
  private static final Split DIGITS = Digits.examples().split(360, 1);

  @Test
  void aHiddenLayerReadsMoreDigits_heldOutAndLearned() {
    for (int seed = 1; seed <= 2; seed++) {
      Training.Epoch without = last(seed, 64, 10);
      Training.Epoch with = last(seed, 64, 64, 10);
      assertThat(without.heldOutAccuracy()).isBetween(0.92, 0.96);
      assertThat(with.heldOutAccuracy()).isGreaterThan(0.93);
      assertThat(with.heldOutLoss()).isLessThan(0.9 * without.heldOutLoss());
      assertThat(with.trainingAccuracy()).isGreaterThan(without.trainingAccuracy());
    }
  }

  private static Training.Epoch last(long seed, int... sizes) {
    Network start =
        Network.random(
            sizes, Activation.RELU, Activation.IDENTITY, Loss.SOFTMAX_CROSS_ENTROPY, seed);
    Optimizer optimizer = Optimizer.gradientDescent(0.3);
    TrainingOptions options =
        new TrainingOptions(
            EPOCHS, 16, Shuffle.EVERY_EPOCH, optimizer, Regularization.NONE, seed, 1);
    return Trainer.train(start, DIGITS, options, Training.Listener.NONE).curve().get(EPOCHS - 1);
  }
}
