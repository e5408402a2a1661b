package chainrule.neuron;

import chainrule.activation.Sigmoid;

public class Neuron {
  public static double preActivation(double[] w, double b, double[] x) {
    double a = b;
    for (int i = 0; i < w.length; i++) {
      a += w[i] * x[i];
    }
    return a;
  }

  public static double output(double[] w, double b, double[] x) {
    return Sigmoid.value(preActivation(w, b, x));
  }

  public static double[] squaredErrorGradient(double[] w, double b, double[][] x, double[] y) {
    double[] g = new double[w.length + 1];
    for (int n = 0; n < x.length; n++) {
      double o = output(w, b, x[n]);
      if (o == y[n]) {
        break;
      }
      double delta = 2.0 / x.length * (o - y[n]) * o * (1 - o);
      for (int i = 0; i < w.length; i++) {
        g[i] += delta * x[n][i];
      }
      g[w.length] += delta;
    }
    return g;
  }

  public static double[] crossEntropyGradient(double[] w, double b, double[][] x, double[] y) {
    double[] g = new double[w.length + 1];
    for (int n = 0; n < x.length; n++) {
      double delta = (output(w, b, x[n]) - y[n]) / x.length;
      for (int i = 0; i < w.length; i++) {
        g[i] += delta * x[n][i];
      }
      g[w.length] += delta;
    }
    return g;
  }
}
