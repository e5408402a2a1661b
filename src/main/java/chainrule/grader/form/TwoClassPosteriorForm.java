package chainrule.grader.form;

import chainrule.neuron.TwoClassPosterior;

/** {@link TwoClassPosterior}, by Bayes. */
final class TwoClassPosteriorForm {

  private TwoClassPosteriorForm() {}

  static double posterior(double density1, double prior1, double density2) {
    double prior2 = 1 - prior1;
    double joint1 = density1 * prior1;
    double joint2 = density2 * prior2;
    return joint1 / (joint1 + joint2);
  }

  static double bias(double[] mean1, double[] mean2, double[][] covariance, double prior1) {
    double[] zero = new double[mean1.length];
    double[] w1 = TwoClassPosterior.weights(mean1, zero, covariance);
    double[] w2 = TwoClassPosterior.weights(mean2, zero, covariance);
    double bias = Math.log(prior1 / (1 - prior1));
    for (int i = 0; i < mean1.length; i++) {
      bias += 0.5 * mean2[i] * w2[i] - 0.5 * mean1[i] * w1[i];
    }
    return bias;
  }
}
