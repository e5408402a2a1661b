package chainrule.activation;

public class Relu {
  public static double value(double a) {
    if (a > 0) return a;
    else return 0;
  }

  public static double derivative(double a) {
    if (a > 0) return 1;
    else return 0;
  }
}
