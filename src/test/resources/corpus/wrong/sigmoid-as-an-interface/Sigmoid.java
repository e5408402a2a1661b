package chainrule.activation;

public interface Sigmoid {
  static double value(double a) {
    return 1 / (1 + Math.exp(-a));
  }

  static double derivative(double a) {
    double f = 1 / (1 + Math.exp(-a));
    return f * (1 - f);
  }
}
