package chainrule.activation;

public class Sigmoid {
  public static double value(double a) {
    return Math.exp(a) / (Math.exp(a) + 1);
  }

  public static double derivative(double a) {
    return value(a) * value(-a);
  }
}
