package chainrule.activation;

/** The stack is used up before the first formula is asked for. */
public final class Sigmoid {
  private static final double DEEP = deeper(0);

  public static double value(double a) {
    return 1 / (1 + Math.exp(-a));
  }

  public static double derivative(double a) {
    return value(a) * (1 - value(a));
  }

  private static double deeper(double a) {
    return deeper(a + 1) + 1;
  }
}
