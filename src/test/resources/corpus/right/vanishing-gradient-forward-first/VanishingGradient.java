package chainrule.network;

import chainrule.shape.Shape;

public final class VanishingGradient {

  private VanishingGradient() {}

  public static double slope(double[] w, double[] b, double h0) {
    double[] h = new double[w.length + 1];
    h[0] = h0;
    for (int k = 0; k < w.length; k++)
      h[k + 1] = chainrule.activation.Sigmoid.value(w[k] * h[k] + b[k]);
    double d = 1;
    for (int k = w.length; k > 0; k--) d *= h[k] * (1 - h[k]) * w[k - 1];
    return d;
  }

  public static double bound(double[] w) {
    Shape.vector("w", w);
    double bound = 1;
    for (double wk : w) {
      bound *= Math.abs(wk) / 4;
    }
    return bound;
  }
}
