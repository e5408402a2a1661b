package chainrule.regularization;

public class L2 {
  public static double value(double[] w, double lambda) {
    double s = 0;
    for (int i = 0; i < w.length; i++) s += w[i] * w[i];
    return lambda * s;
  }

  public static double[] gradient(double[] w, double lambda) {
    double[] g = new double[w.length];
    for (int i = 0; i < w.length; i++) g[i] = 2 * lambda * w[i];
    return g;
  }
}
