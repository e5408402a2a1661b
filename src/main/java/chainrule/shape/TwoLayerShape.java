package chainrule.shape;

/**
 * The shapes of the two-layer network whose computation graph note "Neural Networks 2", section
 * "Computation Graph", draws.
 */
public final class TwoLayerShape {

  private TwoLayerShape() {}

  /**
   * Asks for shapes that fit.
   *
   * @param W1 W₁, m × n
   * @param w10 w₁₀, length m
   * @param W2 W₂, K × m
   * @param w20 w₂₀, length K
   * @param x the input, length n
   * @param y the target, length K
   * @throws IllegalArgumentException if one of them is null, empty or ragged, or two do not fit
   */
  public static void check(
      double[][] W1, double[] w10, double[][] W2, double[] w20, double[] x, double[] y) {
    Shape.columns("W1", W1, "x", x);
    Shape.rows("W1", W1, "w10", w10);
    Shape.columns("W2", W2, "w10", w10);
    Shape.rows("W2", W2, "w20", w20);
    Shape.rows("W2", W2, "y", y);
  }
}
