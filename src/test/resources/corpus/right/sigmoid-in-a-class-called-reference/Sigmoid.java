package chainrule.activation;

public final class Sigmoid {
  private static final class Reference {
    static double value(double a) {
      return a < 0 ? 1 - value(-a) : 1 / (1 + Math.exp(-a));
    }
  }

  public static double value(double a) {
    return Reference.value(a);
  }

  public static double derivative(double a) {
    return value(a) * value(-a);
  }
}
