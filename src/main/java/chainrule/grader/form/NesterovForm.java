package chainrule.grader.form;

import chainrule.training.Nesterov;
import java.util.function.UnaryOperator;

/** {@link Nesterov}, written out. */
final class NesterovForm {

  private NesterovForm() {}

  static double[] velocity(
      double[] theta,
      double[] velocity,
      UnaryOperator<double[]> gradient,
      double learningRate,
      double momentum) {
    double[] ahead = new double[theta.length];
    for (int i = 0; i < theta.length; i++) {
      ahead[i] = theta[i] + momentum * velocity[i];
    }
    double[] slope = gradient.apply(ahead);
    double[] next = new double[theta.length];
    for (int i = 0; i < theta.length; i++) {
      next[i] = momentum * velocity[i] - learningRate * slope[i];
    }
    return next;
  }
}
