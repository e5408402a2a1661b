package chainrule.figure;

import chainrule.data.MeanShift;
import chainrule.data.People;
import chainrule.figure.plot.LineChart;
import chainrule.figure.plot.Svg;
import chainrule.network.TwoTwoOne;
import chainrule.training.OnlineTraining;
import java.util.SplittableRandom;

/**
 * The four people learned from several origins: the mean squared error, averaged over twenty
 * starts.
 *
 * <p>Note "Training A Neural Network", section "Overall Process", step 2.
 */
final class Origins {

  private static final double[] Y = People.targets();
  private static final int STARTS = 20;
  private static final int EPOCHS = 1000;
  private static final int EVERY = 20;

  private Origins() {}

  static Svg draw() {
    LineChart chart =
        new LineChart("Measured from far away, nothing is learned", "epoch", "mean squared error")
            .describedAs(
                "By epoch: measured from (0, 0) the error stays at a quarter, from (100, 50) it"
                    + " hardly falls, from (120, 60) slowly, and from the means it falls to 0.");
    for (double[] origin : new double[][] {{0, 0}, {100, 50}, {120, 60}, {135, 66}}) {
      chart = with(chart, Numbers.text(origin), origin);
    }
    return with(chart, "means", MeanShift.means(People.measurements())).draw();
  }

  private static LineChart with(LineChart chart, String name, double[] origin) {
    double[][] x = MeanShift.shifted(People.measurements(), origin);
    double[] epochs = new double[EPOCHS / EVERY + 1];
    double[] errors = new double[epochs.length];
    for (int start = 0; start < STARTS; start++) {
      double[] theta = new SplittableRandom(start).doubles(9, -1, 1).toArray();
      for (int k = 0; k < epochs.length; k++) {
        epochs[k] = k * EVERY;
        errors[k] += LearningPeople.error(theta, x) / STARTS;
        theta =
            OnlineTraining.train(
                theta, (t, n) -> TwoTwoOne.gradient(t, x[n], Y[n]), x.length, 0.1, EVERY);
      }
    }
    return chart.with(name, epochs, errors);
  }
}
