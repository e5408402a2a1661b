package chainrule.grader.form;

import chainrule.regularization.L1;

/** {@link L1}, with λ in front of the sum. */
final class L1Form {

  private L1Form() {}

  static double value(double[] w, double lambda) {
    double sum = 0;
    for (int i = 0; i < w.length; i++) {
      sum += Math.abs(w[i]);
    }
    return lambda * sum;
  }

  static double[] gradient(double[] w, double lambda) {
    double[] gradient = new double[w.length];
    for (int i = 0; i < w.length; i++) {
      if (w[i] > 0) {
        gradient[i] = lambda;
      } else if (w[i] < 0) {
        gradient[i] = -lambda;
      }
    }
    return gradient;
  }
}
