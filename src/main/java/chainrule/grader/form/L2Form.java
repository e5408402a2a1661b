package chainrule.grader.form;

import chainrule.regularization.L2;

/** {@link L2}, with λ in front of the sum. */
final class L2Form {

  private L2Form() {}

  static double value(double[] w, double lambda) {
    double sum = 0;
    for (int i = 0; i < w.length; i++) {
      sum += w[i] * w[i];
    }
    return lambda * sum;
  }

  static double[] gradient(double[] w, double lambda) {
    double[] gradient = new double[w.length];
    for (int i = 0; i < w.length; i++) {
      gradient[i] = 2 * lambda * w[i];
    }
    return gradient;
  }
}
