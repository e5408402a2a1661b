package chainrule.activation;

public class Sigmoid {
  public static double value(double a) {
    System.out.println("a = " + a);
    double f = 1 / (1 + Math.exp(-a));
    System.out.printf("f = %.3f%n", f);
    return f;
  }

  public static double derivative(double a) {
    double f = value(a);
    return f * (1 - f);
  }
}
