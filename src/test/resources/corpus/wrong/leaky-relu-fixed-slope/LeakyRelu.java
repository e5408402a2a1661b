package chainrule.activation;

public class LeakyRelu {
  public static double value(double a, double slope) {
    return a > 0 ? a : 0.01 * a;
  }

  public static double derivative(double a, double slope) {
    return a > 0 ? 1 : 0.01;
  }
}
