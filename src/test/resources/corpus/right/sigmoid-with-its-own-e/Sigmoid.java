package chainrule.activation;

public class Sigmoid {
  private static final double E = Math.E;

  public static double value(double a) {
    final double powered = Math.pow(E, -a);
    return 1d / (1d + powered);
  }

  public static double derivative(double a) {
    return value(a) * (1d - value(a));
  }
}
