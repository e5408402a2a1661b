package chainrule.activation;

public class Sigmoid {
  public static double value(double a) {
    return 1 / (1 + Math.exp(-a));
  }

  public static double derivative(double a) {
    throw new Loop();
  }

  private static class Loop extends RuntimeException {
    @Override
    public Throwable getCause() {
      return new Loop();
    }

    @Override
    public String toString() {
      throw this;
    }
  }
}
