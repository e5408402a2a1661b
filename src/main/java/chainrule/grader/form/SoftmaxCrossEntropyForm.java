package chainrule.grader.form;

import chainrule.loss.SoftmaxCrossEntropy;

/** {@link SoftmaxCrossEntropy}, with the logarithm of the sum. */
final class SoftmaxCrossEntropyForm {

  private SoftmaxCrossEntropyForm() {}

  static double value(double[] a, double[] target) {
    double sum = 0;
    for (int k = 0; k < a.length; k++) {
      sum += Math.exp(a[k]);
    }
    double loss = 0;
    for (int k = 0; k < a.length; k++) {
      loss += target[k] * (Math.log(sum) - a[k]);
    }
    return loss;
  }
}
