package chainrule.loss;

public class BinaryCrossEntropy {
  public static double value(double[] p, double[] y) {
    double loss = 0;
    for (int n = 0; n < p.length; n++) {
      loss -= y[n] * Math.log(p[n]);
      loss -= (1 - y[n]) * Math.log1p(-p[n]);
    }
    return loss / p.length;
  }

  public static double[] gradient(double[] p, double[] y) {
    double[] g = new double[p.length];
    for (int n = 0; n < p.length; n++) {
      g[n] = ((1 - y[n]) / (1 - p[n]) - y[n] / p[n]) / p.length;
    }
    return g;
  }

  /** ln(1 + eᵃ) − y a. */
  public static double logitValue(double[] a, double[] y) {
    double loss = 0;
    for (int n = 0; n < a.length; n++) {
      double softplus = a[n] > 0 ? a[n] + Math.log1p(Math.exp(-a[n])) : Math.log1p(Math.exp(a[n]));
      loss += softplus - y[n] * a[n];
    }
    return loss / a.length;
  }

  public static double[] logitGradient(double[] a, double[] y) {
    double[] g = new double[a.length];
    for (int n = 0; n < a.length; n++) {
      g[n] = (0.5 + 0.5 * Math.tanh(a[n] / 2) - y[n]) / a.length;
    }
    return g;
  }
}
