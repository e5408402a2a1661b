package chainrule.activation;

public class Softmax {
  public static double[] value(double[] a) {
    double[] y = a.clone();
    double max = y[0];
    for (int i = 1; i < y.length; ++i) max = y[i] > max ? y[i] : max;
    double sum = 0;
    for (int i = 0; i < y.length; ++i) sum += y[i] = Math.exp(y[i] - max);
    scale(y, 1 / sum);
    return y;
  }

  private static void scale(double[] y, double by) {
    for (int i = 0; i < y.length; ++i) y[i] *= by;
  }

  public static double[][] jacobian(double[] a) {
    double[] y = value(a);
    double[][] j = new double[y.length][];
    for (int i = 0; i < y.length; ++i) {
      j[i] = y.clone();
      scale(j[i], -y[i]);
      j[i][i] += y[i];
    }
    return j;
  }
}
