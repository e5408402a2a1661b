package chainrule.activation;

public final class LeakyRelu {

  public static double value(double a, double slope) {
    double f1 = 0.5 * (1 + slope);
    double f2 = 0.5 * (1 - slope);
    return f1 * a + f2 * Math.abs(a);
  }

  public static double derivative(double a, double slope) {
    double f1 = 0.5 * (1 + slope);
    double f2 = 0.5 * (1 - slope);
    return f1 + f2 * Math.signum(a);
  }
}
