package chainrule.training;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.activation.Activation;
import chainrule.data.Digits;
import chainrule.data.Examples;
import chainrule.data.Split;
import chainrule.loss.Loss;
import chainrule.network.Network;
import chainrule.testing.InFull;
import chainrule.training.fast.Trainer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * A hundred digits, every tenth with a wrong label, learned by heart: the training loss goes on
 * falling while the held-out loss rises, and each penalty leaves less held-out loss than none.
 */
class OverfittingTest {

  private static final int FEW = 100;
  private static final int EPOCHS = 120;
  private static final Split SPLIT = split();

  @Test
  void onceLearnedByHeart_theHeldOutLossRises_andTheTrainingLossStillFalls() {
    Training training = train(Regularization.NONE, 2);
    Training.Epoch middle = training.curve().get(29);
    Training.Epoch last = training.curve().get(EPOCHS - 1);
    assertThat(last.trainingLoss()).isLessThan(0.2 * middle.trainingLoss());
    assertThat(last.heldOutLoss()).isGreaterThan(1.1 * middle.heldOutLoss());
  }

  @InFull
  @Test
  void everyPenalty_leavesLessHeldOutLossThanNone() {
    for (long seed = 2; seed <= 3; seed++) {
      double none = heldOut(Regularization.NONE, seed);
      assertThat(heldOut(new Regularization(0.001, 0, 0), seed))
          .as("L1, %s", seed)
          .isLessThan(none);
      assertThat(heldOut(new Regularization(0, 0.003, 0), seed))
          .as("L2, %s", seed)
          .isLessThan(none);
      assertThat(heldOut(new Regularization(0, 0, 0.5), seed))
          .as("dropout, %s", seed)
          .isLessThan(none);
    }
  }

  private static double heldOut(Regularization regularization, long seed) {
    return train(regularization, seed).curve().get(EPOCHS - 1).heldOutLoss();
  }

  private static Training train(Regularization regularization, long seed) {
    Network start =
        Network.random(
            new int[] {64, 128, 10},
            Activation.RELU,
            Activation.IDENTITY,
            Loss.SOFTMAX_CROSS_ENTROPY,
            seed);
    Optimizer optimizer = Optimizer.gradientDescent(0.2);
    TrainingOptions options =
        new TrainingOptions(EPOCHS, 10, Shuffle.EVERY_EPOCH, optimizer, regularization, seed, 1);
    return Trainer.train(start, SPLIT, options, Training.Listener.NONE);
  }

  private static Split split() {
    Split digits = Digits.examples().split(360, 1);
    Examples few = digits.training().choose(IntStream.range(0, FEW).toArray());
    double[][] x = new double[FEW][];
    double[][] y = new double[FEW][];
    for (int n = 0; n < FEW; n++) {
      x[n] = few.input(n);
      y[n] = few.target(n);
      if (n % 10 == 0) {
        y[n] = new double[10];
        y[n][(few.label(n) + 1 + n / 10 % 9) % 10] = 1;
      }
    }
    return new Split(Examples.of(x, y), digits.heldOut());
  }
}
