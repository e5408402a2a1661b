package chainrule.network;

/**
 * One hidden layer is enough for XOR, for example with h₁ as OR, h₂ as AND, and an output that is
 * OR but not AND.
 *
 * <p>Note "Neural Network", sections "Motivation 1" and "Motivation 2": what one neuron cannot
 * separate, three can.
 */
public final class XorNetwork {

  private XorNetwork() {}

  /**
   * Parameters with which {@link TwoTwoOne#output} is above ½ where exactly one of its two inputs
   * is 1, and at most ½ where both are 0 or both are 1. Answers are tested with these four inputs
   * only. Many parameters do this; these are one choice.
   *
   * @return θ = (w₁ … w₆, b₁, b₂, b₃)
   */
  public static double[] theta() {
    return new double[] {20, 20, 20, 20, 20, -20, -10, -30, -10};
  }
}
