package chainrule.network;

import chainrule.activation.Sigmoid;

public class VanishingGradient {
  public static double slope(double[] w, double[] b, double h0) {
    double h = h0;
    double slope = 1;
    for (int k = 0; k < w.length; k++) {
      h = Sigmoid.value(w[k] * h + b[k]);
      slope *= w[k] * h * (1 - h);
      if (Math.abs(slope) < 1e-100) {
        return 0;
      }
    }
    return slope;
  }

  public static double bound(double[] w) {
    double bound = 1;
    for (double wk : w) {
      bound *= 0.25 * Math.abs(wk);
    }
    return bound;
  }
}
