package chainrule.training;

import chainrule.activation.Activation;
import chainrule.network.Layer;

/**
 * A layer laid out for speed: a row of weights for each input, not for each node, so that all its
 * loops run along the nodes. It computes what {@link chainrule.network.DenseLayer} does, sum by sum
 * in the same order.
 */
final class FastLayer {

  final double[][] weights;
  final double[] bias;
  final Activation activation;
  private final double[][] velocity;
  private final double[] biasVelocity;

  /**
   * Copies a layer.
   *
   * @param layer the layer
   * @param momentum whether steps will have a velocity
   */
  FastLayer(Layer layer, boolean momentum) {
    weights = transposed(layer.weights());
    bias = layer.bias().clone();
    activation = layer.activation();
    velocity = momentum ? new double[weights.length][bias.length] : null;
    biasVelocity = momentum ? new double[bias.length] : null;
  }

  Layer layer() {
    return new Layer(transposed(weights), bias.clone(), activation);
  }

  /** h = g(Wx + b). */
  void forward(double[] x, int[] active, int count, double[] h) {
    System.arraycopy(bias, 0, h, 0, h.length);
    Rows.add(h, x, weights, active, count);
    for (int j = 0; j < h.length; j++) {
      h[j] = activation.value(h[j]);
    }
  }

  /** ∂L/∂xᵢ = Σⱼ Wⱼᵢ δⱼ. */
  void backward(double[] delta, double[] byInput) {
    for (int i = 0; i < byInput.length; i++) {
      double sum = 0;
      double[] row = weights[i];
      for (int j = 0; j < delta.length; j++) {
        sum += row[j] * delta[j];
      }
      byInput[i] = sum;
    }
  }

  /** θ + αv, where Nesterov's gradient is taken. */
  void lookAhead(double momentum) {
    for (int i = 0; i < weights.length; i++) {
      Rows.add(weights[i], momentum, velocity[i]);
    }
    Rows.add(bias, momentum, biasVelocity);
  }

  /** One input's weights, after a minibatch whose mean gradient by them is {@code gradient}. */
  void step(int input, double[] gradient, Step step) {
    step.penalise(weights[input], gradient);
    step.move(weights[input], gradient, velocity == null ? null : velocity[input]);
  }

  /** The biases, after a minibatch whose mean gradient by them is {@code gradient}. */
  void stepBias(double[] gradient, Step step) {
    step.move(bias, gradient, biasVelocity);
  }

  private static double[][] transposed(double[][] m) {
    double[][] transposed = new double[m[0].length][m.length];
    for (int i = 0; i < m.length; i++) {
      for (int j = 0; j < m[i].length; j++) {
        transposed[j][i] = m[i][j];
      }
    }
    return transposed;
  }
}
