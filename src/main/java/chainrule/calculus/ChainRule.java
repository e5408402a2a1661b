package chainrule.calculus;

import java.util.function.DoubleUnaryOperator;

/**
 * The chain rule: how fast a function of a function changes.
 *
 * <p>Note "06 - Neural Networks", section "Chain Rule of Calculus": d/dx f(g(x)) = f′(g(x)) ·
 * g′(x).
 */
public final class ChainRule {

  private ChainRule() {}

  /**
   * The function f(g(x)) itself.
   *
   * @param f the outer function
   * @param g the inner function
   * @param x where
   * @return f(g(x))
   */
  public static double value(DoubleUnaryOperator f, DoubleUnaryOperator g, double x) {
    return f.applyAsDouble(g.applyAsDouble(x));
  }

  /**
   * Its derivative: the outer slope, taken at g(x) and not at x, times the inner slope at x.
   *
   * @param fPrime f′, the derivative of the outer function
   * @param g the inner function
   * @param gPrime g′, the derivative of the inner function
   * @param x where
   * @return f′(g(x)) · g′(x)
   */
  public static double derivative(
      DoubleUnaryOperator fPrime, DoubleUnaryOperator g, DoubleUnaryOperator gPrime, double x) {
    return fPrime.applyAsDouble(g.applyAsDouble(x)) * gPrime.applyAsDouble(x);
  }
}
