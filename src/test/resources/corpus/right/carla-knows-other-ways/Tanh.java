package chainrule.activation;

public class Tanh {
  public static double value(double a) {
    return 2 * Sigmoid.value(2 * a) - 1;
  }

  public static double derivative(double a) {
    double cosh = Math.cosh(a);
    return 1 / (cosh * cosh);
  }
}
