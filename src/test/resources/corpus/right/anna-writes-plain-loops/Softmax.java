package chainrule.activation;

public class Softmax {
  public static double[] value(double[] a) {
    double max = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < a.length; i++)
      if (a[i] > max) max = a[i];
    double sum = 0;
    for (int i = 0; i < a.length; i++)
      sum = sum + Math.exp(a[i] - max);
    double[] y = new double[a.length];
    for (int i = 0; i < a.length; i++)
      y[i] = Math.exp(a[i] - max) / sum;
    return y;
  }

  public static double[][] jacobian(double[] a) {
    double[] y = value(a);
    double[][] J = new double[a.length][a.length];
    for (int i = 0; i < a.length; i++)
      for (int j = 0; j < a.length; j++)
        if (i == j) J[i][j] = y[i] * (1 - y[i]);
        else J[i][j] = -y[i] * y[j];
    return J;
  }
}
