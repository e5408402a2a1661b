package chainrule.network;

import chainrule.activation.Sigmoid;
import chainrule.shape.Shape;

public final class TwoTwoOne {

  private TwoTwoOne() {}

  private record Theta(
      double w1,
      double w2,
      double w3,
      double w4,
      double w5,
      double w6,
      double b1,
      double b2,
      double b3) {}

  public static double h1(double[] theta, double[] x) {
    Theta t = named(theta, x);
    return Sigmoid.value(t.w1 * x[0] + t.w2 * x[1] + t.b1);
  }

  public static double h2(double[] theta, double[] x) {
    Theta t = named(theta, x);
    return Sigmoid.value(t.w3 * x[0] + t.w4 * x[1] + t.b2);
  }

  public static double output(double[] theta, double[] x) {
    Theta t = named(theta, x);
    return Sigmoid.value(t.w5 * h1(theta, x) + t.w6 * h2(theta, x) + t.b3);
  }

  public static double loss(double[] theta, double[] x, double y) {
    double difference = y - output(theta, x);
    return difference * difference;
  }

  public static double lossDerivative(double output, double y) {
    return -2 * (y - output);
  }

  public static double[] outputGradient(double[] theta, double[] x) {
    double h1 = h1(theta, x), h2 = h2(theta, x), o = output(theta, x);
    double s = o * (1 - o);
    return new double[] {
      theta[4] * s * x[0],
      theta[4] * s * x[1],
      theta[5] * s * x[0],
      theta[5] * s * x[1],
      h1 * s,
      h2 * s,
      theta[4] * s,
      theta[5] * s,
      s
    };
  }

  public static double[] gradient(double[] theta, double[] x, double y) {
    double byOutput = lossDerivative(output(theta, x), y);
    double[] gradient = outputGradient(theta, x);
    for (int i = 0; i < gradient.length; i++) {
      gradient[i] *= byOutput;
    }
    return gradient;
  }

  private static Theta named(double[] theta, double[] x) {
    Shape.vector("theta", theta);
    Shape.vector("x", x);
    if (theta.length != 9 || x.length != 2) {
      throw new IllegalArgumentException(
          "theta has length "
              + theta.length
              + " and x "
              + x.length
              + ", but the network has 9 parameters and 2 inputs");
    }
    return new Theta(
        theta[0], theta[1], theta[2], theta[3], theta[4], theta[5], theta[6], theta[7], theta[8]);
  }
}
