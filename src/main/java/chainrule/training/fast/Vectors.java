package chainrule.training.fast;

/** Loops along rows, where the processor can take several entries at once. */
final class Vectors {

  private Vectors() {}

  /** z ← z + x row. */
  static void axpy(double[] z, double x, double[] row) {
    for (int j = 0; j < z.length; j++) {
      z[j] += x * row[j];
    }
  }

  /**
   * sumsᵢ ← rowᵢ · v, four i at a time: they do not depend on one another, so the processor need
   * not wait for one addition before it starts the next.
   */
  static void dots(double[][] rows, double[] v, double[] sums) {
    int i = 0;
    for (; i + 3 < sums.length; i += 4) {
      double[] row0 = rows[i];
      double[] row1 = rows[i + 1];
      double[] row2 = rows[i + 2];
      double[] row3 = rows[i + 3];
      double sum0 = 0;
      double sum1 = 0;
      double sum2 = 0;
      double sum3 = 0;
      for (int j = 0; j < v.length; j++) {
        sum0 += row0[j] * v[j];
        sum1 += row1[j] * v[j];
        sum2 += row2[j] * v[j];
        sum3 += row3[j] * v[j];
      }
      sums[i] = sum0;
      sums[i + 1] = sum1;
      sums[i + 2] = sum2;
      sums[i + 3] = sum3;
    }
    for (; i < sums.length; i++) {
      sums[i] = 0;
      for (int j = 0; j < v.length; j++) {
        sums[i] += rows[i][j] * v[j];
      }
    }
  }
}
