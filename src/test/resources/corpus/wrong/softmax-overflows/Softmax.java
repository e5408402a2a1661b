package chainrule.activation;

public class Softmax {
  public static double[] value(double[] a) {
    double[] y = new double[a.length];
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      y[i] = Math.exp(a[i]);
      sum += y[i];
    }
    for (int i = 0; i < a.length; i++) {
      y[i] /= sum;
    }
    return y;
  }

  public static double[][] jacobian(double[] a) {
    double[] y = value(a);
    double[][] j = new double[a.length][a.length];
    for (int i = 0; i < a.length; i++) {
      for (int k = 0; k < a.length; k++) {
        j[i][k] = y[i] * ((i == k ? 1 : 0) - y[k]);
      }
    }
    return j;
  }
}
