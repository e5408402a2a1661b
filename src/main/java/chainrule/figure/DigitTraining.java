package chainrule.figure;

import chainrule.activation.Activation;
import chainrule.data.Digits;
import chainrule.data.Examples;
import chainrule.data.Split;
import chainrule.figure.plot.LineChart;
import chainrule.loss.Loss;
import chainrule.network.Network;
import chainrule.training.Optimizer;
import chainrule.training.Regularization;
import chainrule.training.Shuffle;
import chainrule.training.Training;
import chainrule.training.TrainingOptions;
import chainrule.training.fast.Trainer;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Digits that are learned for a figure, as the worked examples do it: split and start by seed 1.
 */
final class DigitTraining {

  /** 1,437 digits to learn from and 360 held out. */
  static final Split DIGITS = Digits.examples().split(360, 1);

  private DigitTraining() {}

  /** The first of the digits to learn from, with the same held out. */
  static Split few(int examples) {
    return with(DIGITS.training().choose(IntStream.range(0, examples).toArray()));
  }

  /** Others to learn from, with the same held out. */
  static Split with(Examples training) {
    return new Split(training, DIGITS.heldOut());
  }

  /** Plain gradient descent, shuffled every epoch. */
  static TrainingOptions options(int epochs, int minibatch, double rate) {
    return options(epochs, minibatch, rate, Shuffle.EVERY_EPOCH, Regularization.NONE);
  }

  static TrainingOptions options(
      int epochs, int minibatch, double rate, Shuffle shuffle, Regularization regularization) {
    Optimizer optimizer = Optimizer.gradientDescent(rate);
    return new TrainingOptions(epochs, minibatch, shuffle, optimizer, regularization, 1, 1);
  }

  /** Softmax and cross-entropy on top of hidden layers of one activation. */
  static Training train(Activation hidden, Split data, TrainingOptions options, int... sizes) {
    Network start =
        Network.random(sizes, hidden, Activation.IDENTITY, Loss.SOFTMAX_CROSS_ENTROPY, 1);
    return Trainer.train(start, data, options, Training.Listener.NONE);
  }

  /** A curve more, a point for each epoch. */
  static LineChart with(
      LineChart chart, String name, Training training, ToDoubleFunction<Training.Epoch> value) {
    return with(chart, name, training, 1, value);
  }

  /** A curve more, a point for the mean over every so many epochs. */
  static LineChart with(
      LineChart chart,
      String name,
      Training training,
      int every,
      ToDoubleFunction<Training.Epoch> value) {
    List<Training.Epoch> curve = training.curve();
    double[] epochs = new double[curve.size() / every];
    double[] means = new double[epochs.length];
    for (int k = 0; k < epochs.length; k++) {
      List<Training.Epoch> some = curve.subList(k * every, (k + 1) * every);
      epochs[k] = some.get(every - 1).number();
      means[k] = some.stream().mapToDouble(value).average().orElseThrow();
    }
    return chart.with(name, epochs, means);
  }
}
