package chainrule.activation;

public class Tanh {
  public static double value(double a) {
    return Math.tanh(a);
  }

  public static double derivative(double a) {
    return 1 - Math.tanh(a);
  }
}
