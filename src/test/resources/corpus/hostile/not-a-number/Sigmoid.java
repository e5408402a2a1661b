package chainrule.activation;

public class Sigmoid {
  public static double value(double a) {
    return Double.NaN;
  }

  public static double derivative(double a) {
    return Double.NaN;
  }
}
