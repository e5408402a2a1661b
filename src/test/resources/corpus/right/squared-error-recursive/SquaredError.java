package chainrule.loss;

import chainrule.shape.Shape;

public final class SquaredError {

  private SquaredError() {}

  public static double value(double[] output, double[] target) {
    return rest(output, target, 0);
  }

  private static double rest(double[] o, double[] t, int k) {
    return k == o.length ? 0 : (o[k] - t[k]) * (o[k] - t[k]) + rest(o, t, k + 1);
  }

  public static double[] gradient(double[] output, double[] target) {
    Shape.sameLength("output", output, "target", target);
    double[] gradient = new double[output.length];
    for (int k = 0; k < output.length; k++) {
      gradient[k] = 2 * (output[k] - target[k]);
    }
    return gradient;
  }
}
