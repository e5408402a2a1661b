package chainrule.grader.form;

import chainrule.activation.Sigmoid;
import chainrule.network.VanishingGradient;

/** {@link VanishingGradient}, slope by slope. */
final class VanishingGradientForm {

  private VanishingGradientForm() {}

  static double slope(double[] w, double[] b, double h0) {
    double h = h0;
    double slope = 1;
    for (int k = 0; k < w.length; k++) {
      h = Sigmoid.value(w[k] * h + b[k]);
      slope *= w[k] * h * (1 - h);
    }
    return slope;
  }

  static double bound(double[] w) {
    double bound = 1;
    for (int k = 0; k < w.length; k++) {
      bound *= 0.25 * Math.abs(w[k]);
    }
    return bound;
  }
}
