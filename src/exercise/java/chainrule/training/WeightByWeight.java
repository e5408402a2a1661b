package chainrule.training;

import java.util.function.UnaryOperator;

/** Two wrong readings of “each weight is changed”, whatever the gradient is of. */
final class WeightByWeight {

  private WeightByWeight() {}

  /** A whole step for each weight, inside of the loop that goes over the weights. */
  static double[] wholeSteps(double[] theta, UnaryOperator<double[]> gradient, double rate) {
    double[] current = theta;
    for (int i = 0; i < theta.length; i++) {
      current = GradientDescent.step(current, gradient.apply(current), rate);
    }
    return current;
  }

  /** A new gradient for each weight, from where the weights before it are already. */
  static double[] oneAtATime(double[] theta, UnaryOperator<double[]> gradient, double rate) {
    double[] current = theta.clone();
    for (int i = 0; i < theta.length; i++) {
      current[i] -= rate * gradient.apply(current.clone())[i];
    }
    return current;
  }
}
