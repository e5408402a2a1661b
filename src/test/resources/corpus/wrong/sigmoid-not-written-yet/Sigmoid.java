package chainrule.activation;

public class Sigmoid {
  public static double value(double a) {
    throw new UnsupportedOperationException("Sigmoid.value is yours to write");
  }

  public static double derivative(double a) {
    return 0;
  }
}
