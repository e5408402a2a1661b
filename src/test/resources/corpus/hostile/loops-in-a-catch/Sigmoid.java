package chainrule.activation;

public class Sigmoid {
  public static double value(double a) {
    return 1 / (1 + Math.exp(-a));
  }

  public static double derivative(double a) {
    int[] none = new int[0];
    while (true) {
      try {
        none[1]++;
      } catch (RuntimeException e) {
        a++;
      }
    }
  }
}
