package chainrule.check;

/**
 * Richardson's extrapolation to h = 0 of a quantity that is known at h, h/2, h/4, …: a triangle
 * with a row for each step, in which every column takes one more power of h out of the error. The
 * best entry is the one whose estimated error is least, unless smaller steps deny it: next to a
 * kink, large steps may agree on the wrong side of it.
 *
 * <p>The triangle is computed column by column, for the entries of a column do not wait for one
 * another. One object serves one slope after the other.
 */
final class Extrapolation {

  /** Two estimates that are this many of their errors apart are not of the same function. */
  private static final int DENIAL = 10;

  private static final int STEPS = Stencil.STEPS;

  /** For each column, by how much an error falls when the step is halved. */
  private final double[] gain = new double[STEPS];

  /** 1 / (gain − 1). */
  private final double[] share = new double[STEPS];

  /** The triangle, a column after the other. */
  private final double[] values = new double[STEPS * STEPS];

  private final double[] noise = new double[STEPS];

  /** The last row of the same triangle over the noise of each step that was followed up. */
  private final double[] rounding = new double[STEPS];

  private int rows;
  private int roundedRows;
  private double best;
  private double bestError;

  /**
   * An empty triangle.
   *
   * @param power 2 if the error is a series in h², 1 if in h
   */
  Extrapolation(int power) {
    for (int j = 1; j < STEPS; j++) {
      gain[j] = Math.scalb(1, power * j);
      share[j] = 1 / (gain[j] - 1);
    }
  }

  /** Forgets what it knew. */
  void begin() {
    rows = 0;
    roundedRows = 0;
    best = Double.NaN;
    bestError = Double.POSITIVE_INFINITY;
  }

  /**
   * One more step, of half the size.
   *
   * @param value the quantity at this step
   * @param noise the error that rounding may have put into it
   */
  void add(double value, double noise) {
    values[rows] = value;
    this.noise[rows] = noise;
    rows++;
  }

  /** Finds the limit from all steps that were added. */
  void end() {
    for (int j = 1; j < rows - 1; j++) {
      addColumn((j - 1) * STEPS, j * STEPS, j);
    }
    for (int i = 2; i < rows; i++) {
      if (matters(i)) {
        keepBest(i);
      }
    }
  }

  private void addColumn(int before, int now, int j) {
    for (int i = j; i < rows; i++) {
      double lost = values[before + i] - values[before + i - 1];
      values[now + i] = values[before + i] + lost * share[j];
    }
  }

  /** Whether one of a row's entries could be the best: rounding makes no error smaller. */
  private boolean matters(int i) {
    double far = far(noise[i]);
    boolean matters = noise[i] < bestError;
    for (int j = 1; j < i && !matters; j++) {
      matters = Math.abs(values[j * STEPS + i] - best) > far;
    }
    return matters;
  }

  private void keepBest(int i) {
    for (; roundedRows <= i; roundedRows++) {
      addRounding(roundedRows);
    }
    for (int j = 1; j < i; j++) {
      int before = (j - 1) * STEPS + i;
      double lost = Math.abs(values[before] - values[before - 1]);
      // Two rows may agree by chance; what the row before lost shows what this one ought to lose.
      double ought = Math.abs(values[before - 1] - values[before - 2]) / gain[j];
      double error = 2 * Math.max(lost, ought) + rounding[j];
      double value = values[j * STEPS + i];
      if (error < bestError || Math.abs(value - best) > far(error)) {
        best = value;
        bestError = error;
      }
    }
  }

  private void addRounding(int i) {
    double next = noise[i];
    for (int j = 1; j <= i; j++) {
      double more = (gain[j] * next + rounding[j - 1]) * share[j];
      rounding[j - 1] = next;
      next = more;
    }
    rounding[i] = next;
  }

  /** How far from the best a value of this error denies what larger steps said. */
  private double far(double error) {
    return DENIAL * (error + bestError);
  }

  /** The limit at h = 0, NaN if there were fewer than three steps. */
  double value() {
    return best;
  }

  /** A bound on the error of the limit. */
  double error() {
    return bestError;
  }
}
