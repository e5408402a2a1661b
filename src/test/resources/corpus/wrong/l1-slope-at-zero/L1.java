package chainrule.regularization;

public class L1 {
  public static double value(double[] w, double lambda) {
    double sum = 0;
    for (double wi : w) {
      sum += Math.abs(wi);
    }
    return lambda * sum;
  }

  public static double[] gradient(double[] w, double lambda) {
    double[] g = new double[w.length];
    for (int i = 0; i < w.length; i++) {
      g[i] = w[i] >= 0 ? lambda : -lambda;
    }
    return g;
  }
}
