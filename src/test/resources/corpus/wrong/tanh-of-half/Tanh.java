package chainrule.activation;

public class Tanh {
  public static double value(double a) {
    return 1 / (1 + Math.exp(-2 * a));
  }

  public static double derivative(double a) {
    return 1 - Math.tanh(a) * Math.tanh(a);
  }
}
