package chainrule.check;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/**
 * The measurement of a slope as it is explained: point by point, with the whole triangle written
 * down. It is slow, and what {@link Slope} has to equal to the bit.
 */
final class PlainSlope {

  private static final int STEPS = 20;
  private static final double F_ERROR = 16 * Math.ulp(1.0);
  private static final double[] STRIDES = {1, 0.618034, 0.381966};

  private PlainSlope() {}

  static Slope of(DoubleUnaryOperator f, double x) {
    double here = f.applyAsDouble(x);
    if (!Double.isFinite(here)) {
      return Slope.UNDEFINED;
    }
    double scale = Math.scalb(1, Math.getExponent(Math.max(Math.abs(x), 1)));
    double jitter = jitter(f, x, scale);
    double near = Math.abs(here);
    List<double[]> centrals = new ArrayList<>();
    List<double[]> jumps = new ArrayList<>();
    for (int step = 0; step < STEPS; step++) {
      double h = scale / 4 / Math.pow(2, step);
      double right = f.applyAsDouble(x + h);
      double left = f.applyAsDouble(x - h);
      if (Double.isFinite(right) && Double.isFinite(left)) {
        double central = (right - left) / (2 * h);
        double size = Math.max(Math.abs(here), Math.max(Math.abs(left), Math.abs(right)));
        double rise = Math.max(Math.abs(right - here), Math.abs(here - left));
        double moved = Math.max(Math.abs(central * x), rise / h * (Math.abs(x) + h) / 8);
        double noise = (F_ERROR * Math.max(size, moved) + jitter) / h;
        near = step > STEPS / 2 ? Math.max(near, size) : near;
        centrals.add(new double[] {central, noise});
        jumps.add(new double[] {((right - here) - (here - left)) / h, 4 * noise});
      }
    }
    if (centrals.isEmpty()) {
      return Slope.UNDEFINED;
    }
    double[] slope = limit(centrals, 4);
    double[] jump = limit(jumps, 2);
    boolean kink = Math.abs(jump[0]) > 4 * jump[1];
    return new Slope(slope[0], slope[1], near / scale, kink ? jump[0] : 0);
  }

  private static double jitter(DoubleUnaryOperator f, double x, double scale) {
    double right = 0;
    double left = 0;
    for (double stride : STRIDES) {
      right = Math.max(right, fourthDifference(f, x, scale / 65536 * stride));
      left = Math.max(left, fourthDifference(f, x, -scale / 65536 * stride));
    }
    double noise = Math.min(right, left);
    return Double.isFinite(noise) ? noise : 0;
  }

  /** The largest one of nine points in a row, as the noise of one value. */
  private static double fourthDifference(DoubleUnaryOperator f, double x, double step) {
    double[][] differences = new double[5][9];
    for (int k = 0; k < 9; k++) {
      differences[0][k] = f.applyAsDouble(x + k * step);
    }
    for (int order = 1; order <= 4; order++) {
      for (int k = 0; k < 9 - order; k++) {
        differences[order][k] = differences[order - 1][k + 1] - differences[order - 1][k];
      }
    }
    double largest = 0;
    for (int k = 0; k < 5; k++) {
      double size = Math.abs(differences[4][k]);
      largest = Double.isFinite(size) ? Math.max(largest, size) : Double.POSITIVE_INFINITY;
    }
    return 16 * largest / Math.sqrt(70);
  }

  /**
   * Richardson's limit and its error, from value and noise of each step.
   *
   * @param base by how much the error of a value falls when the step is halved
   */
  private static double[] limit(List<double[]> steps, double base) {
    double[] best = {Double.NaN, Double.POSITIVE_INFINITY};
    double[][] value = new double[steps.size()][steps.size()];
    double[][] rounding = new double[steps.size()][steps.size()];
    for (int i = 0; i < steps.size(); i++) {
      value[i][0] = steps.get(i)[0];
      rounding[i][0] = steps.get(i)[1];
      for (int j = 1; j <= i; j++) {
        double gain = Math.pow(base, j);
        double lost = value[i][j - 1] - value[i - 1][j - 1];
        value[i][j] = value[i][j - 1] + lost * (1 / (gain - 1));
        rounding[i][j] = (gain * rounding[i][j - 1] + rounding[i - 1][j - 1]) * (1 / (gain - 1));
        if (j < i) {
          double lostBefore = value[i - 1][j - 1] - value[i - 2][j - 1];
          double bending = 2 * Math.max(Math.abs(lost), Math.abs(lostBefore) / gain);
          double error = bending + rounding[i][j];
          boolean denies = Math.abs(value[i][j] - best[0]) > 10 * (error + best[1]);
          best = error < best[1] || denies ? new double[] {value[i][j], error} : best;
        }
      }
    }
    return best;
  }
}
