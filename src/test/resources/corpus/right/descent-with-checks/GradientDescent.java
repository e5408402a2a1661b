package chainrule.training;

import java.util.Arrays;
import java.util.Objects;

public class GradientDescent {
  public static double step(double w, double slope, double learningRate) {
    if (!(learningRate >= 0)) {
      throw new IllegalArgumentException("learningRate must not be negative: " + learningRate);
    }
    return -(learningRate * slope) + w;
  }

  public static double[] step(double[] theta, double[] gradient, double learningRate) {
    Objects.requireNonNull(theta, "theta");
    if (theta.length != gradient.length) {
      throw new IllegalArgumentException(String.format("%d parameters but %d slopes", theta.length, gradient.length));
    }
    double[] next = new double[theta.length];
    Arrays.setAll(next, i -> step(theta[i], gradient[i], learningRate));
    return next;
  }
}
