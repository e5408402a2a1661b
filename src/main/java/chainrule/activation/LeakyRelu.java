package chainrule.activation;

/**
 * A ReLU with a small slope for negative inputs, so that no unit can die.
 *
 * <p>Notes "Neural Networks 2", section "Other Activation functions", and "06 - Neural Networks",
 * section "Vanishing Gradients".
 */
public final class LeakyRelu {

  private LeakyRelu() {}

  /**
   * a for a &gt; 0, else slope · a.
   *
   * @param a the pre-activation, any number; NaN, and −∞ with a slope of 0, give NaN
   * @param slope the slope for negative a, from 0 to 1, usually 0.01
   * @return the activation
   */
  public static double value(double a, double slope) {
    return a > 0 ? a : slope * a;
  }

  /**
   * 1 for a &gt; 0, else slope. At the kink, a = 0, every slope from {@code slope} to 1 is right;
   * we take the left one.
   *
   * @param a the pre-activation, any number
   * @param slope the slope for negative a, from 0 to 1, usually 0.01
   * @return the slope at a; of NaN, NaN
   */
  public static double derivative(double a, double slope) {
    if (Double.isNaN(a)) {
      return a;
    }
    return a > 0 ? 1 : slope;
  }
}
