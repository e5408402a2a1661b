package chainrule.cli;

import chainrule.figure.plot.LineChart;
import chainrule.network.Network;
import chainrule.training.Training;
import chainrule.training.Training.Epoch;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A learning curve as a picture. */
final class LearningCurve {

  private LearningCurve() {}

  /** The loss on training and on held-out examples, epoch by epoch; the title has the network. */
  static String svg(String name, Training training) {
    List<Epoch> curve = training.curve();
    double[] epochs = column(curve, Epoch::number);
    return new LineChart("Learning " + name + ", " + sizes(training.network()), "epoch", "loss")
        .describedAs(
            "By epoch, on a logarithmic axis: the mean loss on the training examples and on those"
                + " that are held out.")
        .with("training", epochs, column(curve, Epoch::trainingLoss))
        .with("held out", epochs, column(curve, Epoch::heldOutLoss))
        .withLogY()
        .svg();
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
