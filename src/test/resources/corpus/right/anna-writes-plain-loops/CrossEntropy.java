package chainrule.loss;

public class CrossEntropy {
  public static double value(double[] output, double[] target) {
    double sum = 0;
    for (int k = 0; k < output.length; k++)
      if (target[k] > 0) sum += target[k] * Math.log(output[k]);
    return -sum;
  }

  public static double[] gradient(double[] output, double[] target) {
    double[] g = new double[output.length];
    for (int k = 0; k < output.length; k++)
      g[k] = -target[k] / output[k];
    return g;
  }

  public static double[] logitGradient(double[] a, double[] target) {
    double sum = 0;
    for (int k = 0; k < a.length; k++)
      sum += Math.exp(a[k]);
    double[] g = new double[a.length];
    for (int k = 0; k < a.length; k++)
      g[k] = Math.exp(a[k]) / sum - target[k];
    return g;
  }
}
