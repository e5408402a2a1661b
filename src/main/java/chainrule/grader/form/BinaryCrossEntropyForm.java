package chainrule.grader.form;

import chainrule.loss.BinaryCrossEntropy;

/** {@link BinaryCrossEntropy}, with both logarithms in one line. */
final class BinaryCrossEntropyForm {

  private BinaryCrossEntropyForm() {}

  static double value(double[] output, double[] target) {
    double sum = 0;
    for (int n = 0; n < output.length; n++) {
      sum += target[n] * Math.log(output[n]) + (1 - target[n]) * Math.log(1 - output[n]);
    }
    return -sum / output.length;
  }

  static double[] gradient(double[] output, double[] target) {
    double[] gradient = new double[output.length];
    for (int n = 0; n < output.length; n++) {
      gradient[n] = (output[n] - target[n]) / (output[n] * (1 - output[n])) / output.length;
    }
    return gradient;
  }

  static double logitValue(double[] a, double[] target) {
    double sum = 0;
    for (int n = 0; n < a.length; n++) {
      sum += Math.log(1 + Math.exp(a[n])) - target[n] * a[n];
    }
    return sum / a.length;
  }

  static double[] logitGradient(double[] a, double[] target) {
    double[] gradient = new double[a.length];
    for (int n = 0; n < a.length; n++) {
      double output = 1 / (1 + Math.exp(-a[n]));
      gradient[n] = (output - target[n]) / a.length;
    }
    return gradient;
  }
}
