package chainrule.activation;

public final class Sigmoid {

  public static double value(double a) {
    return 1.0 / (1.0 + Math.exp(-a));
  }

  public static double derivative(double a) {
    return value(a) * (1.0 - value(a));
  }
}
