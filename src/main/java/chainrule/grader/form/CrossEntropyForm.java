package chainrule.grader.form;

import chainrule.activation.Softmax;
import chainrule.loss.CrossEntropy;

/** {@link CrossEntropy}, through the probabilities. */
final class CrossEntropyForm {

  private CrossEntropyForm() {}

  static double value(double[] output, double[] target) {
    double loss = 0;
    for (int k = 0; k < output.length; k++) {
      loss += -target[k] * Math.log(output[k]);
    }
    return loss;
  }

  static double[] logitGradient(double[] a, double[] target) {
    double[] y = Softmax.value(a);
    double[] gradient = new double[a.length];
    for (int k = 0; k < a.length; k++) {
      gradient[k] = y[k] - target[k];
    }
    return gradient;
  }
}
