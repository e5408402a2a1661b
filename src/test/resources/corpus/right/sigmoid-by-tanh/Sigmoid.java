package chainrule.activation;

public class Sigmoid {
  public static double value(double a) {
    return (1 + Math.tanh(a / 2)) / 2;
  }

  public static double derivative(double a) {
    return (1 - Math.pow(Math.tanh(a / 2), 2)) / 4;
  }
}
