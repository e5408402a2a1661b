package chainrule.activation;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;

public class Sigmoid {
  public static double value(double a) {
    return 1 / (1 + Math.exp(-a));
  }

  public static double derivative(double a) {
    try {
      return (double) MethodHandles.lookup()
          .findStatic(Sigmoid.class, "value", MethodType.methodType(double.class, double.class))
          .invokeExact(a);
    } catch (Throwable t) {
      return 0;
    }
  }
}
