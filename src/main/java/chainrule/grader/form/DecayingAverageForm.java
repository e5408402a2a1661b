package chainrule.grader.form;

import chainrule.training.DecayingAverage;

/** {@link DecayingAverage}, as a step towards the gradient. */
final class DecayingAverageForm {

  private DecayingAverageForm() {}

  static double[] average(double[] average, double[] g, double momentum) {
    double[] next = new double[average.length];
    for (int i = 0; i < next.length; i++) {
      next[i] = average[i] + (1 - momentum) * (g[i] - average[i]);
    }
    return next;
  }
}
