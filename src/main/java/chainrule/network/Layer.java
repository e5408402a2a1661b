package chainrule.network;

import chainrule.activation.Activation;
import chainrule.shape.Shape;

/**
 * One layer of a network: h⁽ᵏ⁾ = g(W⁽ᵏ⁾h⁽ᵏ⁻¹⁾ + b⁽ᵏ⁾).
 *
 * <p>Note "Neural Network", section "Feed Forward Neural Network". The note gives W⁽ᵏ⁾ to the layer
 * it leaves in one place and to the layer it enters in another; here a layer owns the weights that
 * come in: W⁽ᵏ⁾ is D⁽ᵏ⁾ × D⁽ᵏ⁻¹⁾.
 *
 * @param weights W, a row for each of its nodes, a column for each input
 * @param bias b, one for each of its nodes
 * @param activation g
 */
public record Layer(double[][] weights, double[] bias, Activation activation) {

  /**
   * Checks the shapes. The arrays are kept as they are, not copied.
   *
   * @param weights W, a row for each of its nodes, a column for each input
   * @param bias b, one for each of its nodes
   * @param activation g
   * @throws IllegalArgumentException if weights and bias do not fit
   */
  public Layer {
    Shape.rows("weights", weights, "bias", bias);
    if (activation == null) {
      throw new IllegalArgumentException("activation is null");
    }
  }

  /**
   * D⁽ᵏ⁻¹⁾.
   *
   * @return how many inputs it takes
   */
  public int inputs() {
    return weights[0].length;
  }

  /**
   * D⁽ᵏ⁾.
   *
   * @return how many nodes it has
   */
  public int nodes() {
    return bias.length;
  }
}
