package chainrule.cli;

import chainrule.figure.plot.LineChart;
import chainrule.network.Network;
import chainrule.training.Training;
import chainrule.training.Training.Epoch;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A learning curve as a picture. */
final class LearningCurve {

  private LearningCurve() {}

  /**
   * The loss on training and on held-out examples, if there are any, epoch by epoch; the title has
   * the network.
   */
  static String svg(String name, Training training, boolean isHeldOut) {
    List<Epoch> curve = training.curve();
    double[] epochs = column(curve, Epoch::number);
    LineChart learned =
        new LineChart(
                "Learning " + spelled(name) + ", " + sizes(training.network()), "epoch", "loss")
            .withLogY()
            .describedAs(
                "By epoch, on a logarithmic axis: the mean loss on the training examples"
                    + (isHeldOut ? " and on those that are held out." : "."))
            .with("training", epochs, column(curve, Epoch::trainingLoss));
    return isHeldOut
        ? learned.with("held out", epochs, column(curve, Epoch::heldOutLoss)).svg()
        : learned.svg();
  }

  /** As in a sentence: two of the lessons are abbreviations. */
  private static String spelled(String lesson) {
    return List.of("xor", "mnist").contains(lesson) ? lesson.toUpperCase(Locale.ROOT) : lesson;
  }

  /** 784-30-10, from the inputs to the outputs. */
  static String sizes(Network network) {
    String nodes =
        Stream.of(network.layers()).map(layer -> "-" + layer.nodes()).collect(Collectors.joining());
    return network.layers()[0].inputs() + nodes;
  }

  private static double[] column(List<Epoch> curve, ToDoubleFunction<Epoch> value) {
    return curve.stream().mapToDouble(value).toArray();
  }
}
