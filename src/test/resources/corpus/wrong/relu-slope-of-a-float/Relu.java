package chainrule.activation;

public class Relu {
  public static double value(double a) {
    return Math.max(0, a);
  }

  public static double derivative(double a) {
    return Math.signum(Math.max(0, (float) a));
  }
}
