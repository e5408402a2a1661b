package chainrule.grader.form;

import chainrule.training.LearningRate;

/** {@link LearningRate}, as a way from one rate to the other. */
final class LearningRateForm {

  private LearningRateForm() {}

  static double decayed(double eta0, double etaTau, int tau, int k) {
    if (k < tau) {
      return eta0 + (etaTau - eta0) * k / tau;
    }
    return etaTau;
  }
}
