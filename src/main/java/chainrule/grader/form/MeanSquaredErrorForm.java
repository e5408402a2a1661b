package chainrule.grader.form;

import chainrule.loss.MeanSquaredError;

/** {@link MeanSquaredError}, written out. */
final class MeanSquaredErrorForm {

  private MeanSquaredErrorForm() {}

  static double value(double[] output, double[] target) {
    double sum = 0;
    for (int n = 0; n < output.length; n++) {
      sum += Math.pow(output[n] - target[n], 2);
    }
    return sum / output.length;
  }

  static double[] gradient(double[] output, double[] target) {
    double[] gradient = new double[output.length];
    for (int n = 0; n < output.length; n++) {
      gradient[n] = 2.0 / output.length * (output[n] - target[n]);
    }
    return gradient;
  }
}
