package chainrule.network;

/** The slopes of each state by every parameter are carried along; nothing goes back in time. */
public final class Recurrent {

  public static double[] step(RecurrentLayer layer, double[] x, double[] h) {
    return layer.activation().value(sums(layer, x, h));
  }

  public static double[][] states(RecurrentLayer layer, double[][] x, double[] h0) {
    double[][] h = new double[x.length + 1][];
    h[0] = h0.clone();
    for (int t = 1; t <= x.length; t++) {
      h[t] = step(layer, x[t - 1], h[t - 1]);
    }
    return h;
  }

  public static RecurrentLayer gradient(
      RecurrentLayer layer, double[][] x, double[] h0, double[][] byState) {
    int m = h0.length;
    int n = x[0].length;
    double[][] slopes = new double[m][m * (n + m + 1)];
    double[] total = new double[m * (n + m + 1)];
    double[] h = h0.clone();
    for (int t = 0; t < x.length; t++) {
      double[] a = sums(layer, x[t], h);
      double[][] next = new double[m][total.length];
      for (int i = 0; i < m; i++) {
        direct(next[i], i, x[t], h);
        for (int p = 0; p < total.length; p++) {
          for (int j = 0; j < m; j++) {
            next[i][p] += layer.feedback()[i][j] * slopes[j][p];
          }
          next[i][p] *= layer.activation().derivative(a[i]);
          total[p] += byState[t][i] * next[i][p];
        }
      }
      slopes = next;
      h = layer.activation().value(a);
    }
    return layer(total, m, n, layer);
  }

  private static double[] sums(RecurrentLayer layer, double[] x, double[] h) {
    double[] a = layer.bias().clone();
    for (int i = 0; i < a.length; i++) {
      for (int j = 0; j < x.length; j++) {
        a[i] += layer.input()[i][j] * x[j];
      }
      for (int j = 0; j < h.length; j++) {
        a[i] += layer.feedback()[i][j] * h[j];
      }
    }
    return a;
  }

  /** Of node i: its inputs, its feedback, its bias, one after the other for all nodes. */
  private static void direct(double[] slopes, int i, double[] x, double[] h) {
    int start = i * (x.length + h.length + 1);
    System.arraycopy(x, 0, slopes, start, x.length);
    System.arraycopy(h, 0, slopes, start + x.length, h.length);
    slopes[start + x.length + h.length] = 1;
  }

  private static RecurrentLayer layer(double[] total, int m, int n, RecurrentLayer layer) {
    double[][] input = new double[m][n];
    double[][] feedback = new double[m][m];
    double[] bias = new double[m];
    for (int i = 0; i < m; i++) {
      int start = i * (n + m + 1);
      System.arraycopy(total, start, input[i], 0, n);
      System.arraycopy(total, start + n, feedback[i], 0, m);
      bias[i] = total[start + n + m];
    }
    return new RecurrentLayer(input, feedback, bias, layer.activation());
  }
}
