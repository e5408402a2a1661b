package chainrule.activation;

public class Sigmoid {
  public static double value(double a) {
    return 1 / (1 + Math.exp(-a));
  }

  private static double derivative(double a) {
    return value(a) * (1 - value(a));
  }
}
