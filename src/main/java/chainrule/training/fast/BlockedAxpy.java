package chainrule.training.fast;

/**
 * Sums of scaled rows, z ← z + Σᵢ xᵢ rowᵢ, and updates of rows, rowᵢ ← rowᵢ + xᵢ z: the loops that
 * training spends its time in. Linear algebra calls one row of it axpy, "a x plus y" (Lawson,
 * Hanson, Kincaid and Krogh, 1979), the sums as a product of matrix and vector, and the updates as
 * a change of rank one (Dongarra, Du Croz, Hammarling and Hanson, 1988).
 *
 * <p>The loops run along the rows, where the processor can take several entries at once, and in
 * blocks: four rows go together, for one example or for two, so that what was loaded is used more
 * than once (Goto and van de Geijn, "Anatomy of High-Performance Matrix Multiplication", 2008).
 *
 * <p>Each entry gets its products one by one in the order of i, and then in the order of the
 * examples. {@link Math#fma} adds a product before it is rounded, so each sum is a little closer to
 * the exact one than the plain formula's.
 *
 * <p>Where a row has two products, one is written x · r and the other r · y. The JIT compiler looks
 * for neighbouring entries with the same product, to compute them in one instruction; if the two
 * products of one entry looked alike, it would pair each with the neighbours of the other, and give
 * up.
 */
final class BlockedAxpy {

  /** How many rows go together. */
  static final int BLOCK = 4;

  private BlockedAxpy() {}

  /**
   * z ← z + Σᵢ xᵢ rowᵢ over the four rows i = index[n] … index[n + 3], with xᵢ in x[n] … x[n + 3].
   */
  static void addRows(double[] z, double[] x, double[][] rows, int[] index, int n) {
    double x0 = x[n];
    double x1 = x[n + 1];
    double x2 = x[n + 2];
    double x3 = x[n + 3];
    double[] row0 = rows[index[n]];
    double[] row1 = rows[index[n + 1]];
    double[] row2 = rows[index[n + 2]];
    double[] row3 = rows[index[n + 3]];
    for (int j = 0; j < z.length; j++) {
      double sum = Math.fma(x1, row1[j], Math.fma(x0, row0[j], z[j]));
      z[j] = Math.fma(x3, row3[j], Math.fma(x2, row2[j], sum));
    }
  }

  /** The same four rows added to two sums, z and w, with factors from x and from y. */
  static void addRowsToBoth(
      double[] z, double[] x, double[] w, double[] y, double[][] rows, int[] index, int n) {
    double x0 = x[n];
    double x1 = x[n + 1];
    double x2 = x[n + 2];
    double x3 = x[n + 3];
    double y0 = y[n];
    double y1 = y[n + 1];
    double y2 = y[n + 2];
    double y3 = y[n + 3];
    double[] row0 = rows[index[n]];
    double[] row1 = rows[index[n + 1]];
    double[] row2 = rows[index[n + 2]];
    double[] row3 = rows[index[n + 3]];
    for (int j = 0; j < z.length; j++) {
      double r0 = row0[j];
      double r1 = row1[j];
      double r2 = row2[j];
      double r3 = row3[j];
      z[j] = Math.fma(x3, r3, Math.fma(x2, r2, Math.fma(x1, r1, Math.fma(x0, r0, z[j]))));
      w[j] = Math.fma(r3, y3, Math.fma(r2, y2, Math.fma(r1, y1, Math.fma(r0, y0, w[j]))));
    }
  }

  /** The other way round: rowᵢ ← rowᵢ + xᵢ z for four rows. */
  static void update(double[][] rows, int[] index, int n, double[] x, double[] z) {
    double x0 = x[n];
    double x1 = x[n + 1];
    double x2 = x[n + 2];
    double x3 = x[n + 3];
    double[] row0 = rows[index[n]];
    double[] row1 = rows[index[n + 1]];
    double[] row2 = rows[index[n + 2]];
    double[] row3 = rows[index[n + 3]];
    for (int j = 0; j < z.length; j++) {
      double zj = z[j];
      row0[j] = Math.fma(x0, zj, row0[j]);
      row1[j] = Math.fma(x1, zj, row1[j]);
      row2[j] = Math.fma(x2, zj, row2[j]);
      row3[j] = Math.fma(x3, zj, row3[j]);
    }
  }

  /** Two products for each of four rows: rowᵢ ← rowᵢ + xᵢ z + yᵢ w. */
  static void updateTwice(
      double[][] rows, int[] index, int n, double[] x, double[] z, double[] y, double[] w) {
    double x0 = x[n];
    double x1 = x[n + 1];
    double x2 = x[n + 2];
    double x3 = x[n + 3];
    double y0 = y[n];
    double y1 = y[n + 1];
    double y2 = y[n + 2];
    double y3 = y[n + 3];
    double[] row0 = rows[index[n]];
    double[] row1 = rows[index[n + 1]];
    double[] row2 = rows[index[n + 2]];
    double[] row3 = rows[index[n + 3]];
    for (int j = 0; j < z.length; j++) {
      double zj = z[j];
      double wj = w[j];
      row0[j] = Math.fma(y0, wj, Math.fma(x0, zj, row0[j]));
      row1[j] = Math.fma(y1, wj, Math.fma(x1, zj, row1[j]));
      row2[j] = Math.fma(y2, wj, Math.fma(x2, zj, row2[j]));
      row3[j] = Math.fma(y3, wj, Math.fma(x3, zj, row3[j]));
    }
  }
}
