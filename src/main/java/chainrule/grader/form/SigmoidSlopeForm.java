package chainrule.grader.form;

import chainrule.activation.SigmoidSlope;

/** {@link SigmoidSlope}, through the sigmoid. */
final class SigmoidSlopeForm {

  private SigmoidSlopeForm() {}

  static double fromInput(double a) {
    double f = 1 / (1 + Math.exp(-a));
    return f * (1 - f);
  }

  static double fromOutput(double f) {
    return f - f * f;
  }
}
