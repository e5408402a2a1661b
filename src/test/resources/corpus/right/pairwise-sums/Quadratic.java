package chainrule.calculus;

public final class Quadratic {
  public static double value(double[][] A, double[] b, double[] x) {
    double[] terms = new double[x.length * x.length];
    double[] line = new double[x.length];
    for (int i = 0; i < x.length; i++) {
      line[i] = b[i] * x[i];
      for (int j = 0; j < x.length; j++) {
        terms[i * x.length + j] = x[i] * A[i][j] * x[j];
      }
    }
    return pairwise(terms, 0, terms.length) / 2 + pairwise(line, 0, line.length);
  }

  public static double partialDerivative(double[][] A, double[] b, double[] x, int i) {
    double[] terms = new double[2 * x.length];
    for (int j = 0; j < x.length; j++) {
      terms[j] = A[i][j] * x[j];
      terms[x.length + j] = A[j][i] * x[j];
    }
    return b[i] + pairwise(terms, 0, terms.length) / 2;
  }

  public static double[] gradient(double[][] A, double[] b, double[] x) {
    double[] g = new double[x.length];
    for (int i = 0; i < g.length; i++) {
      g[i] = partialDerivative(A, b, x, i);
    }
    return g;
  }

  private static double pairwise(double[] v, int from, int to) {
    if (to - from == 1) {
      return v[from];
    }
    int middle = (from + to) / 2;
    return pairwise(v, from, middle) + pairwise(v, middle, to);
  }
}
