package chainrule.activation;

public class Softmax {
  public static double[] value(double[] a) {
    return shares(a);
  }

  public static double[][] jacobian(double[] a) {
    double h = 1e-6;
    double[][] j = new double[a.length][a.length];
    for (int k = 0; k < a.length; k++) {
      double[] up = a.clone();
      double[] down = a.clone();
      up[k] += h;
      down[k] -= h;
      for (int i = 0; i < a.length; i++) {
        j[i][k] = (value(up)[i] - value(down)[i]) / (2 * h);
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
