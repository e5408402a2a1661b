package chainrule.cli;

import chainrule.figure.plot.LineChart;
import chainrule.training.Training.Epoch;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** A learning curve as a picture. */
final class LearningCurve {

  private LearningCurve() {}

  /** The loss on training and on held-out examples, epoch by epoch. */
  static String svg(String name, List<Epoch> curve) {
    double[] epochs = column(curve, Epoch::number);
    return new LineChart("Learning " + name, "epoch", "loss")
        .with("training", epochs, column(curve, Epoch::trainingLoss))
        .with("held out", epochs, column(curve, Epoch::heldOutLoss))
        .withLogY()
        .svg();
  }

  private static double[] column(List<Epoch> curve, ToDoubleFunction<Epoch> value) {
    return curve.stream().mapToDouble(value).toArray();
  }
}
