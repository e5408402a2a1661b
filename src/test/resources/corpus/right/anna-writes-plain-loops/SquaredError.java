package chainrule.loss;

public class SquaredError {
  public static double value(double[] output, double[] target) {
    double sum = 0;
    for (int k = 0; k < output.length; k++)
      sum += Math.pow(target[k] - output[k], 2);
    return sum;
  }

  public static double[] gradient(double[] output, double[] target) {
    double[] g = new double[output.length];
    for (int k = 0; k < output.length; k++)
      g[k] = -2 * (target[k] - output[k]);
    return g;
  }
}
