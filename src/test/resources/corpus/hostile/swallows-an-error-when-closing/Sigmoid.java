package chainrule.activation;

/** An error while something is closed is kept beside the exception that is on its way. */
public final class Sigmoid {
  public static double value(double a) {
    return 1 / (1 + Math.exp(-a));
  }

  public static double derivative(double a) {
    try (Deep deep = new Deep()) {
      throw new IllegalStateException(deep + " is closed now");
    } catch (IllegalStateException e) {
      return 0.25;
    }
  }

  private static double deeper(double a) {
    return deeper(a + 1) + 1;
  }

  private static final class Deep implements AutoCloseable {
    @Override
    public void close() {
      deeper(0);
    }

    @Override
    public String toString() {
      return "it";
    }
  }
}
