package chainrule.training;

import java.util.function.UnaryOperator;

public class Nesterov {
  public static double[] lookAhead(double[] theta, double[] velocity, double momentum) {
    double[] ahead = theta.clone();
    for (int i = 0; i < ahead.length; i++) {
      ahead[i] += momentum * velocity[i];
    }
    return ahead;
  }

  public static double[] velocity(
      double[] theta, double[] velocity, UnaryOperator<double[]> gradient, double learningRate, double momentum) {
    double[] next = new double[theta.length];
    for (int i = 0; i < next.length; i++) {
      next[i] = velocity[i] * momentum - learningRate * gradient.apply(lookAhead(theta, velocity, momentum))[i];
    }
    return next;
  }
}
