package chainrule.activation;

public class Sigmoid {
  public static double value(double a) {
    return 1 / (1 + Math.exp(-a));
  }

  public static synchronized double derivative(double a) {
    double f = value(a);
    return f * (1 - f);
  }
}
