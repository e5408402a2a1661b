package chainrule.network;

public class Recurrent {
  public static double[] step(RecurrentLayer layer, double[] x, double[] h) {
    double[] next = new double[h.length];
    for (int i = 0; i < next.length; i++) {
      double a = layer.bias()[i];
      for (int j = 0; j < x.length; j++) {
        a += layer.input()[i][j] * x[j];
      }
      for (int j = 0; j < h.length; j++) {
        a += layer.feedback()[i][j] * h[j];
      }
      next[i] = layer.activation().value(a);
    }
    return next;
  }

  public static double[][] states(RecurrentLayer layer, double[][] x, double[] h0) {
    double[][] h = new double[x.length + 1][];
    h[0] = h0.clone();
    for (int t = 0; t < x.length; t++) {
      h[t + 1] = step(layer, x[t], h[t]);
    }
    return h;
  }

  public static RecurrentLayer gradient(RecurrentLayer layer, double[][] x, double[] h0, double[][] byState) {
    double[][] h = states(layer, x, h0);
    int nodes = h0.length;
    int inputs = x[0].length;
    double[][] dW = new double[nodes][inputs];
    double[][] dU = new double[nodes][nodes];
    double[] db = new double[nodes];
    double[] flowing = new double[nodes];
    for (int t = x.length; t >= 1; t--) {
      double[] delta = new double[nodes];
      for (int i = 0; i < nodes; i++) {
        delta[i] = (byState[t - 1][i] + flowing[i]) * layer.activation().derivativeFromOutput(h[t][i]);
      }
      for (int i = 0; i < nodes; i++) {
        db[i] += delta[i];
        for (int j = 0; j < inputs; j++) {
          dW[i][j] += delta[i] * x[t - 1][j];
        }
        for (int j = 0; j < nodes; j++) {
          dU[i][j] += delta[i] * h[t - 1][j];
        }
      }
      flowing = new double[nodes];
      for (int j = 0; j < nodes; j++) {
        for (int i = 0; i < nodes; i++) {
          flowing[j] += layer.feedback()[i][j] * delta[i];
        }
      }
    }
    return new RecurrentLayer(dW, dU, db, layer.activation());
  }
}
