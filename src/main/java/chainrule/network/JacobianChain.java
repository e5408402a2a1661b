package chainrule.network;

import chainrule.activation.Activation;
import chainrule.activation.Softmax;
import chainrule.loss.CrossEntropy;
import chainrule.shape.Shape;

/**
 * Back-propagation as the note writes it: row vectors times explicit Jacobians, and a third-order
 * tensor for the weights. It agrees with {@link Backpropagation} and costs far more, since nearly
 * all entries of its Jacobians are 0.
 *
 * <p>Note "Neural Network", section "Backpropagation".
 */
public final class JacobianChain {

  private JacobianChain() {}

  /**
   * ∂ℓ/∂a⁽ᴸ⁺¹⁾ = ∂ℓ/∂h⁽ᴸ⁺¹⁾ · ∂h⁽ᴸ⁺¹⁾/∂a⁽ᴸ⁺¹⁾ = −y/h · (diag(h) − hhᵀ), with h = softmax(a); −y/h
   * is the note's −e(y*)/h for a one-hot target. The product is ŷ − y.
   *
   * @param a the last layer's pre-activations, length K
   * @param target y, one-hot or a distribution, length K
   * @return a row vector, length K; ±∞ or NaN if yₖ/ŷₖ of a class is beyond 1.8e308, for a one-hot
   *     target where its class has a probability below 5.6e-309: the first factor is −∞ there, and
   *     the second is almost or exactly 0. The short form {@link CrossEntropy#logitGradient} has no
   *     such limit
   * @throws IllegalArgumentException if the two are empty or differ in length
   */
  public static double[] outputDelta(double[] a, double[] target) {
    Shape.sameLength("a", a, "target", target);
    return product(CrossEntropy.gradient(Softmax.value(a), target), Softmax.jacobian(a));
  }

  /**
   * ∂h/∂a of a layer in which each output depends on its own node's a alone: diag(g′(a)). At the
   * kink of a rectifier the slope is the one that {@link Activation} chooses.
   *
   * @param a pre-activations, length n
   * @param activation g
   * @return n × n
   * @throws IllegalArgumentException if {@code a} is empty
   */
  public static double[][] activationJacobian(double[] a, Activation activation) {
    Shape.vector("a", a);
    double[][] jacobian = new double[a.length][a.length];
    for (int i = 0; i < a.length; i++) {
      jacobian[i][i] = activation.derivative(a[i]);
    }
    return jacobian;
  }

  /**
   * ∂aᵢ/∂Wⱼₖ = hₖ where i = j, else 0: a weight affects its own node and no other.
   *
   * @param h the layer's input, length n
   * @param nodes how many nodes the layer has, m, at least 1
   * @return m × m × n, entry [i][j][k]
   * @throws IllegalArgumentException if {@code h} is empty or there are no nodes
   */
  public static double[][][] weightTensor(double[] h, int nodes) {
    Shape.vector("h", h);
    Shape.atLeast("nodes", nodes, 1);
    double[][][] tensor = new double[nodes][nodes][h.length];
    for (int i = 0; i < nodes; i++) {
      tensor[i][i] = h.clone();
    }
    return tensor;
  }

  /**
   * ∂ℓ/∂Wⱼₖ = Σᵢ δᵢ ∂aᵢ/∂Wⱼₖ: the row vector δ, contracted with the tensor over its first index.
   * The tensor may be any, not only one with the zeros of {@link #weightTensor}.
   *
   * @param delta δ = ∂ℓ/∂a, length m
   * @param tensor ∂a/∂W, m slices of one shape; that of a layer is m × m × n
   * @return the shape of a slice; for a layer m × n
   * @throws IllegalArgumentException if the tensor does not have m slices of one shape
   */
  public static double[][] contract(double[] delta, double[][][] tensor) {
    requireSlices(delta, tensor);
    double[][] gradient = new double[tensor[0].length][tensor[0][0].length];
    for (int i = 0; i < delta.length; i++) {
      for (int j = 0; j < gradient.length; j++) {
        for (int k = 0; k < gradient[j].length; k++) {
          gradient[j][k] += delta[i] * tensor[i][j][k];
        }
      }
    }
    return gradient;
  }

  /**
   * A row vector times a Jacobian, one link of the chain: (vJ)ⱼ = Σᵢ vᵢ Jᵢⱼ.
   *
   * @param v length m
   * @param jacobian m × n
   * @return length n
   * @throws IllegalArgumentException if the shapes do not fit
   */
  public static double[] product(double[] v, double[][] jacobian) {
    Shape.rows("jacobian", jacobian, "v", v);
    double[] product = new double[jacobian[0].length];
    for (int i = 0; i < v.length; i++) {
      for (int j = 0; j < product.length; j++) {
        product[j] += v[i] * jacobian[i][j];
      }
    }
    return product;
  }

  private static void requireSlices(double[] delta, double[][][] tensor) {
    Shape.vector("delta", delta);
    int slices = tensor == null ? 0 : tensor.length;
    if (slices != delta.length) {
      throw new IllegalArgumentException(
          "tensor has " + slices + " slices but delta has length " + delta.length);
    }
    for (int i = 0; i < slices; i++) {
      Shape.matrix("tensor[" + i + "]", tensor[i]);
      Shape.rows(
          "tensor[0]", tensor[0], "a column of tensor[" + i + "]", new double[tensor[i].length]);
      Shape.columns("tensor[0]", tensor[0], "tensor[" + i + "][0]", tensor[i][0]);
    }
  }
}
