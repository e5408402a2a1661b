package chainrule.network;

/** Forward in time: each slope of each state is carried along, nothing goes back. */
public final class Recurrent {
  public static double[] step(RecurrentLayer layer, double[] x, double[] h) {
    double[] next = new double[h.length];
    for (int i = 0; i < next.length; i++) {
      next[i] = layer.activation().value(sum(layer, x, h, i));
    }
    return next;
  }

  private static double sum(RecurrentLayer layer, double[] x, double[] h, int i) {
    double a = 0;
    for (int j = h.length - 1; j >= 0; j--) {
      a += layer.feedback()[i][j] * h[j];
    }
    for (int j = x.length - 1; j >= 0; j--) {
      a += layer.input()[i][j] * x[j];
    }
    return a + layer.bias()[i];
  }

  public static double[][] states(RecurrentLayer layer, double[][] x, double[] h0) {
    double[][] h = new double[x.length + 1][];
    h[0] = h0.clone();
    for (int t = 0; t < x.length; t++) {
      h[t + 1] = step(layer, x[t], h[t]);
    }
    return h;
  }

  public static RecurrentLayer gradient(
      RecurrentLayer layer, double[][] x, double[] h0, double[][] byState) {
    double[][] h = states(layer, x, h0);
    int m = h0.length;
    int n = x[0].length;
    double[][] byW = new double[m][n];
    double[][] byU = new double[m][m];
    double[] byB = new double[m];
    for (int k = 0; k < m; k++) {
      byB[k] = along(layer, x, h, byState, k, -1, false);
      for (int j = 0; j < n; j++) {
        byW[k][j] = along(layer, x, h, byState, k, j, true);
      }
      for (int j = 0; j < m; j++) {
        byU[k][j] = along(layer, x, h, byState, k, j, false);
      }
    }
    return new RecurrentLayer(byW, byU, byB, layer.activation());
  }

  /** The slope by one weight into node k, from input or node j, or by its bias for j = −1. */
  private static double along(
      RecurrentLayer layer, double[][] x, double[][] h, double[][] byState, int k, int j,
      boolean input) {
    int m = h[0].length;
    double[] slope = new double[m];
    double total = 0;
    for (int t = 0; t < x.length; t++) {
      double[] next = new double[m];
      for (int i = 0; i < m; i++) {
        double moved = i == k ? j < 0 ? 1 : input ? x[t][j] : h[t][j] : 0;
        for (int l = 0; l < m; l++) {
          moved += layer.feedback()[i][l] * slope[l];
        }
        next[i] = layer.activation().derivative(sum(layer, x[t], h[t], i)) * moved;
        total += byState[t][i] * next[i];
      }
      slope = next;
    }
    return total;
  }
}
