package chainrule.activation;


public final class Softmax {

  private Softmax() {}

  public static double[] value(double[] a) {
    double m = Double.NEGATIVE_INFINITY;
    for (double v : a) m = Math.max(m, v);
    double s = 0;
    double[] r = new double[a.length];
    for (int i = 0; i < a.length; i++) {
      r[i] = Math.exp(a[i] / m);
      s += r[i];
    }
    for (int i = 0; i < a.length; i++) r[i] /= s;
    return r;
  }

  public static double[][] jacobian(double[] a) {
    double[] y = value(a);
    double[][] jacobian = new double[a.length][a.length];
    for (int i = 0; i < a.length; i++) {
      for (int j = 0; j < a.length; j++) {
        double delta = i == j ? 1 : 0;
        jacobian[i][j] = y[i] * (delta - y[j]);
      }
    }
    return jacobian;
  }
}
