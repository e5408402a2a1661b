package chainrule.activation;

/** A nested class, a field and a method that are called like what might stand in. */
public final class Sigmoid {
  private static final Sigmoid reference = new Sigmoid();

  public static double value(double a) {
    return reference(a);
  }

  public static double derivative(double a) {
    return Sigmoid$reference.value(a) * (1 - Sigmoid$reference.value(a));
  }

  private static double reference(double a) {
    return Sigmoid$reference.value(a);
  }

  static class Sigmoid$reference {
    static double value(double a) {
      return a;
    }
  }
}
