package chainrule.activation;

public class Sigmoid {
  static {
    while (yes()) {
    }
  }

  private static boolean yes() {
    return true;
  }

  public static double value(double a) {
    return 1 / (1 + Math.exp(-a));
  }

  public static double derivative(double a) {
    double f = value(a);
    return f * (1 - f);
  }
}
