package chainrule.activation;

public class Sigmoid {
  public static double value(double a) {
    return 1 / (1 + Math.exp(-a));
  }

  public static double derivative(double a) {
    double h = 1e-5;
    return (value(a + h) - value(a - h)) / (2 * h);
  }
}
