package chainrule.activation;

import java.util.function.DoubleUnaryOperator;

public class Sigmoid {
  private static final DoubleUnaryOperator F = a -> 1 / (1 + Math.exp(-a));

  public static double value(double a) {
    return F.applyAsDouble(a);
  }

  public static double derivative(double a) {
    return F.andThen(f -> f * (1 - f)).applyAsDouble(a);
  }
}
