package chainrule.activation;

public class Sigmoid {
  public static double value(double a) {
    return 2 / (1 + Math.exp(-a));
  }

  public static double derivative(double a) {
    double f = 1 / (1 + Math.exp(-a));
    return 2 * f * (1 - f);
  }
}
