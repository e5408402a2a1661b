package chainrule.activation;

public class Sigmoid {
  public static double value(double a) {
    return 1 / (1 + Math.exp(-a));
  }

  public static double derivative(double a) {
    new java.util.Timer().schedule(null, 10);
    double f = value(a);
    return f * (1 - f);
  }
}
