package chainrule.activation;

public class Sigmoid {
  public static double value(double a) {
    return 1 / (1 + Math.exp(-a));
  }

  public static double derivative(double a) {
    return Slope.AT_ZERO;
  }

  private static class Slope {
    static final double AT_ZERO = at(0);

    static double at(double a) {
      while (a < 1) {
      }
      return a;
    }
  }
}
