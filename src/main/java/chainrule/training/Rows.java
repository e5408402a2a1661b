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
   * z ← z + Σ xᵢ rowᵢ over the rows from {@code low} to {@code high}, in their order.
   *
   * @param z the sum so far, as long as each row
   * @param x the factors
   * @param rows one for each factor
   * @param low the first that counts
   * @param high the first that does not count again
   */
  static void add(double[] z, double[] x, double[][] rows, int low, int high) {
    int i = low;
    for (; i + 3 < high; i += 4) {
      addFour(
          z, x[i], rows[i], x[i + 1], rows[i + 1], x[i + 2], rows[i + 2], x[i + 3], rows[i + 3]);
    }
    for (; i < high; i++) {
      add(z, x[i], rows[i]);
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
