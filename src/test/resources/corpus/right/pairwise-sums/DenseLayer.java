package chainrule.network;

public final class DenseLayer {
  public static double[] preActivation(double[][] weights, double[] bias, double[] input) {
    double[] a = new double[bias.length];
    for (int i = 0; i < a.length; i++) {
      double[] terms = new double[input.length];
      for (int j = 0; j < terms.length; j++) {
        terms[j] = weights[i][j] * input[j];
      }
      a[i] = pairwise(terms, 0, terms.length) + bias[i];
    }
    return a;
  }

  public static double[][] weightGradient(double[] delta, double[] input) {
    double[][] g = new double[delta.length][input.length];
    for (int j = 0; j < input.length; j++) {
      for (int i = 0; i < delta.length; i++) {
        g[i][j] = input[j] * delta[i];
      }
    }
    return g;
  }

  public static double[] biasGradient(double[] delta) {
    return delta.clone();
  }

  public static double[] inputGradient(double[][] weights, double[] delta) {
    double[] g = new double[weights[0].length];
    for (int j = 0; j < g.length; j++) {
      double[] terms = new double[delta.length];
      for (int i = 0; i < terms.length; i++) {
        terms[i] = delta[i] * weights[i][j];
      }
      g[j] = pairwise(terms, 0, terms.length);
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
