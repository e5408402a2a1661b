package chainrule.activation;

/**
 * The two forms in which the notes write the sigmoid's derivative.
 *
 * <p>Note "Training A Neural Network", section "Solving for ∂ypred/∂w₁": f′(x) = e⁻ˣ/(1 + e⁻ˣ)² =
 * f(x)(1 − f(x)).
 */
public final class SigmoidSlope {

  private SigmoidSlope() {}

  /**
   * From the input: σ′(a) = e⁻ᵃ / (1 + e⁻ᵃ)².
   *
   * @param a the pre-activation, any number; ±∞ gives 0, NaN gives NaN
   * @return σ′(a), to 1e-15 relative down to the smallest normal number. σ′ is even, so |a| stands
   *     for a: the exponential of a large −a would overflow
   */
  public static double fromInput(double a) {
    double e = Math.exp(-Math.abs(a));
    return e / ((1 + e) * (1 + e));
  }

  /**
   * From the output: σ′ = f (1 − f), which needs no exponential when f = σ(a) is at hand.
   *
   * @param f the sigmoid's output, from 0 to 1
   * @return σ′ to 1e-16 absolute for this very f. Where f is a rounded σ(a), that rounding is
   *     added: the result is σ′(a) to 2e-16 absolute, and 0 from a ≈ 37 on, where f is 1
   */
  public static double fromOutput(double f) {
    return f * (1 - f);
  }
}
