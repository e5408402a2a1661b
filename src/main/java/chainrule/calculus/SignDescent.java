package chainrule.calculus;

/**
 * A small step against the slope makes a function smaller.
 *
 * <p>Note "06 - Neural Networks", section "Gradient-Based Optimization": f(x − ε · sign f′(x)) &lt;
 * f(x) for ε small enough, unless f′(x) = 0.
 *
 * <p>Products and sums have to stay below 1.8e308; beyond that the result is ±∞ or NaN.
 */
public final class SignDescent {

  private SignDescent() {}

  /**
   * x − ε · sign(f′(x)): a step of length ε, downhill whatever the steepness.
   *
   * @param x where we stand
   * @param slope f′(x); at 0 the derivative points nowhere and x stays; NaN gives NaN
   * @param epsilon ε, the length of the step, above 0
   * @return where we stand next
   */
  public static double step(double x, double slope, double epsilon) {
    return x - epsilon * Math.signum(slope);
  }
}
