package chainrule.activation;

/** A method that is called in a finally block throws in place of an error. */
public final class Sigmoid {
  public static double value(double a) {
    return 1 / (1 + Math.exp(-a));
  }

  public static double derivative(double a) {
    try {
      try {
        return deeper(a);
      } finally {
        complain();
      }
    } catch (IllegalStateException e) {
      return 0.25;
    }
  }

  private static void complain() {
    throw new IllegalStateException();
  }

  private static double deeper(double a) {
    return deeper(a + 1) + 1;
  }
}
