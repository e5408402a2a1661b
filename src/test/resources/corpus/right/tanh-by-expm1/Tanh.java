package chainrule.activation;

public class Tanh {
  public static double value(double a) {
    double e = Math.expm1(2 * a);
    return e / (e + 2);
  }

  public static double derivative(double a) {
    return (1 - value(a)) * (1 + value(a));
  }
}
