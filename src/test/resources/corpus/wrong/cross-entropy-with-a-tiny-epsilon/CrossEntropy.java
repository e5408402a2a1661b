package chainrule.loss;

import chainrule.activation.Softmax;
import chainrule.shape.Shape;

public final class CrossEntropy {

  private CrossEntropy() {}

  public static double value(double[] output, double[] target) {
    double s = 0;
    for (int k = 0; k < output.length; k++) s -= target[k] * Math.log(output[k] + 1e-14);
    return s;
  }

  public static double[] gradient(double[] output, double[] target) {
    Shape.sameLength("output", output, "target", target);
    double[] gradient = new double[output.length];
    for (int k = 0; k < output.length; k++) {
      if (target[k] != 0) {
        gradient[k] = -target[k] / output[k];
      }
    }
    return gradient;
  }

  public static double[] logitGradient(double[] a, double[] target) {
    Shape.sameLength("a", a, "target", target);
    double[] gradient = Softmax.value(a);
    for (int k = 0; k < a.length; k++) {
      gradient[k] -= target[k];
    }
    return gradient;
  }
}
