package chainrule.figure;

import chainrule.activation.Activation;
import chainrule.data.Examples;
import chainrule.data.Split;
import chainrule.figure.plot.LineChart;
import chainrule.figure.plot.Svg;
import chainrule.training.Regularization;
import chainrule.training.Shuffle;
import chainrule.training.Training;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Digits in sorted order by their label, learned shuffled every epoch, once, and never.
 *
 * <p>Note "06 - Neural Networks", section "Batch and Minibatch Algorithms".
 */
final class SortedExamples {

  private static final int EPOCHS = 20;

  private SortedExamples() {}

  static Svg draw() {
    Split sorted = sorted();
    LineChart chart =
        new LineChart(
                "Digits in sorted order", "epoch", "of 100 held-out digits, how many are right")
            .describedAs(
                "By epoch: shuffled every epoch or once, about 90 of 100 digits are read after the"
                    + " first epoch; never shuffled, a tenth at first and far fewer ever after.");
    chart = with(chart, "every epoch", sorted, Shuffle.EVERY_EPOCH);
    chart = with(chart, "never", sorted, Shuffle.NEVER);
    return with(chart, "once", sorted, Shuffle.ONCE).draw();
  }

  private static LineChart with(LineChart chart, String name, Split sorted, Shuffle shuffle) {
    Training training =
        DigitTraining.train(
            Activation.RELU,
            sorted,
            DigitTraining.options(EPOCHS, 10, 0.1, shuffle, Regularization.NONE),
            64,
            32,
            10);
    return DigitTraining.with(chart, name, training, epoch -> 100 * epoch.heldOutAccuracy());
  }

  private static Split sorted() {
    Examples training = DigitTraining.DIGITS.training();
    return DigitTraining.with(
        training.choose(
            IntStream.range(0, training.size())
                .boxed()
                .sorted(Comparator.comparingInt(training::label))
                .mapToInt(n -> n)
                .toArray()));
  }
}
