package chainrule.check;

import java.util.Arrays;

/** Matrices as the long arrays that a gradient check moves, and back. */
final class Flat {

  private Flat() {}

  /** Row by row. */
  static double[] of(double[]... rows) {
    int length = 0;
    for (double[] row : rows) {
      length += row.length;
    }
    double[] flat = new double[length];
    int next = 0;
    for (double[] row : rows) {
      System.arraycopy(row, 0, flat, next, row.length);
      next += row.length;
    }
    return flat;
  }

  /** The matrix whose rows stand one after the other. */
  static double[][] rows(double[] flat, int columns) {
    double[][] m = new double[flat.length / columns][];
    for (int i = 0; i < m.length; i++) {
      m[i] = Arrays.copyOfRange(flat, i * columns, (i + 1) * columns);
    }
    return m;
  }

  /** Σᵢ vᵢuᵢ: one number that hears from every entry of u, for a dense signed cotangent v. */
  static double dot(double[] v, double[] u) {
    double sum = 0;
    for (int i = 0; i < v.length; i++) {
      sum += v[i] * u[i];
    }
    return sum;
  }
}
