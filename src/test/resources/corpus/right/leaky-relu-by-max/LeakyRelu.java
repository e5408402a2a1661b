package chainrule.activation;

public class LeakyRelu {
  public static double value(double a, double slope) {
    return Math.max(a, slope * a);
  }

  public static double derivative(double a, double slope) {
    return a >= 0 ? 1.0 : slope;
  }
}
