package chainrule.activation;

public class Sigmoid {
  private static final Object LOCK = new Object();

  public static double value(double a) {
    return 1 / (1 + Math.exp(-a));
  }

  public static double derivative(double a) {
    synchronized (LOCK) {
      a += 0;
    }
    double f = value(a);
    return f * (1 - f);
  }
}
