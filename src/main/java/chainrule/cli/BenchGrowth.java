package chainrule.cli;

import chainrule.figure.plot.LineChart;
import java.util.Arrays;
import java.util.function.ToDoubleFunction;

/**
 * How the cost of training and of proving a gradient grows with the network, beside what the plain
 * loop would take for the same multiplications and additions.
 */
final class BenchGrowth {

  /** Of the inputs, the hidden layer and the outputs: from 24 parameters to 33,000. */
  private static final int[] WIDTHS = {3, 8, 16, 32, 64, 128};

  private static final int BATCH = 10;

  /** Numbers that a run goes through, so that small networks are not over at once. */
  private static final int NUMBERS = 60_000;

  private BenchGrowth() {}

  /**
   * The picture.
   *
   * @param seconds measures some work
   * @param peak GFLOP/s of the plain loop
   */
  static String svg(ToDoubleFunction<BenchWork> seconds, double peak) {
    double[] sizes = Arrays.stream(WIDTHS).mapToDouble(BenchGrowth::parameters).toArray();
    double[] training = new double[WIDTHS.length];
    double[] trainingAtPeak = new double[WIDTHS.length];
    double[] proving = new double[WIDTHS.length];
    double[] provingAtPeak = new double[WIDTHS.length];
    for (int i = 0; i < WIDTHS.length; i++) {
      BenchWork train = training(WIDTHS[i]);
      training[i] = 1e6 * seconds.applyAsDouble(train) / train.units();
      trainingAtPeak[i] = train.flops() / train.units() / peak / 1e3;
      BenchWork prove = proving(WIDTHS[i]);
      proving[i] = 1e6 * seconds.applyAsDouble(prove) / prove.units();
      provingAtPeak[i] = prove.flops() / prove.units() / peak / 1e3;
    }
    return new LineChart("Cost by size", "weights and biases", "microseconds of one core")
        .with("training, an example", sizes, training)
        .with("training, plain loop", sizes, trainingAtPeak)
        .with("proving, an entry", sizes, proving)
        .with("proving, plain loop", sizes, provingAtPeak)
        .withLogX()
        .withLogY()
        .svg();
  }

  private static double parameters(int width) {
    return 2.0 * width * (width + 1);
  }

  private static BenchWork training(int width) {
    return BenchWork.sigmoids(BenchCommand.dense(NUMBERS / width, width, width), width, BATCH);
  }

  private static BenchWork proving(int width) {
    return BenchChecks.proving(
        Math.max(1, NUMBERS / 10 / (int) parameters(width)), width, width, width);
  }
}
