package chainrule.loss;

import java.util.Arrays;

public final class CrossEntropy {
  public static double value(double[] output, double[] target) {
    double sum = 0;
    for (int k = output.length - 1; k >= 0; k--) {
      sum += target[k] == 0 ? 0 : target[k] * Math.log(1 / output[k]);
    }
    return sum;
  }

  public static double[] gradient(double[] output, double[] target) {
    double[] g = new double[output.length];
    for (int k = 0; k < g.length; k++) {
      g[k] = target[k] == 0 ? 0 : target[k] * (-1 / output[k]);
    }
    return g;
  }

  public static double[] logitGradient(double[] a, double[] target) {
    double max = Arrays.stream(a).max().getAsDouble();
    double lse = max + Math.log(Arrays.stream(a).map(ak -> Math.exp(ak - max)).sum());
    double[] g = new double[a.length];
    for (int k = 0; k < g.length; k++) {
      g[k] = Math.exp(a[k] - lse) - target[k];
    }
    return g;
  }
}
