package chainrule.activation;

public class Sigmoid {
  public static double value(double a) {
    return 1 / (1 + Math.exp(-a));
  }

  public static double derivative(double a) {
    throw new Bad();
  }

  private static class Bad extends RuntimeException {
    @Override
    public String toString() {
      throw new Bad();
    }
  }
}
