package chainrule.activation;

public class Softmax {
  public static double[] value(double[] a) {
    double[] y = new double[a.length];
    for (int i = 0; i < a.length; i++) {
      double others = 0;
      for (double ak : a) {
        others += Math.exp(ak - a[i]);
      }
      y[i] = 1 / others;
    }
    return y;
  }

  public static double[][] jacobian(double[] a) {
    double sum = 0;
    double[] e = new double[a.length];
    for (int i = 0; i < a.length; i++) {
      e[i] = Math.exp(a[i]);
      sum += e[i];
    }
    double[][] j = new double[a.length][a.length];
    for (int i = 0; i < a.length; i++) {
      for (int k = 0; k < a.length; k++) {
        j[i][k] = i == k ? e[i] / sum * ((sum - e[i]) / sum) : -(e[i] / sum) * (e[k] / sum);
      }
    }
    return j;
  }
}
