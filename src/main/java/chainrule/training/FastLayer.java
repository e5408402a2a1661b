package chainrule.training;

import chainrule.activation.Activation;
import chainrule.activation.Relu;
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

  /** h ← g(a) for an h that holds a = Wx + b, and the slopes g′(a). */
  void activate(double[] h, double[] slopes) {
    if (activation == Activation.RELU) {
      rectify(h, slopes);
      return;
    }
    for (int j = 0; j < h.length; j++) {
      h[j] = activation.value(h[j]);
      slopes[j] = activation.derivativeFromOutput(h[j]);
    }
  }

  /** A formula so short that it takes less time than a call that has to look up which one it is. */
  private static void rectify(double[] h, double[] slopes) {
    for (int j = 0; j < h.length; j++) {
      h[j] = Relu.value(h[j]);
      slopes[j] = Relu.derivative(h[j]);
    }
  }

  /** ∂L/∂xᵢ = Σⱼ Wⱼᵢ δⱼ, four i at a time, so that no sum has to wait for its own last addition. */
  void backward(double[] delta, double[] byInput) {
    int i = 0;
    for (; i + 3 < byInput.length; i += 4) {
      double[] row0 = weights[i];
      double[] row1 = weights[i + 1];
      double[] row2 = weights[i + 2];
      double[] row3 = weights[i + 3];
      double sum0 = 0;
      double sum1 = 0;
      double sum2 = 0;
      double sum3 = 0;
      for (int j = 0; j < delta.length; j++) {
        sum0 += row0[j] * delta[j];
        sum1 += row1[j] * delta[j];
        sum2 += row2[j] * delta[j];
        sum3 += row3[j] * delta[j];
      }
      byInput[i] = sum0;
      byInput[i + 1] = sum1;
      byInput[i + 2] = sum2;
      byInput[i + 3] = sum3;
    }
    for (; i < byInput.length; i++) {
      byInput[i] = dot(weights[i], delta);
    }
  }

  private static double dot(double[] row, double[] delta) {
    double sum = 0;
    for (int j = 0; j < delta.length; j++) {
      sum += row[j] * delta[j];
    }
    return sum;
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
