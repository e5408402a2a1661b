package chainrule.neuron;

public final class LinearModel {

  private LinearModel() {}

  public static double output(double[] w, double b, double[] x) {
    return Neuron.preActivation(w, b, x);
  }

  public static double[] squaredErrorGradient(double[] w, double b, double[] x, double y) {
    double e = 2 * (output(w, b, x) - y);
    double[] g = new double[w.length + 1];
    for (int i = 0; i < w.length; i++) g[i] = e * x[i];
    g[w.length] = e * b;
    return g;
  }
}
