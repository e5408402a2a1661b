package chainrule.loss;

public class SquaredError {
  public static double value(double[] output, double[] target) {
    double sum = 0;
    double lost = 0;
    for (int k = 0; k < output.length; k++) {
      double d = output[k] - target[k];
      double term = d * d - lost;
      double next = sum + term;
      lost = next - sum - term;
      sum = next;
    }
    return sum;
  }

  public static double[] gradient(double[] output, double[] target) {
    double[] g = new double[target.length];
    int k = 0;
    do {
      g[k] = output[k] - target[k] + output[k] - target[k];
      k++;
    } while (k < g.length);
    return g;
  }
}
