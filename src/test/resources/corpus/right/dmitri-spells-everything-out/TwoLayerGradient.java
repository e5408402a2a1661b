package chainrule.graph;

import chainrule.activation.Sigmoid;
import chainrule.activation.Softmax;

public class TwoLayerGradient {
  private record Pass(double[] z, double[] prediction) {}

  private static Pass forward(double[][] W1, double[] w10, double[][] W2, double[] w20, double[] x) {
    double[] z = new double[w10.length];
    for (int j = 0; j < z.length; j++) {
      double a = w10[j];
      for (int i = 0; i < x.length; i++) {
        a += W1[j][i] * x[i];
      }
      z[j] = Sigmoid.value(a);
    }
    double[] a2 = new double[w20.length];
    for (int k = 0; k < a2.length; k++) {
      a2[k] = w20[k];
      for (int j = 0; j < z.length; j++) {
        a2[k] += W2[k][j] * z[j];
      }
    }
    return new Pass(z, Softmax.value(a2));
  }

  public static double[] outputDelta(double[][] W1, double[] w10, double[][] W2, double[] w20, double[] x, double[] y) {
    double[] delta = forward(W1, w10, W2, w20, x).prediction();
    for (int k = 0; k < delta.length; k++) {
      delta[k] -= y[k];
    }
    return delta;
  }

  public static double[][] outputWeightGradient(double[][] W1, double[] w10, double[][] W2, double[] w20, double[] x, double[] y) {
    return outer(outputDelta(W1, w10, W2, w20, x, y), forward(W1, w10, W2, w20, x).z());
  }

  public static double[] hiddenGradient(double[][] W1, double[] w10, double[][] W2, double[] w20, double[] x, double[] y) {
    return back(W2, outputDelta(W1, w10, W2, w20, x, y));
  }

  public static double[] hiddenDelta(double[][] W1, double[] w10, double[][] W2, double[] w20, double[] x, double[] y) {
    double[] z = forward(W1, w10, W2, w20, x).z();
    double[] byZ = hiddenGradient(W1, w10, W2, w20, x, y);
    double[] delta = new double[z.length];
    for (int j = 0; j < z.length; j++) {
      delta[j] = byZ[j] * z[j] * (1 - z[j]);
    }
    return delta;
  }

  public static double[][] hiddenWeightGradient(double[][] W1, double[] w10, double[][] W2, double[] w20, double[] x, double[] y) {
    return outer(hiddenDelta(W1, w10, W2, w20, x, y), x);
  }

  public static double[] inputGradient(double[][] W1, double[] w10, double[][] W2, double[] w20, double[] x, double[] y) {
    return back(W1, hiddenDelta(W1, w10, W2, w20, x, y));
  }

  private static double[] back(double[][] w, double[] delta) {
    double[] g = new double[w[0].length];
    for (int j = 0; j < g.length; j++) {
      for (int k = 0; k < delta.length; k++) {
        g[j] += delta[k] * w[k][j];
      }
    }
    return g;
  }

  private static double[][] outer(double[] u, double[] v) {
    double[][] m = new double[u.length][v.length];
    for (int i = 0; i < u.length; i++) {
      for (int j = 0; j < v.length; j++) {
        m[i][j] = u[i] * v[j];
      }
    }
    return m;
  }
}
