package chainrule.calculus;

import java.util.function.DoubleUnaryOperator;

public class ChainRule {
  public static double value(DoubleUnaryOperator f, DoubleUnaryOperator g, double x) {
    return f.applyAsDouble(g.applyAsDouble(x));
  }

  public static double derivative(DoubleUnaryOperator fPrime, DoubleUnaryOperator g, DoubleUnaryOperator gPrime, double x) {
    return fPrime.applyAsDouble(x) * gPrime.applyAsDouble(x);
  }
}
