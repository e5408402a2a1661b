package chainrule.activation;

public class LeakyRelu {
  public static double value(double a, double slope) {
    if (a < 0) return slope * a;
    return a;
  }

  public static double derivative(double a, double slope) {
    if (a < 0) return slope;
    return 1;
  }
}
