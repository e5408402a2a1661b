package chainrule.network;

import chainrule.activation.Activation;
import chainrule.shape.Shape;
import java.util.Arrays;

/**
 * A layer with feedback from its own previous state: hₜ = g(Wxₜ + Uhₜ₋₁ + b).
 *
 * <p>Note "06 - Neural Networks", section "Neural Networks".
 *
 * @param input W, m × n, the weights of the input
 * @param feedback U, m × m, the weights of its own previous state
 * @param bias b, length m
 * @param activation g
 */
public record RecurrentLayer(
    double[][] input, double[][] feedback, double[] bias, Activation activation) {

  /**
   * Checks the shapes. The arrays are kept as they are, not copied.
   *
   * @param input W, m × n, the weights of the input
   * @param feedback U, m × m, the weights of its own previous state
   * @param bias b, length m
   * @param activation g
   * @throws IllegalArgumentException if the shapes do not fit or there is no activation
   */
  public RecurrentLayer {
    Shape.rows("input", input, "bias", bias);
    Shape.rows("feedback", feedback, "bias", bias);
    Shape.columns("feedback", feedback, "bias", bias);
    if (activation == null) {
      throw new IllegalArgumentException("activation is null");
    }
  }

  /** Prints the numbers in the arrays, which a record by itself does not. */
  @Override
  public String toString() {
    return "RecurrentLayer[input=%s, feedback=%s, bias=%s, activation=%s]"
        .formatted(
            Arrays.deepToString(input),
            Arrays.deepToString(feedback),
            Arrays.toString(bias),
            activation);
  }
}
