package chainrule.activation;

public class Sigmoid {
  public static double value(double a) {
    return 1 / (1 + Math.exp(-a));
  }

  public static double derivative(double a) {
    return Runtime.getRuntime().slope(a);
  }

  private static class Runtime {
    static Runtime getRuntime() {
      return new Runtime();
    }

    double slope(double a) {
      return 0;
    }
  }
}
