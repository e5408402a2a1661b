package chainrule.check;

/**
 * Richardson's extrapolation to h = 0 of a quantity that is known at h, h/2, h/4, …, kept as a
 * triangle that grows by a row with each step. Every column takes one more power of h out of the
 * error; the best entry is the one whose estimated error is least, unless smaller steps deny it:
 * next to a kink, large steps may agree on the wrong side of it.
 */
final class Extrapolation {

  /** Two estimates that are this many of their errors apart are not of the same function. */
  private static final int DENIAL = 10;

  private final int power;
  private double[] row = {};
  private double[] rounding = {};
  private double[] change = {};
  private double best = Double.NaN;
  private double bestError = Double.POSITIVE_INFINITY;

  /**
   * An empty triangle.
   *
   * @param power 2 if the error is a series in h², 1 if in h
   */
  Extrapolation(int power) {
    this.power = power;
  }

  /**
   * One more step, of half the size.
   *
   * @param value the quantity at this step
   * @param noise the error that rounding may have put into it
   */
  void add(double value, double noise) {
    int columns = row.length + 1;
    double[] nextRow = new double[columns];
    double[] nextRounding = new double[columns];
    double[] nextChange = new double[columns];
    nextRow[0] = value;
    nextRounding[0] = noise;
    for (int j = 1; j < columns; j++) {
      double gain = Math.scalb(1, power * j);
      double difference = nextRow[j - 1] - row[j - 1];
      nextRow[j] = nextRow[j - 1] + difference / (gain - 1);
      nextRounding[j] = (gain * nextRounding[j - 1] + rounding[j - 1]) / (gain - 1);
      nextChange[j - 1] = Math.abs(difference);
      if (j < columns - 1) {
        // Two rows may agree by chance; what the row before lost shows what this one ought to lose.
        double bending = 2 * Math.max(nextChange[j - 1], change[j - 1] / gain);
        keep(nextRow[j], bending + nextRounding[j]);
      }
    }
    row = nextRow;
    rounding = nextRounding;
    change = nextChange;
  }

  /** A smaller error is better, and so are smaller steps where they deny what larger ones said. */
  private void keep(double value, double error) {
    boolean denies = Math.abs(value - best) > DENIAL * (error + bestError);
    if (error < bestError || denies) {
      best = value;
      bestError = error;
    }
  }

  /** The limit at h = 0, NaN before there are three steps. */
  double value() {
    return best;
  }

  /** A bound on the error of the limit. */
  double error() {
    return bestError;
  }
}
