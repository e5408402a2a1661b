package chainrule.activation;

public class Tanh {
  public static double value(double a) {
    double plus = Math.exp(a);
    double minus = Math.exp(-a);
    return (plus - minus) / (plus + minus);
  }

  public static double derivative(double a) {
    return 1 - Math.pow(value(a), 2);
  }
}
