package chainrule.network;

import chainrule.activation.Activation;
import chainrule.loss.Loss;
import chainrule.shape.Shape;

/**
 * Back-propagation in terms of δ⁽ᵏ⁾ = ∂L/∂a⁽ᵏ⁾, from the last layer to the first; every gradient
 * follows from the δ's.
 *
 * <p>Notes "Neural Networks 2", section "Training Multiple Layers", and "Neural Network", section
 * "Backpropagation"; slides "Backpropagation". {@link JacobianChain} does the same with the note's
 * explicit Jacobians. At the kink of a rectifier the slope is the one that {@link Activation}
 * chooses. σ′ is good to 2e-16 absolute and tanh′ to 1e-15, so behind a saturated node δ is good to
 * that, times what came back to the node.
 *
 * <p>Products and sums have to stay below 1.8e308; beyond that the result is ±∞ or NaN.
 */
public final class Backpropagation {

  private Backpropagation() {}

  /**
   * δⱼ = g′(aⱼ) Σₖ wₖⱼ δₖ: the sum runs over every node that the hidden node feeds.
   *
   * @param a the hidden layer's pre-activations, length n
   * @param activation the hidden layer's g
   * @param nextWeights the weights of the layer that it feeds, m × n
   * @param nextDelta that layer's δ, length m
   * @return the hidden layer's δ, length n
   * @throws IllegalArgumentException if the shapes do not fit
   */
  public static double[] hiddenDelta(
      double[] a, Activation activation, double[][] nextWeights, double[] nextDelta) {
    Shape.columns("nextWeights", nextWeights, "a", a);
    Shape.rows("nextWeights", nextWeights, "nextDelta", nextDelta);
    return times(DenseLayer.inputGradient(nextWeights, nextDelta), activation, a);
  }

  /**
   * δ⁽¹⁾ … δ⁽ᴸ⁺¹⁾ of one example, found from the last to the first: δ⁽ᴸ⁺¹⁾ = ∂L/∂h ⊙ g′(a⁽ᴸ⁺¹⁾).
   *
   * @param layers the network
   * @param loss the loss, which takes the last layer's h: the cross-entropies apply softmax or
   *     sigmoid to it themselves, so they follow a last layer of {@link Activation#IDENTITY}
   * @param x the input
   * @param y the target
   * @return a row for each layer
   * @throws IllegalArgumentException if the shapes do not fit
   */
  public static double[][] deltas(Layer[] layers, Loss loss, double[] x, double[] y) {
    return deltas(layers, loss, FeedForward.preActivations(layers, x), y);
  }

  /**
   * ∂L/∂W⁽ᵏ⁾ = δ⁽ᵏ⁾h⁽ᵏ⁻¹⁾ᵀ and ∂L/∂b⁽ᵏ⁾ = δ⁽ᵏ⁾ of one example, for every layer.
   *
   * @param layers the network
   * @param loss the loss, which takes the last layer's h: the cross-entropies apply softmax or
   *     sigmoid to it themselves, so they follow a last layer of {@link Activation#IDENTITY}
   * @param x the input
   * @param y the target
   * @return for each layer a layer of the same shape that holds the slopes in the places of the
   *     weights and biases; its activation has no meaning; here it is the layer's own
   * @throws IllegalArgumentException if the shapes do not fit
   */
  public static Layer[] gradient(Layer[] layers, Loss loss, double[] x, double[] y) {
    double[][] a = FeedForward.preActivations(layers, x);
    double[][] delta = deltas(layers, loss, a, y);
    Layer[] gradient = new Layer[layers.length];
    double[] h = x;
    for (int k = 0; k < layers.length; k++) {
      gradient[k] =
          new Layer(
              DenseLayer.weightGradient(delta[k], h),
              DenseLayer.biasGradient(delta[k]),
              layers[k].activation());
      h = layers[k].activation().value(a[k]);
    }
    return gradient;
  }

  private static double[][] deltas(Layer[] layers, Loss loss, double[][] a, double[] y) {
    int last = layers.length - 1;
    Shape.rows("weights", layers[last].weights(), "y", y);
    double[][] delta = new double[layers.length][];
    double[] byOutput = loss.gradient(layers[last].activation().value(a[last]), y);
    delta[last] = times(byOutput, layers[last].activation(), a[last]);
    for (int k = last - 1; k >= 0; k--) {
      delta[k] = hiddenDelta(a[k], layers[k].activation(), layers[k + 1].weights(), delta[k + 1]);
    }
    return delta;
  }

  /** v ⊙ g′(a). */
  private static double[] times(double[] v, Activation activation, double[] a) {
    double[] product = new double[v.length];
    for (int i = 0; i < v.length; i++) {
      product[i] = v[i] * activation.derivative(a[i]);
    }
    return product;
  }
}
