package chainrule.neuron;

public class Neuron {
  public static double preActivation(double[] w, double b, double[] x) {
    double sum = 0;
    for (int i = 0; i < w.length; i++)
      sum += w[i] * x[i];
    return sum + b;
  }

  public static double output(double[] w, double b, double[] x) {
    return 1 / (1 + Math.exp(-preActivation(w, b, x)));
  }

  public static double[] squaredErrorGradient(double[] w, double b, double[][] x, double[] y) {
    int N = x.length;
    double[] g = new double[w.length + 1];
    for (int n = 0; n < N; n++) {
      double o = output(w, b, x[n]);
      for (int i = 0; i < w.length; i++)
        g[i] += 2 * (o - y[n]) * o * (1 - o) * x[n][i];
      g[w.length] += 2 * (o - y[n]) * o * (1 - o);
    }
    for (int i = 0; i < g.length; i++)
      g[i] = g[i] / N;
    return g;
  }

  public static double[] crossEntropyGradient(double[] w, double b, double[][] x, double[] y) {
    int N = x.length;
    double[] g = new double[w.length + 1];
    for (int n = 0; n < N; n++) {
      double o = output(w, b, x[n]);
      for (int i = 0; i < w.length; i++)
        g[i] += (o - y[n]) * x[n][i];
      g[w.length] += o - y[n];
    }
    for (int i = 0; i < g.length; i++)
      g[i] = g[i] / N;
    return g;
  }
}
