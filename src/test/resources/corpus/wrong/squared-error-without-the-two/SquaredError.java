package chainrule.loss;

public class SquaredError {
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
      g[k] = output[k] - target[k];
    }
    return g;
  }
}
