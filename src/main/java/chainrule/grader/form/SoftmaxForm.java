package chainrule.grader.form;

import chainrule.activation.Softmax;

/** {@link Softmax}, step by step. */
final class SoftmaxForm {

  private SoftmaxForm() {}

  static double[] value(double[] a) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += Math.exp(a[i]);
    }
    double[] y = new double[a.length];
    for (int i = 0; i < a.length; i++) {
      y[i] = Math.exp(a[i]) / sum;
    }
    return y;
  }

  static double[][] jacobian(double[] a) {
    double[] y = Softmax.value(a);
    double[][] jacobian = new double[a.length][a.length];
    for (int i = 0; i < a.length; i++) {
      for (int j = 0; j < a.length; j++) {
        if (i == j) {
          jacobian[i][j] = y[i] * (1 - y[i]);
        } else {
          jacobian[i][j] = -y[i] * y[j];
        }
      }
    }
    return jacobian;
  }
}
