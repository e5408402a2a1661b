package chainrule.activation;

public class Sigmoid {
  private static double deeper(double a) {
    return deeper(a + 1);
  }

  public static double value(double a) {
    return 1 / (1 + Math.exp(-a));
  }

  public static double derivative(double a) {
    while (true) {
      try {
        return deeper(a);
      } catch (StackOverflowError e) {
        a++;
      }
    }
  }
}
