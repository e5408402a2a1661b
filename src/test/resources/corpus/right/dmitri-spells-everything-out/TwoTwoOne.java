package chainrule.network;

public class TwoTwoOne {
  private static double f(double a) {
    return 1 / (1 + Math.exp(-a));
  }

  public static double h1(double[] theta, double[] x) {
    return f(theta[0] * x[0] + theta[1] * x[1] + theta[6]);
  }

  public static double h2(double[] theta, double[] x) {
    return f(theta[2] * x[0] + theta[3] * x[1] + theta[7]);
  }

  public static double output(double[] theta, double[] x) {
    return f(theta[4] * h1(theta, x) + theta[5] * h2(theta, x) + theta[8]);
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
    double d = o * (1 - o);
    double d1 = theta[4] * d * h1 * (1 - h1);
    double d2 = theta[5] * d * h2 * (1 - h2);
    return new double[] {d1 * x[0], d1 * x[1], d2 * x[0], d2 * x[1], d * h1, d * h2, d1, d2, d};
  }

  public static double[] gradient(double[] theta, double[] x, double y) {
    double[] g = new double[9];
    double[] byOutput = outputGradient(theta, x);
    for (int i = 0; i < 9; i++) {
      g[i] = lossDerivative(output(theta, x), y) * byOutput[i];
    }
    return g;
  }
}
