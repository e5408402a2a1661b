package chainrule.network;

import chainrule.activation.Activation;
import chainrule.shape.Shape;
import java.util.Arrays;

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
   * @throws IllegalArgumentException if weights and bias do not fit or there is no activation
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

  /** Prints the numbers in the arrays, which a record by itself does not. */
  @Override
  public String toString() {
    return "Layer[weights=%s, bias=%s, activation=%s]"
        .formatted(Arrays.deepToString(weights), Arrays.toString(bias), activation);
  }

  /**
   * Requires at least one layer, each with as many inputs as the one before has nodes.
   *
   * @param layers the layers of a network
   * @throws IllegalArgumentException if they do not fit
   */
  static void requireChain(Layer[] layers) {
    if (layers == null || layers.length == 0) {
      throw new IllegalArgumentException("a network has at least one layer");
    }
    for (int k = 0; k < layers.length; k++) {
      if (layers[k] == null) {
        throw new IllegalArgumentException("layer " + (k + 1) + " is null");
      }
      if (k > 0 && layers[k].inputs() != layers[k - 1].nodes()) {
        throw new IllegalArgumentException(
            "W of layer %d is %d × %d but layer %d has %d nodes"
                .formatted(k + 1, layers[k].nodes(), layers[k].inputs(), k, layers[k - 1].nodes()));
      }
    }
  }
}
