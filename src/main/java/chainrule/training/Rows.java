package chainrule.training;

/**
 * Sums of scaled rows, z ← z + Σᵢ xᵢ rowᵢ: the loop that training spends its time in. It runs along
 * the rows, where the processor can take several entries at once, four rows a pass so that z is
 * read and written once for four products. Each entry of z still gets its products in the order of
 * i. Four rows whose factors are all 0 add nothing and are passed over: of a written digit, that is
 * two in three.
 */
final class Rows {

  private Rows() {}

  /**
   * Finds the factors that are not 0.
   *
   * @param x the factors
   * @param active where their indices go, as long as {@code x}
   * @return how many there are
   */
  static int active(double[] x, int[] active) {
    int count = 0;
    for (int i = 0; i < x.length; i++) {
      active[count] = i;
      count += x[i] == 0 ? 0 : 1;
    }
    return count;
  }

  /**
   * z ← z + Σ xᵢ rowᵢ over some of the active i, in their order.
   *
   * @param z the sum so far, as long as each row
   * @param x the factors
   * @param rows one for each factor
   * @param active the indices of the factors that are not 0
   * @param from the first of them that counts
   * @param to the first that no longer counts
   */
  static void add(double[] z, double[] x, double[][] rows, int[] active, int from, int to) {
    int n = from;
    for (; n + 3 < to; n += 4) {
      int i0 = active[n];
      int i1 = active[n + 1];
      int i2 = active[n + 2];
      int i3 = active[n + 3];
      addFour(z, x[i0], rows[i0], x[i1], rows[i1], x[i2], rows[i2], x[i3], rows[i3]);
    }
    for (; n < to; n++) {
      add(z, x[active[n]], rows[active[n]]);
    }
  }

  /** z ← z + x₀ row₀ + x₁ row₁ + x₂ row₂ + x₃ row₃. */
  static void addFour(
      double[] z,
      double x0,
      double[] row0,
      double x1,
      double[] row1,
      double x2,
      double[] row2,
      double x3,
      double[] row3) {
    if (x0 == 0 && x1 == 0 && x2 == 0 && x3 == 0) {
      return;
    }
    for (int j = 0; j < z.length; j++) {
      z[j] = z[j] + x0 * row0[j] + x1 * row1[j] + x2 * row2[j] + x3 * row3[j];
    }
  }

  /** z ← z + x row. */
  static void add(double[] z, double x, double[] row) {
    if (x == 0) {
      return;
    }
    for (int j = 0; j < z.length; j++) {
      z[j] += x * row[j];
    }
  }

  /** v ← factor · v. */
  static void scale(double[] v, double factor) {
    for (int j = 0; j < v.length; j++) {
      v[j] *= factor;
    }
  }
}
