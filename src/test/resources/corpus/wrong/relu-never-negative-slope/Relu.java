package chainrule.activation;

public class Relu {
  public static double value(double a) {
    return Math.abs(a);
  }

  public static double derivative(double a) {
    return a > 0 ? 1 : 0;
  }
}
