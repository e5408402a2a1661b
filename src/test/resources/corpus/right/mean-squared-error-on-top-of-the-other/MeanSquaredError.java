package chainrule.loss;

public class MeanSquaredError {
  public static double value(double[] output, double[] target) {
    return SquaredError.value(output, target) / target.length;
  }

  public static double[] gradient(double[] output, double[] target) {
    double[] g = SquaredError.gradient(output, target);
    for (int n = 0; n < g.length; n++) {
      g[n] /= g.length;
    }
    return g;
  }
}
