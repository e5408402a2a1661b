package chainrule.activation;

public class Sigmoid {
  public static double value(double a) {
    return 1 / (1 + Math.exp(-a));
  }

  public static double derivative(double a) {
    return java.util.stream.DoubleStream.of(value(a), -value(a) * value(a)).parallel().sum();
  }
}
