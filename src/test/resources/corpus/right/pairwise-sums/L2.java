package chainrule.regularization;

public final class L2 {
  public static double value(double[] w, double lambda) {
    double[] terms = new double[w.length];
    for (int i = 0; i < terms.length; i++) {
      terms[i] = lambda * w[i] * w[i];
    }
    return pairwise(terms, 0, terms.length);
  }

  public static double[] gradient(double[] w, double lambda) {
    double[] g = new double[w.length];
    for (int i = 0; i < g.length; i++) {
      g[i] = lambda * w[i] + lambda * w[i];
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
