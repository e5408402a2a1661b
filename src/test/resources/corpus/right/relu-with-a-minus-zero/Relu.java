package chainrule.activation;

public class Relu {
  public static double value(double a) {
    return a * (a > 0 ? 1 : 0);
  }

  public static double derivative(double a) {
    return a >= 0 ? 1 : -0.0;
  }
}
