package chainrule.activation;

public class Softmax {
  /** By the logarithm of the sum, after lowering by the largest. */
  public static double[] value(double[] a) {
    double max = a[0];
    for (double ak : a) {
      if (ak > max) {
        max = ak;
      }
    }
    double sum = 0;
    for (double ak : a) {
      sum += Math.exp(ak - max);
    }
    double log = Math.log(sum);
    double[] y = new double[a.length];
    for (int i = 0; i < y.length; i++) {
      y[i] = Math.exp(a[i] - max - log);
    }
    return y;
  }

  /** diag(y) − y yᵀ. */
  public static double[][] jacobian(double[] a) {
    double[] y = value(a);
    double[][] j = new double[y.length][];
    for (int i = 0; i < y.length; i++) {
      j[i] = new double[y.length];
      for (int k = 0; k < y.length; k++) {
        j[i][k] -= y[i] * y[k];
      }
      j[i][i] += y[i];
    }
    return j;
  }
}
