package chainrule.network;

import chainrule.activation.Softmax;
import chainrule.shape.Shape;

/**
 * The forward pass through a network of any depth: h⁽⁰⁾ = x, h⁽ᵏ⁾ = g(W⁽ᵏ⁾h⁽ᵏ⁻¹⁾ + b⁽ᵏ⁾), k = 1 …
 * L+1.
 *
 * <p>Note "Neural Network", section "Feed Forward Neural Network"; note "06 - Neural Networks",
 * section "Neural Networks". The note's formula for the forward pass leaves out b, though the note
 * lists the biases, and writes σ for the output; with several classes that is the softmax of {@link
 * #probabilities}.
 *
 * <p>Products and sums have to stay below 1.8e308; beyond that the result is ±∞ or NaN.
 */
public final class FeedForward {

  private FeedForward() {}

  /**
   * a⁽¹⁾ … a⁽ᴸ⁺¹⁾, the pre-activations of each layer.
   *
   * @param layers at least one, each with as many inputs as the one before has nodes
   * @param x as many inputs as the first layer takes
   * @return a row for each layer
   * @throws IllegalArgumentException if the shapes do not fit
   */
  public static double[][] preActivations(Layer[] layers, double[] x) {
    Layer.requireChain(layers);
    Shape.columns("weights", layers[0].weights(), "x", x);
    double[][] a = new double[layers.length][];
    double[] h = x;
    for (int k = 0; k < layers.length; k++) {
      a[k] = DenseLayer.preActivation(layers[k].weights(), layers[k].bias(), h);
      h = layers[k].activation().value(a[k]);
    }
    return a;
  }

  /**
   * h⁽ᴸ⁺¹⁾, the output of the last layer.
   *
   * @param layers at least one, each with as many inputs as the one before has nodes
   * @param x as many inputs as the first layer takes
   * @return a number for each node of the last layer
   * @throws IllegalArgumentException if the shapes do not fit
   */
  public static double[] output(Layer[] layers, double[] x) {
    double[][] a = preActivations(layers, x);
    int last = layers.length - 1;
    return layers[last].activation().value(a[last]);
  }

  /**
   * f(x) = softmax(a⁽ᴸ⁺¹⁾), the note's output for K classes: softmax takes the place of the last
   * layer's own activation, which is not used. In training it belongs to the loss, {@link
   * chainrule.loss.Loss#SOFTMAX_CROSS_ENTROPY}.
   *
   * @param layers at least one, each with as many inputs as the one before has nodes
   * @param x as many inputs as the first layer takes
   * @return a probability for each node of the last layer; they sum to 1
   * @throws IllegalArgumentException if the shapes do not fit
   */
  public static double[] probabilities(Layer[] layers, double[] x) {
    return Softmax.value(preActivations(layers, x)[layers.length - 1]);
  }
}
