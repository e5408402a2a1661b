package chainrule.activation;

public class Sigmoid {
  public static double value(double a) {
    if (a < -50) {
      return 0;
    }
    if (a > 50) {
      return 1;
    }
    return 1 / (1 + Math.exp(-a));
  }

  public static double derivative(double a) {
    double f = value(a);
    return f * (1 - f);
  }
}
