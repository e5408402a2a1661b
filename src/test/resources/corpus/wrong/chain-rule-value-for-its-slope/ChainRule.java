package chainrule.calculus;

import java.util.function.DoubleUnaryOperator;

public final class ChainRule {

  private ChainRule() {}

  public static double value(DoubleUnaryOperator f, DoubleUnaryOperator g, double x) {
    return f.applyAsDouble(g.applyAsDouble(x));
  }

  public static double derivative(
      DoubleUnaryOperator fPrime, DoubleUnaryOperator g, DoubleUnaryOperator gPrime, double x) {
    double u = g.applyAsDouble(x);
    return fPrime.applyAsDouble(u) * u;
  }
}
