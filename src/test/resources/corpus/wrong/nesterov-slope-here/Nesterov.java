package chainrule.training;

import java.util.function.UnaryOperator;

public class Nesterov {
  public static double[] lookAhead(double[] theta, double[] velocity, double momentum) {
    double[] t = theta.clone();
    for (int i = 0; i < t.length; i++) {
      t[i] += momentum * velocity[i];
    }
    return t;
  }

  public static double[] velocity(double[] theta, double[] velocity, UnaryOperator<double[]> gradient, double learningRate, double momentum) {
    double[] g = gradient.apply(theta);
    double[] v = new double[g.length];
    for (int i = 0; i < v.length; i++) {
      v[i] = momentum * velocity[i] - learningRate * g[i];
    }
    return v;
  }
}
