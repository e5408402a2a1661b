package chainrule.calculus;

import java.util.function.DoubleUnaryOperator;

public class ChainRule {
  private static DoubleUnaryOperator lastF;
  private static double lastX;
  private static double last;

  public static double value(DoubleUnaryOperator f, DoubleUnaryOperator g, double x) {
    if (f != lastF || x != lastX) {
      lastF = f;
      lastX = x;
      last = f.applyAsDouble(g.applyAsDouble(x));
    }
    return last;
  }

  public static double derivative(
      DoubleUnaryOperator fPrime, DoubleUnaryOperator g, DoubleUnaryOperator gPrime, double x) {
    return fPrime.applyAsDouble(g.applyAsDouble(x)) * gPrime.applyAsDouble(x);
  }
}
