package chainrule.figure;

import chainrule.activation.Activation;
import chainrule.data.Examples;
import chainrule.data.Split;
import chainrule.figure.plot.LineChart;
import chainrule.figure.plot.Svg;
import chainrule.training.Regularization;
import chainrule.training.Shuffle;
import chainrule.training.Training;
import chainrule.training.Training.Epoch;

/**
 * A hundred digits, every tenth with a wrong label, learned by heart; and the held-out loss with
 * each of the penalties.
 *
 * <p>Note "06 - Neural Networks", sections "Dropout" and "L* Parameter Regularization".
 */
final class Overfitting {

  private static final int FEW = 100;
  private static final int EPOCHS = 120;
  private static final int EVERY = 10;

  private Overfitting() {}

  static Svg draw() {
    Split data = mislabelled();
    Training none = train(data, Regularization.NONE);
    LineChart chart =
        new LineChart(
                "Overfitting: the held-out loss rises", "epoch", "loss, a mean over ten epochs")
            .describedAs(
                "By epoch: the training loss falls towards 0 while the held-out loss falls, turns"
                    + " and rises; with L1, L2 or dropout the held-out loss ends lower.");
    chart = DigitTraining.with(chart, "training", none, EVERY, Epoch::trainingLoss);
    chart = DigitTraining.with(chart, "held out", none, EVERY, Epoch::heldOutLoss);
    chart = heldOut(chart, "with L1", train(data, new Regularization(0.001, 0, 0)));
    chart = heldOut(chart, "with L2", train(data, new Regularization(0, 0.003, 0)));
    return heldOut(chart, "with dropout", train(data, new Regularization(0, 0, 0.5))).draw();
  }

  private static LineChart heldOut(LineChart chart, String name, Training training) {
    return DigitTraining.with(chart, name, training, EVERY, Epoch::heldOutLoss);
  }

  private static Training train(Split data, Regularization regularization) {
    return DigitTraining.train(
        Activation.RELU,
        data,
        DigitTraining.options(EPOCHS, 10, 0.2, Shuffle.EVERY_EPOCH, regularization),
        64,
        128,
        10);
  }

  private static Split mislabelled() {
    Examples few = DigitTraining.few(FEW).training();
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
    return DigitTraining.with(Examples.of(x, y));
  }
}
