package chainrule.loss;

public class MeanSquaredError {
  public static double value(double[] output, double[] target) {
    double sum = 0;
    for (int n = 0; n < output.length; n++)
      sum += Math.pow(target[n] - output[n], 2);
    return sum / output.length;
  }

  public static double[] gradient(double[] output, double[] target) {
    double[] g = new double[output.length];
    for (int n = 0; n < output.length; n++)
      g[n] = 2.0 / output.length * (output[n] - target[n]);
    return g;
  }
}
