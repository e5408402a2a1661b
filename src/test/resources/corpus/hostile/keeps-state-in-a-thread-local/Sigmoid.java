package chainrule.activation;

public class Sigmoid {
  private static final ThreadLocal<Integer> CALLS = ThreadLocal.withInitial(() -> 0);

  public static double value(double a) {
    return 1 / (1 + Math.exp(-a));
  }

  public static double derivative(double a) {
    CALLS.set(CALLS.get() + 1);
    double f = value(a);
    return f * (1 - f);
  }
}
