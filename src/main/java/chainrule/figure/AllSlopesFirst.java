package chainrule.figure;

import chainrule.data.People;
import chainrule.figure.plot.LineChart;
import chainrule.figure.plot.Svg;
import chainrule.network.TwoTwoOne;
import chainrule.training.GradientDescent;
import java.util.stream.IntStream;

/**
 * The four people learned by all slopes at once and by one weight at a time, by what each costs.
 *
 * <p>Slides "Train a neural network", steps 3 and 4.
 */
final class AllSlopesFirst {

  private static final double[][] X = People.inputs();
  private static final double[] Y = People.targets();
  private static final double[] START = {1, 1, 1, 1, 1, 1, 0, 0, 0};
  private static final double RATE = 0.1;
  private static final int PASSES = 3600;
  private static final int EVERY = 36;

  private AllSlopesFirst() {}

  static Svg draw() {
    double[] passes =
        IntStream.rangeClosed(0, PASSES / EVERY).mapToDouble(k -> k * EVERY).toArray();
    return new LineChart(
            "All derivatives from one backward pass", "backward passes", "mean squared error")
        .describedAs(
            "By the number of backward passes: with all nine derivatives from one pass"
                + " the error falls nine times as fast as with one slope from each.")
        .with("all slopes first", passes, errors(9))
        .with("one weight at a time", passes, errors(1))
        .draw();
  }

  /** The error after every so many passes, when each pass moves so many of the parameters. */
  private static double[] errors(int moved) {
    double[] errors = new double[PASSES / EVERY + 1];
    double[] theta = START;
    int stepPasses = START.length / moved;
    for (int pass = 0; pass <= PASSES; pass++) {
      if (pass % EVERY == 0) {
        errors[pass / EVERY] = LearningPeople.error(theta, X);
      }
      int n = pass / stepPasses % X.length;
      int first = pass % stepPasses * moved;
      double[] next = GradientDescent.step(theta, TwoTwoOne.gradient(theta, X[n], Y[n]), RATE);
      theta = theta.clone();
      System.arraycopy(next, first, theta, first, moved);
    }
    return errors;
  }
}
