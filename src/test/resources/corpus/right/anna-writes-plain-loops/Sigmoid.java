package chainrule.activation;

public class Sigmoid {
  public static double value(double a) {
    double e = Math.exp(-a);
    return 1.0 / (1.0 + e);
  }

  public static double derivative(double a) {
    return value(a) * (1 - value(a));
  }
}
