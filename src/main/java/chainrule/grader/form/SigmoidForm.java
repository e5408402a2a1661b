package chainrule.grader.form;

import chainrule.activation.Sigmoid;

/** {@link Sigmoid}, with eᵃ above the line and below it. */
final class SigmoidForm {

  private SigmoidForm() {}

  static double value(double a) {
    return Math.exp(a) / (1 + Math.exp(a));
  }

  static double derivative(double a) {
    return Math.exp(-a) / ((1 + Math.exp(-a)) * (1 + Math.exp(-a)));
  }
}
