package chainrule.activation;

public final class Tanh {
  public static double value(double a) {
    double e = Math.exp(2 * a);
    return (e - 1) / (e + 1);
  }

  public static double derivative(double a) {
    double c = Math.cosh(a);
    return 1 / (c * c);
  }
}
