package chainrule.activation;

public class Sigmoid {
  public static double value(double a) {
    return Math.exp(2 * a) / (Math.exp(a) + Math.exp(2 * a));
  }

  public static double derivative(double a) {
    double f = 1 / (1 + Math.exp(-a));
    return f * (1 - f);
  }
}
