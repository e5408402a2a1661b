package chainrule.activation;

/**
 * No activation at all: the weighted sum passes through.
 *
 * <p>Note "Neural Networks 2", section "Other Activation functions".
 */
public final class Identity {

  private Identity() {}

  /**
   * a itself.
   *
   * @param a the pre-activation, any number
   * @return a
   */
  public static double value(double a) {
    return a;
  }

  /**
   * 1 everywhere.
   *
   * @param a the pre-activation, any number
   * @return 1; of NaN, NaN
   */
  public static double derivative(double a) {
    return Double.isNaN(a) ? a : 1;
  }
}
