package chainrule.training;

/**
 * Sums of scaled rows, z ← z + Σᵢ xᵢ rowᵢ: the loops that training spends its time in. They run
 * along the rows, where the processor can take several entries at once, and use what they have
 * loaded more than once. Each entry of z still gets its products one by one in the order of i, so
 * the sums are to the bit those of the plain loop, {@link #add}.
 */
final class Rows {

  private Rows() {}

  /** z ← z + x row. */
  static void add(double[] z, double x, double[] row) {
    for (int j = 0; j < z.length; j++) {
      z[j] += x * row[j];
    }
  }

  /** z ← z + x₀ row₀ + x₁ row₁ + x₂ row₂, where i gives the places of the factors and rows. */
  static void addThree(double[] z, double[] x, double[][] rows, int i0, int i1, int i2) {
    double x0 = x[i0];
    double x1 = x[i1];
    double x2 = x[i2];
    double[] row0 = rows[i0];
    double[] row1 = rows[i1];
    double[] row2 = rows[i2];
    for (int j = 0; j < z.length; j++) {
      z[j] = z[j] + x0 * row0[j] + x1 * row1[j] + x2 * row2[j];
    }
  }

  /** The same three rows added to two sums, z and w, with factors from x and from y. */
  static void addThreeToTwo(
      double[] z, double[] x, double[] w, double[] y, double[][] rows, int i0, int i1, int i2) {
    double x0 = x[i0];
    double x1 = x[i1];
    double x2 = x[i2];
    double y0 = y[i0];
    double y1 = y[i1];
    double y2 = y[i2];
    double[] row0 = rows[i0];
    double[] row1 = rows[i1];
    double[] row2 = rows[i2];
    for (int j = 0; j < z.length; j++) {
      double r0 = row0[j];
      double r1 = row1[j];
      double r2 = row2[j];
      z[j] = z[j] + x0 * r0 + x1 * r1 + x2 * r2;
      w[j] = w[j] + y0 * r0 + y1 * r1 + y2 * r2;
    }
  }

  /** The other way round: rowᵢ ← rowᵢ + xᵢ z + yᵢ w for three rows. */
  static void addTwoToThree(
      double[] z, double[] x, double[] w, double[] y, double[][] rows, int i0, int i1, int i2) {
    double x0 = x[i0];
    double x1 = x[i1];
    double x2 = x[i2];
    double y0 = y[i0];
    double y1 = y[i1];
    double y2 = y[i2];
    double[] row0 = rows[i0];
    double[] row1 = rows[i1];
    double[] row2 = rows[i2];
    for (int j = 0; j < z.length; j++) {
      double zj = z[j];
      double wj = w[j];
      row0[j] = row0[j] + x0 * zj + y0 * wj;
      row1[j] = row1[j] + x1 * zj + y1 * wj;
      row2[j] = row2[j] + x2 * zj + y2 * wj;
    }
  }

  /** v ← factor · v. */
  static void scale(double[] v, double factor) {
    for (int j = 0; j < v.length; j++) {
      v[j] *= factor;
    }
  }
}
