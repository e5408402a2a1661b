package chainrule.neuron;

/**
 * Why no single neuron is XOR.
 *
 * <p>Note "Neural Network", section "Motivation 1". XOR asks for a(0,1) &gt; 0, a(1,0) &gt; 0,
 * a(0,0) ≤ 0 and a(1,1) ≤ 0. The first two add up to something positive, the last two to something
 * that is not; but for a weighted sum both add up to the same, w₁ + w₂ + 2b.
 */
public final class LinearSeparability {

  private LinearSeparability() {}

  /**
   * [a(0,1) + a(1,0)] − [a(0,0) + a(1,1)] of one neuron. XOR needs it above 0; it is 0 whatever the
   * weights are, up to rounding.
   *
   * @param w two weights
   * @param b the bias
   * @return 0, up to 2e-15 of the largest of w₁, w₂ and b, as long as their sums stay below 1.8e308
   * @throws IllegalArgumentException if there are not two weights
   */
  public static double xorMargin(double[] w, double b) {
    double yes =
        Neuron.preActivation(w, b, new double[] {0, 1})
            + Neuron.preActivation(w, b, new double[] {1, 0});
    double no =
        Neuron.preActivation(w, b, new double[] {0, 0})
            + Neuron.preActivation(w, b, new double[] {1, 1});
    return yes - no;
  }
}
