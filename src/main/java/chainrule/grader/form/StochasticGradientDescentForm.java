package chainrule.grader.form;

import chainrule.training.ExampleGradient;
import chainrule.training.StochasticGradientDescent;

/** {@link StochasticGradientDescent}, written out. */
final class StochasticGradientDescentForm {

  private StochasticGradientDescentForm() {}

  static double[] step(double[] theta, ExampleGradient gradient, int[] batch, double learningRate) {
    double[] sum = new double[theta.length];
    for (int n : batch) {
      double[] slope = gradient.at(theta, n);
      for (int i = 0; i < theta.length; i++) {
        sum[i] += slope[i];
      }
    }
    double[] next = new double[theta.length];
    for (int i = 0; i < theta.length; i++) {
      next[i] = theta[i] - learningRate * sum[i] / batch.length;
    }
    return next;
  }
}
