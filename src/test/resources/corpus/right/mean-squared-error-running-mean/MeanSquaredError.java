package chainrule.loss;

public class MeanSquaredError {
  public static double value(double[] output, double[] target) {
    double mean = 0;
    for (int n = 0; n < output.length; n++) {
      double d = output[n] - target[n];
      mean += (d * d - mean) / (n + 1);
    }
    return mean;
  }

  public static double[] gradient(double[] output, double[] target) {
    double[] g = new double[output.length];
    double factor = 2.0 / g.length;
    for (int n = 0; n < g.length; n++) g[n] = factor * output[n] - factor * target[n];
    return g;
  }
}
