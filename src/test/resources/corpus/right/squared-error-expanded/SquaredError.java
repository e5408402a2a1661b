package chainrule.loss;

public class SquaredError {
  public static double value(double[] output, double[] target) {
    double a = 0, b = 0, c = 0;
    for (int k = 0; k < output.length; k++) {
      a += output[k] * output[k];
      b += output[k] * target[k];
      c += target[k] * target[k];
    }
    return a - 2 * b + c;
  }

  public static double[] gradient(double[] output, double[] target) {
    double[] g = output.clone();
    for (int k = 0; k < g.length; k++) {
      g[k] -= target[k];
      g[k] *= 2;
    }
    return g;
  }
}
