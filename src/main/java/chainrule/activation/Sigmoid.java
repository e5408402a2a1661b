package chainrule.activation;

/**
 * The logistic sigmoid, which squashes any number into the open interval (0, 1).
 *
 * <p>Note "Training A Neural Network", section "Solving for ∂ypred/∂w₁": f(x) = 1/(1 + e⁻ˣ) and
 * f′(x) = f(x)(1 − f(x)). The slides close the interval to [0, 1]; no finite a reaches its ends,
 * though beyond a ≈ 37 the nearest double to σ(a) is 1.
 */
public final class Sigmoid {

  /** Static methods only. */
  private Sigmoid() {}

  /**
   * σ(a) = 1 / (1 + e⁻ᵃ).
   *
   * @param a the pre-activation, any number; −∞ gives 0, +∞ gives 1, NaN gives NaN
   * @return σ(a), to 1e-15 relative down to the smallest normal number (a ≈ −708); further down 0
   *     or a subnormal number
   */
  public static double value(double a) {
    return 1 / (1 + Math.exp(-a));
  }

  /**
   * σ′(a) = σ(a) (1 − σ(a)). σ′ is even, so −|a| stands for a: for a large a, 1 − σ(a) loses its
   * digits, and is 0 from a ≈ 37 on.
   *
   * @param a the pre-activation, any number; ±∞ gives 0, NaN gives NaN
   * @return σ′(a), between 0 and ¼, to 1e-16 absolute, and to 1e-15 relative down to the smallest
   *     normal number
   */
  public static double derivative(double a) {
    double f = value(-Math.abs(a));
    return f * (1 - f);
  }
}
