package chainrule.network;

public final class VanishingGradient {
  /** By logarithms, with the sign apart. */
  public static double slope(double[] w, double[] b, double h0) {
    double h = h0;
    double sign = 1;
    double logarithm = 0;
    for (int k = 0; k < w.length; k++) {
      h = 1 / (1 + Math.exp(-(w[k] * h + b[k])));
      sign *= Math.signum(w[k]);
      logarithm += Math.log(h) + Math.log1p(-h) + Math.log(Math.abs(w[k]));
    }
    return sign == 0 ? 0 : sign * Math.exp(logarithm);
  }

  public static double bound(double[] w) {
    double bound = 1;
    for (int k = w.length - 1; k >= 0; k--) {
      bound = bound * 0.25 * Math.abs(w[k]);
    }
    return bound;
  }
}
