package chainrule.training.fast;

/**
 * Sums of scaled rows, z ← z + Σᵢ xᵢ rowᵢ, and products for rows, rowᵢ ← rowᵢ + xᵢ z: the loops
 * that training spends its time in. They run along the rows, where the processor can take several
 * entries at once, and use what they have loaded more than once: four rows go together, with one
 * example or with two.
 *
 * <p>Each entry gets its products one by one in the order of i, and then in the order of the
 * examples. {@link Math#fma} adds a product before it is rounded, so each sum is a little closer to
 * the exact one than the plain formula's.
 *
 * <p>Where a row has two products, one is written x · r and the other r · y: compilers that pair up
 * the products of neighbouring entries would mix up the two if they looked alike, and give up.
 */
final class FourRows {

  /** How many rows go together. */
  static final int BLOCK = 4;

  private FourRows() {}

  /** z ← z + Σᵢ xᵢ rowᵢ over the four rows i = at[n] … at[n + 3], with xᵢ in x[n] … x[n + 3]. */
  static void add(double[] z, double[] x, double[][] rows, int[] at, int n) {
    double x0 = x[n];
    double x1 = x[n + 1];
    double x2 = x[n + 2];
    double x3 = x[n + 3];
    double[] row0 = rows[at[n]];
    double[] row1 = rows[at[n + 1]];
    double[] row2 = rows[at[n + 2]];
    double[] row3 = rows[at[n + 3]];
    for (int j = 0; j < z.length; j++) {
      double sum = Math.fma(x1, row1[j], Math.fma(x0, row0[j], z[j]));
      z[j] = Math.fma(x3, row3[j], Math.fma(x2, row2[j], sum));
    }
  }

  /** The same four rows added to two sums, z and w, with factors from x and from y. */
  static void addToBoth(
      double[] z, double[] x, double[] w, double[] y, double[][] rows, int[] at, int n) {
    double x0 = x[n];
    double x1 = x[n + 1];
    double x2 = x[n + 2];
    double x3 = x[n + 3];
    double y0 = y[n];
    double y1 = y[n + 1];
    double y2 = y[n + 2];
    double y3 = y[n + 3];
    double[] row0 = rows[at[n]];
    double[] row1 = rows[at[n + 1]];
    double[] row2 = rows[at[n + 2]];
    double[] row3 = rows[at[n + 3]];
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
  static void take(double[][] rows, int[] at, int n, double[] x, double[] z) {
    double x0 = x[n];
    double x1 = x[n + 1];
    double x2 = x[n + 2];
    double x3 = x[n + 3];
    double[] row0 = rows[at[n]];
    double[] row1 = rows[at[n + 1]];
    double[] row2 = rows[at[n + 2]];
    double[] row3 = rows[at[n + 3]];
    for (int j = 0; j < z.length; j++) {
      double zj = z[j];
      row0[j] = Math.fma(x0, zj, row0[j]);
      row1[j] = Math.fma(x1, zj, row1[j]);
      row2[j] = Math.fma(x2, zj, row2[j]);
      row3[j] = Math.fma(x3, zj, row3[j]);
    }
  }

  /** Two products for each of four rows: rowᵢ ← rowᵢ + xᵢ z + yᵢ w. */
  static void takeTwo(
      double[][] rows, int[] at, int n, double[] x, double[] z, double[] y, double[] w) {
    double x0 = x[n];
    double x1 = x[n + 1];
    double x2 = x[n + 2];
    double x3 = x[n + 3];
    double y0 = y[n];
    double y1 = y[n + 1];
    double y2 = y[n + 2];
    double y3 = y[n + 3];
    double[] row0 = rows[at[n]];
    double[] row1 = rows[at[n + 1]];
    double[] row2 = rows[at[n + 2]];
    double[] row3 = rows[at[n + 3]];
    for (int j = 0; j < z.length; j++) {
      double zj = z[j];
      double wj = w[j];
      row0[j] = Math.fma(y0, wj, Math.fma(x0, zj, row0[j]));
      row1[j] = Math.fma(y1, wj, Math.fma(x1, zj, row1[j]));
      row2[j] = Math.fma(y2, wj, Math.fma(x2, zj, row2[j]));
      row3[j] = Math.fma(y3, wj, Math.fma(x3, zj, row3[j]));
    }
  }

  /** First rowᵢ ← rowᵢ + yᵢ w for four rows, and then z ← z + Σᵢ xᵢ rowᵢ with what they are now. */
  static void takeAndAdd(
      double[][] rows, int[] at, int n, double[] y, double[] w, double[] x, double[] z) {
    double x0 = x[n];
    double x1 = x[n + 1];
    double x2 = x[n + 2];
    double x3 = x[n + 3];
    double y0 = y[n];
    double y1 = y[n + 1];
    double y2 = y[n + 2];
    double y3 = y[n + 3];
    double[] row0 = rows[at[n]];
    double[] row1 = rows[at[n + 1]];
    double[] row2 = rows[at[n + 2]];
    double[] row3 = rows[at[n + 3]];
    for (int j = 0; j < z.length; j++) {
      double wj = w[j];
      double r0 = Math.fma(y0, wj, row0[j]);
      double r1 = Math.fma(y1, wj, row1[j]);
      double r2 = Math.fma(y2, wj, row2[j]);
      double r3 = Math.fma(y3, wj, row3[j]);
      row0[j] = r0;
      row1[j] = r1;
      row2[j] = r2;
      row3[j] = r3;
      z[j] = Math.fma(x3, r3, Math.fma(x2, r2, Math.fma(x1, r1, Math.fma(x0, r0, z[j]))));
    }
  }
}
