package chainrule.regularization;

public class L1 {
  public static double value(double[] w, double lambda) {
    double s = 0;
    for (int i = 0; i < w.length; i++) s += Math.abs(w[i]);
    return lambda * s;
  }

  public static double[] gradient(double[] w, double lambda) {
    double[] g = new double[w.length];
    for (int i = 0; i < w.length; i++)
      if (w[i] > 0) g[i] = lambda;
      else if (w[i] < 0) g[i] = -lambda;
    return g;
  }
}
