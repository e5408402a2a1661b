package chainrule.neuron;

public class Neuron {
  public static double preActivation(double[] w, double b, double[] x) {
    double a = b;
    for (int i = w.length - 1; i >= 0; i--) {
      a = Math.fma(w[i], x[i], a);
    }
    return a;
  }

  public static double output(double[] w, double b, double[] x) {
    return 0.5 * (1 + Math.tanh(preActivation(w, b, x) / 2));
  }

  private interface Delta {
    double of(double o, double y);
  }

  private static double[] mean(double[] w, double b, double[][] x, double[] y, Delta delta) {
    double[] g = new double[w.length + 1];
    for (int i = 0; i <= w.length; i++) {
      for (int n = 0; n < x.length; n++) {
        double input = i < w.length ? x[n][i] : 1;
        g[i] += delta.of(output(w, b, x[n]), y[n]) * input / x.length;
      }
    }
    return g;
  }

  public static double[] squaredErrorGradient(double[] w, double b, double[][] x, double[] y) {
    return mean(w, b, x, y, (o, t) -> 2 * (o - t) * o * (1 - o));
  }

  public static double[] crossEntropyGradient(double[] w, double b, double[][] x, double[] y) {
    return mean(w, b, x, y, (o, t) -> o - t);
  }
}
