package chainrule.figure;

import chainrule.data.People;
import chainrule.figure.plot.Axis;
import chainrule.figure.plot.ChartStyle;
import chainrule.figure.plot.Plane;
import chainrule.figure.plot.Svg;
import chainrule.loss.MeanSquaredError;
import chainrule.network.TwoTwoOne;
import chainrule.training.OnlineTraining;
import java.util.Arrays;

/**
 * The 2-2-1 network learns the four people: what it says of each, and its mean squared error.
 *
 * <p>Note "Training A Neural Network", the whole loop, with every weight 1 and every bias 0 at the
 * start and a rate of 0.1.
 */
final class LearningPeople {

  private static final double[][] X = People.inputs();
  private static final double[] Y = People.targets();
  private static final double[] START = {1, 1, 1, 1, 1, 1, 0, 0, 0};
  private static final double RATE = 0.1;
  private static final int EPOCHS = 500;
  private static final int EVERY = 5;

  /** Static methods only. */
  private LearningPeople() {}

  static Svg draw() {
    double[] epochs = new double[EPOCHS / EVERY + 1];
    double[][] outputs = new double[X.length][epochs.length];
    double[] errors = new double[epochs.length];
    double[] theta = START;
    for (int k = 0; k < epochs.length; k++) {
      epochs[k] = k * EVERY;
      double[] now = outputs(theta);
      errors[k] = MeanSquaredError.value(now, Y);
      for (int n = 0; n < X.length; n++) {
        outputs[n][k] = now[n];
      }
      theta =
          OnlineTraining.train(
              theta, (t, n) -> TwoTwoOne.gradient(t, X[n], Y[n]), X.length, RATE, EVERY);
    }
    return drawn(epochs, outputs, errors);
  }

  private static double[] outputs(double[] theta) {
    return Arrays.stream(X).mapToDouble(x -> TwoTwoOne.output(theta, x)).toArray();
  }

  private static Svg drawn(double[] epochs, double[][] outputs, double[] errors) {
    Svg svg =
        ChartStyle.picture(
            640,
            560,
            "Four people are learned",
            "By epoch: the outputs for Alice and Diana rise to 1, those for Bob and Charlie fall to"
                + " 0, and the mean squared error falls.");
    Axis x = Axis.linear(0, EPOCHS, 100);
    Plane people = new Plane(x, Axis.linear(0, 1, 0.5), 66, 530, 92, 300);
    people.drawAxes(svg);
    svg.text("label", 24, 74, "output ŷ");
    int[] aside = {18, -12, 10, -4};
    for (int n = 0; n < X.length; n++) {
      people.curve(svg, "curve c" + n + (n == 2 ? " dashed" : ""), epochs, outputs[n]);
      double end = people.py(outputs[n][epochs.length - 1]);
      svg.text("named c" + n, 538, end + 6 + aside[n], People.NAMES.get(n));
    }
    Plane error = new Plane(x, Axis.linear(0, 0.6, 0.2), 66, 530, 392, 492);
    error.drawAxes(svg);
    svg.text("label", 24, 372, "mean squared error");
    svg.text("label end", 530, 546, "epoch");
    error.curve(svg, "curve", epochs, errors);
    return svg;
  }
}
