package chainrule.figure;

import chainrule.activation.Activation;
import chainrule.figure.plot.LineChart;
import chainrule.figure.plot.Svg;
import chainrule.training.Training;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * The logistic model on digits, without a hidden layer, beside networks with one.
 *
 * <p>Note "Neural Network", "Motivation 1".
 */
final class HiddenOrNot {

  private static final int EPOCHS = 20;

  private HiddenOrNot() {}

  static Svg draw() {
    LineChart chart =
        new LineChart("Digits with and without a hidden layer", "epoch", "held-out loss")
            .withLogY()
            .describedAs(
                "The held-out loss by epoch: it falls lowest with a hidden layer of 64 nodes, less"
                    + " with one of 16, and least without a hidden layer.");
    for (int[] sizes : new int[][] {{64, 10}, {64, 16, 10}, {64, 64, 10}}) {
      Training training =
          DigitTraining.train(
              Activation.RELU, DigitTraining.DIGITS, DigitTraining.options(EPOCHS, 16, 0.3), sizes);
      String name =
          Arrays.stream(sizes).mapToObj(Integer::toString).collect(Collectors.joining("-"));
      chart = DigitTraining.with(chart, name, training, Training.Epoch::heldOutLoss);
    }
    return chart.draw();
  }
}
