package chainrule.loss;

public final class MeanSquaredError {
  public static double value(double[] output, double[] target) {
    double[] squares = new double[output.length];
    for (int n = 0; n < squares.length; n++) {
      squares[n] = Math.pow(target[n] - output[n], 2);
    }
    return pairwise(squares, 0, squares.length) / squares.length;
  }

  public static double[] gradient(double[] output, double[] target) {
    double[] g = new double[output.length];
    for (int n = 0; n < g.length; n++) {
      g[n] = (output[n] - target[n]) / g.length * 2;
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
