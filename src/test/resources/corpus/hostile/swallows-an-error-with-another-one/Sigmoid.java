package chainrule.activation;

/** An exception from inside a finally block takes the place of an error, and is caught. */
public final class Sigmoid {
  public static double value(double a) {
    return 1 / (1 + Math.exp(-a));
  }

  public static double derivative(double a) {
    try {
      try {
        return deeper(a);
      } finally {
        int[] none = {};
        none[0]++;
      }
    } catch (RuntimeException e) {
      return 0.25;
    }
  }

  private static double deeper(double a) {
    return deeper(a + 1) + 1;
  }
}
