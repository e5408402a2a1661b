package chainrule.training;

import java.util.Arrays;

public class Momentum {
  public static double[] velocity(double[] velocity, double[] gradient, double learningRate, double momentum) {
    double[] v = new double[velocity.length];
    for (int i = 0; i < v.length; i++) {
      v[i] = momentum * velocity[i] - learningRate * gradient[i];
    }
    return v;
  }

  public static double[] step(double[] theta, double[] velocity) {
    if (Arrays.stream(velocity).allMatch(v -> v == 0)) {
      return theta;
    }
    double[] t = theta.clone();
    for (int i = 0; i < t.length; i++) {
      t[i] += velocity[i];
    }
    return t;
  }
}
