package chainrule.activation;

public final class Identity {

  private Identity() {}

  public static double value(double a) {
    return a;
  }

  public static double derivative(double a) {
    return a / a;
  }
}
