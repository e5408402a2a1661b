package chainrule.activation;

public class Sigmoid {
  public static double value(double a) {
    return a < 0 ? Math.exp(a) / (Math.exp(a) + 1) : 1 / (Math.exp(-a) + 1);
  }

  public static double derivative(double a) {
    return value(a) * value(-a);
  }
}
