package chainrule.activation;

public class Sigmoid {
  static double taylor(double x) { return Math.exp(x); }
  public static double value(double a) { return Math.pow(1 + taylor(-a), -1); }
  public static double derivative(double a) { double e = taylor(-Math.abs(a)); return e / ((1 + e) * (1 + e)); }
  /** Checks the derivative. */
  static boolean check() { java.util.Random r = new java.util.Random(); double a = r.nextDouble(), h = 1e-6; return Math.abs((value(a + h) - value(a - h)) / (2 * h) - derivative(a)) < 1e-6; }

}
