package chainrule.loss;

public class MeanSquaredError {
  public static double value(double[] output, double[] target) {
    double sum = 0;
    for (int k = 0; k < output.length; k++) {
      sum += (output[k] - target[k]) * (output[k] - target[k]);
    }
    return sum;
  }

  public static double[] gradient(double[] output, double[] target) {
    double[] g = new double[output.length];
    for (int k = 0; k < g.length; k++) {
      g[k] = 2 * (output[k] - target[k]) / output.length;
    }
    return g;
  }
}
