package chainrule.grader.form;

import chainrule.network.TwoTwoOne;

/** {@link TwoTwoOne}, through the outputs of the nodes. */
final class TwoTwoOneForm {

  private TwoTwoOneForm() {}

  static double[] outputGradient(double[] theta, double[] x) {
    double h1 = TwoTwoOne.h1(theta, x);
    double h2 = TwoTwoOne.h2(theta, x);
    double output = TwoTwoOne.output(theta, x);
    double slope = output * (1 - output);
    double delta1 = slope * theta[4] * h1 * (1 - h1);
    double delta2 = slope * theta[5] * h2 * (1 - h2);
    return new double[] {
      delta1 * x[0],
      delta1 * x[1],
      delta2 * x[0],
      delta2 * x[1],
      slope * h1,
      slope * h2,
      delta1,
      delta2,
      slope
    };
  }
}
