package chainrule.activation;

public class Softmax {
  public static double[] value(double[] a) {
    return null;
  }

  public static double[][] jacobian(double[] a) {
    double[] y = shares(a);
    double[][] j = new double[a.length][a.length];
    for (int i = 0; i < a.length; i++) {
      for (int k = 0; k < a.length; k++) {
        j[i][k] = (i == k ? y[i] : 0) - y[i] * y[k];
      }
    }
    return j;
  }

  private static double[] shares(double[] a) {
    double max = a[0];
    for (double ak : a) {
      max = Math.max(max, ak);
    }
    double[] y = new double[a.length];
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      y[i] = Math.exp(a[i] - max);
      sum += y[i];
    }
    for (int i = 0; i < a.length; i++) {
      y[i] /= sum;
    }
    return y;
  }
}
