package chainrule.check;

/**
 * Richardson's extrapolation to h = 0 of a quantity that is known at h, h/2, h/4, …: a triangle
 * that grows by a row with each step, of which only the last row is kept. Every column takes one
 * more power of h out of the error; the best entry is the one whose estimated error is least,
 * unless smaller steps deny it: next to a kink, large steps may agree on the wrong side of it.
 */
final class Extrapolation {

  /** Two estimates that are this many of their errors apart are not of the same function. */
  private static final int DENIAL = 10;

  private final int power;
  private final double[] row = new double[Stencil.STEPS];
  private final double[] change = new double[Stencil.STEPS];
  private final double[] error = new double[Stencil.STEPS];
  private final double[] noise = new double[Stencil.STEPS];
  private final double[] rounding = new double[Stencil.STEPS];
  private int rows;
  private int roundedRows;
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
    double next = value;
    double gain = 1;
    boolean matters = noise < bestError;
    for (int j = 0; j < rows; j++) {
      gain *= 1 << power;
      double difference = next - row[j];
      double better = next + difference / (gain - 1);
      // Two rows may agree by chance; what the row before lost shows what this one ought to lose.
      error[j] = 2 * Math.max(Math.abs(difference), change[j] / gain);
      matters |= denies(better, noise);
      row[j] = next;
      change[j] = Math.abs(difference);
      next = better;
    }
    row[rows] = next;
    this.noise[rows] = noise;
    rows++;
    if (matters) {
      keepBest();
    }
  }

  /**
   * Only where one of the last row's entries could be the best: rounding makes no error smaller.
   */
  private void keepBest() {
    for (; roundedRows < rows; roundedRows++) {
      addRounding(roundedRows);
    }
    for (int j = 1; j < rows - 1; j++) {
      double total = error[j - 1] + rounding[j];
      if (total < bestError || denies(row[j], total)) {
        best = row[j];
        bestError = total;
      }
    }
  }

  /** The next row of the same triangle over the noise of each step. */
  private void addRounding(int columns) {
    double next = noise[columns];
    double gain = 1;
    for (int j = 0; j < columns; j++) {
      gain *= 1 << power;
      double more = (gain * next + rounding[j]) / (gain - 1);
      rounding[j] = next;
      next = more;
    }
    rounding[columns] = next;
  }

  /** A smaller error is better, and so are smaller steps where they deny what larger ones said. */
  private boolean denies(double value, double error) {
    return Math.abs(value - best) > DENIAL * (error + bestError);
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
