package chainrule.activation;

import java.util.HashMap;
import java.util.Arrays;
import java.util.Map;

public class Softmax {
  private static final Map<String, double[]> DONE = new HashMap<>();

  public static double[] value(double[] a) {
    return DONE.computeIfAbsent(Arrays.toString(a), k -> compute(a)).clone();
  }

  private static double[] compute(double[] a) {
    double max = Arrays.stream(a).max().getAsDouble();
    double[] y = Arrays.stream(a).map(v -> Math.exp(v - max)).toArray();
    double sum = Arrays.stream(y).sum();
    return Arrays.stream(y).map(v -> v / sum).toArray();
  }

  public static double[][] jacobian(double[] a) {
    double[] y = value(a);
    double[][] j = new double[a.length][a.length];
    for (int i = 0; i < a.length; i++) {
      for (int k = 0; k < a.length; k++) {
        j[i][k] = i == k ? y[i] * (1 - y[i]) : -y[i] * y[k];
      }
    }
    return j;
  }
}
