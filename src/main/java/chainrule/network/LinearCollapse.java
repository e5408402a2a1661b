package chainrule.network;

import chainrule.shape.Shape;

/**
 * Without activations, a network of any depth is one linear map.
 *
 * <p>Note "Neural Network", section "Feed Forward Neural Network": W⁽²⁾(W⁽¹⁾x + b⁽¹⁾) + b⁽²⁾ =
 * (W⁽²⁾W⁽¹⁾)x + (W⁽²⁾b⁽¹⁾ + b⁽²⁾), and so on.
 *
 * <p>Products and sums have to stay below 1.8e308; beyond that the result is ±∞ or NaN.
 */
public final class LinearCollapse {

  private LinearCollapse() {}

  /**
   * W = W⁽ᴸ⁺¹⁾ ⋯ W⁽²⁾W⁽¹⁾.
   *
   * @param weights the layers' weights, the first layer's first; each has a column for each row of
   *     the one before
   * @return the one matrix, a row for each node of the last layer, a column for each input
   * @throws IllegalArgumentException if there are none or they do not fit
   */
  public static double[][] weights(double[][][] weights) {
    requireChain(weights);
    double[][] product = null;
    for (int k = 0; k < weights.length; k++) {
      product = k == 0 ? copy(weights[0]) : times(weights[k], product);
    }
    return product;
  }

  /**
   * b = W⁽ᴸ⁺¹⁾(⋯ (W⁽²⁾b⁽¹⁾ + b⁽²⁾) ⋯) + b⁽ᴸ⁺¹⁾.
   *
   * @param weights the layers' weights, the first layer's first
   * @param biases the layers' biases, the first layer's first
   * @return the one bias, as long as the last layer's
   * @throws IllegalArgumentException if there are none or they do not fit
   */
  public static double[] bias(double[][][] weights, double[][] biases) {
    requireChain(weights);
    requireLayers("biases", biases);
    if (weights.length != biases.length) {
      throw new IllegalArgumentException(
          "weights has " + weights.length + " layers but biases has " + biases.length);
    }
    for (int k = 0; k < weights.length; k++) {
      Shape.rows("weights[" + k + "]", weights[k], "biases[" + k + "]", biases[k]);
    }
    double[] bias = biases[0].clone();
    for (int k = 1; k < weights.length; k++) {
      bias = DenseLayer.preActivation(weights[k], biases[k], bias);
    }
    return bias;
  }

  private static double[][] times(double[][] left, double[][] right) {
    double[][] product = new double[left.length][];
    for (int i = 0; i < left.length; i++) {
      product[i] = DenseLayer.inputGradient(right, left[i]);
    }
    return product;
  }

  private static double[][] copy(double[][] m) {
    double[][] copy = new double[m.length][];
    for (int i = 0; i < m.length; i++) {
      copy[i] = m[i].clone();
    }
    return copy;
  }

  /** A column for each node of the layer before. */
  private static void requireChain(double[][][] weights) {
    requireLayers("weights", weights);
    Shape.matrix("weights[0]", weights[0]);
    for (int k = 1; k < weights.length; k++) {
      String before = "a column of weights[" + (k - 1) + "]";
      Shape.columns("weights[" + k + "]", weights[k], before, new double[weights[k - 1].length]);
    }
  }

  private static void requireLayers(String name, Object[] layers) {
    if (layers == null || layers.length == 0) {
      throw new IllegalArgumentException(name + " has no layers");
    }
  }
}
