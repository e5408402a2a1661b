package chainrule.activation;

import java.util.Arrays;

public final class Softmax {
  public static double[] value(double[] a) {
    double lse = logSumExp(a);
    return Arrays.stream(a).map(ai -> Math.exp(ai - lse)).toArray();
  }

  public static double[][] jacobian(double[] a) {
    double[] y = value(a);
    double[][] j = new double[a.length][a.length];
    for (int i = 0; i < a.length; i++) {
      for (int k = 0; k < a.length; k++) {
        j[i][k] = (i == k ? y[i] : 0) - y[i] * y[k];
      }
    }
    return j;
  }

  private static double logSumExp(double[] a) {
    double max = Arrays.stream(a).max().getAsDouble();
    return max + Math.log(Arrays.stream(a).map(ai -> Math.exp(ai - max)).sum());
  }
}
