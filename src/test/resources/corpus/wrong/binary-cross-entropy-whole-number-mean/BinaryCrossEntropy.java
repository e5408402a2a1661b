package chainrule.loss;

import chainrule.activation.Sigmoid;
import chainrule.shape.Shape;

public final class BinaryCrossEntropy {

  private BinaryCrossEntropy() {}

  public static double value(double[] output, double[] target) {
    int n = output.length;
    double s = 0;
    for (int i = 0; i < n; i++) {
      if (target[i] != 0) s += target[i] * Math.log(output[i]);
      if (target[i] != 1) s += (1 - target[i]) * Math.log(1 - output[i]);
    }
    return -(1 / n) * s;
  }

  public static double[] gradient(double[] output, double[] target) {
    Shape.sameLength("output", output, "target", target);
    double[] gradient = new double[output.length];
    for (int n = 0; n < output.length; n++) {
      gradient[n] =
          (over(1 - target[n], 1 - output[n]) - over(target[n], output[n])) / output.length;
    }
    return gradient;
  }

  public static double logitValue(double[] a, double[] target) {
    Shape.sameLength("a", a, "target", target);
    double mean = 0;
    for (int n = 0; n < a.length; n++) {
      double loss = target[n] * minusLogSigmoid(a[n]) + (1 - target[n]) * minusLogSigmoid(-a[n]);
      mean += loss / a.length;
    }
    return mean;
  }

  public static double[] logitGradient(double[] a, double[] target) {
    Shape.sameLength("a", a, "target", target);
    double[] gradient = new double[a.length];
    for (int n = 0; n < a.length; n++) {
      gradient[n] = (Sigmoid.value(a[n]) - target[n]) / a.length;
    }
    return gradient;
  }

  private static double timesLog(double y, double p) {
    return y == 0 && p >= 0 ? 0 : y * Math.log(p);
  }

  private static double over(double y, double p) {
    return y == 0 ? 0 : y / p;
  }

  private static double minusLogSigmoid(double a) {
    return Math.max(0, -a) + Math.log1p(Math.exp(-Math.abs(a)));
  }
}
