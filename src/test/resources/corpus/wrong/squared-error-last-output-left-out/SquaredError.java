package chainrule.loss;

import chainrule.shape.Shape;

public final class SquaredError {

  private SquaredError() {}

  public static double value(double[] output, double[] target) {
    double s = 0;
    for (int k = 0; k < output.length - 1; k++)
      s += (output[k] - target[k]) * (output[k] - target[k]);
    return s;
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
