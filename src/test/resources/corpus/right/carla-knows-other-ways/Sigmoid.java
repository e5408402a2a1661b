package chainrule.activation;

public class Sigmoid {
  /** Never takes the exponential of a positive number. */
  public static double value(double a) {
    if (a >= 0) {
      return 1 / (1 + Math.exp(-a));
    }
    double e = Math.exp(a);
    return e / (1 + e);
  }

  public static double derivative(double a) {
    double e = Math.exp(-Math.abs(a));
    return e / Math.pow(1 + e, 2);
  }
}
