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

  private LearningPeople() {}

  static Svg draw() {
    double[] epochs = new double[EPOCHS / EVERY + 1];
    double[][] outputs = new double[X.length][epochs.length];
    double[] errors = new double[epochs.length];
    double[] theta = START;
    for (int k = 0; k < epochs.length; k++) {
      epochs[k] = k * EVERY;
      double[] now = outputs(theta, X);
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

  /** The mean squared error over the four people, measured from some origin. */
  static double error(double[] theta, double[][] x) {
    return MeanSquaredError.value(outputs(theta, x), Y);
  }

  private static double[] outputs(double[] theta, double[][] inputs) {
    return Arrays.stream(inputs).mapToDouble(x -> TwoTwoOne.output(theta, x)).toArray();
  }

  private static Svg drawn(double[] epochs, double[][] outputs, double[] errors) {
    Svg svg =
        ChartStyle.picture(
            580,
            "Learning the four people",
            "By epoch, each person apart: the outputs for Alice and Diana rise to 1, those for Bob"
                + " and Charlie fall to 0; and the mean squared error falls.");
    for (int n = 0; n < X.length; n++) {
      person(svg, n, epochs, outputs[n]);
    }
    Axis x = Axis.linear(0, EPOCHS, 100);
    Plane error = new Plane(x, Axis.linear(0, 0.6, 0.2), 66, 606, 412, 512);
    error.drawAxes(svg);
    svg.text("label", 24, 392, "mean squared error");
    svg.text("label end", 606, 566, "epoch");
    error.curve(svg, "curve", epochs, errors);
    return svg;
  }

  /** A panel of one's own, since Bob's curve and Charlie's are nearly one. */
  private static void person(Svg svg, int n, double[] epochs, double[] outputs) {
    double left = n % 2 == 0 ? 66 : 366;
    double top = n < 2 ? 92 : 248;
    Plane plane =
        new Plane(
            Axis.linear(0, EPOCHS, EPOCHS),
            Axis.linear(0, 1, 0.5),
            left,
            left + 240,
            top,
            top + 90);
    plane.drawAxes(svg);
    String target = ", should be " + Numbers.text(Y[n]);
    svg.text("named c" + n, left, top - 14, People.NAMES.get(n) + target);
    plane.curve(svg, "curve c" + n, epochs, outputs);
    double last = outputs[outputs.length - 1];
    double y = plane.py(last) + (Y[n] == 1 ? 24 : -12);
    svg.text("named halo end c" + n, plane.right(), y, Numbers.text(last, 4));
  }
}
