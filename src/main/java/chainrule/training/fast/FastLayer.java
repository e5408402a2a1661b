package chainrule.training.fast;

import chainrule.activation.Activation;
import chainrule.network.Layer;
import java.util.Arrays;

/**
 * A layer laid out for speed: a row of weights for each input, not for each node, so that all its
 * loops run along the nodes. The rows are taken in chunks, each of which stays in the nearest cache
 * while all examples use it.
 *
 * <p>Plain gradient descent keeps no gradient: each example's share is added to the weights at
 * once. With momentum or penalties the shares are summed up first.
 */
final class FastLayer {

  /** How many weights stay in the nearest cache. */
  private static final int NEAR = 4096;

  /** A row for each input, and a few rows of zeros that fill up the last block. */
  final double[][] weights;

  final double[] bias;

  /** A row for each node, and a few rows of zeros, for the way back; null in the first layer. */
  double[][] transposed;

  /** What the shares of weights are added to: themselves, or the gradient. */
  final double[][] sums;

  /** What the shares of biases are added to. */
  final double[] biasSums;

  private final Activation activation;
  private final double[][] velocity;
  private final double[] biasVelocity;

  /** How many inputs make a chunk, a multiple of the bits of an int. */
  final int chunk;

  /**
   * Copies a layer.
   *
   * @param layer the layer
   * @param momentum whether steps will have a velocity
   * @param penalty whether steps will have penalties
   */
  FastLayer(Layer layer, boolean momentum, boolean penalty) {
    int rows = layer.inputs() + BlockedAxpy.BLOCK - 1;
    int nodes = layer.nodes();
    weights = new double[rows][nodes];
    for (int j = 0; j < nodes; j++) {
      for (int i = 0; i < layer.inputs(); i++) {
        weights[i][j] = layer.weights()[j][i];
      }
    }
    bias = layer.bias().clone();
    activation = layer.activation();
    boolean plain = !momentum && !penalty;
    sums = plain ? weights : new double[rows][nodes];
    biasSums = plain ? bias : new double[nodes];
    velocity = momentum ? new double[rows][nodes] : null;
    biasVelocity = momentum ? new double[nodes] : null;
    chunk = Integer.SIZE * Math.max(1, NEAR / Integer.SIZE / nodes);
  }

  /** The layer as it stands now. */
  Layer layer() {
    double[][] copy = new double[bias.length][inputs()];
    for (int j = 0; j < copy.length; j++) {
      for (int i = 0; i < copy[j].length; i++) {
        copy[j][i] = weights[i][j];
      }
    }
    return new Layer(copy, bias.clone(), activation);
  }

  int inputs() {
    return weights.length - BlockedAxpy.BLOCK + 1;
  }

  int chunks() {
    return (inputs() + chunk - 1) / chunk;
  }

  /** The first input of chunk c; for c = chunks(), the number of inputs. */
  int low(int c) {
    return Math.min(inputs(), c * chunk);
  }

  /** h ← g(a) for a = Wx + b, and the slopes g′(a). */
  void activate(double[] a, double[] h, double[] slopes) {
    if (activation == Activation.RELU) {
      rectify(a, h, slopes);
      return;
    }
    for (int j = 0; j < h.length; j++) {
      h[j] = activation.value(a[j]);
      slopes[j] = activation.derivativeFromOutput(h[j]);
    }
  }

  /** The ReLU and its slope, 1 above 0, without a branch that the processor would mispredict. */
  private static void rectify(double[] a, double[] h, double[] slopes) {
    for (int j = 0; j < h.length; j++) {
      h[j] = Math.max(0, a[j]);
      slopes[j] = Math.ceil(Math.min(1, h[j]));
    }
  }

  /** Copies the current weights into the rows of Wᵀ. */
  void transpose() {
    if (transposed == null) {
      transposed = new double[bias.length + BlockedAxpy.BLOCK - 1][inputs()];
    }
    for (int j = 0; j < bias.length; j++) {
      for (int i = 0; i < inputs(); i++) {
        transposed[j][i] = weights[i][j];
      }
    }
  }

  /** θ + αv, where Nesterov's gradient is taken. */
  void lookAhead(double momentum) {
    for (int i = 0; i < weights.length; i++) {
      Vectors.axpy(weights[i], momentum, velocity[i]);
    }
    Vectors.axpy(bias, momentum, biasVelocity);
  }

  /** The factor by which the shares of m examples are multiplied before they are added. */
  double factor(Step step, int m) {
    return (sums == weights ? -step.learningRate() : 1) / m;
  }

  /** Updates the weights of a chunk of inputs, after the shares of a minibatch have been added. */
  void step(int c, Step step) {
    for (int i = low(c); i < low(c + 1) && sums != weights; i++) {
      step.penalize(weights[i], sums[i]);
      step.move(weights[i], sums[i], velocity == null ? null : velocity[i]);
      Arrays.fill(sums[i], 0);
    }
  }

  /** Updates the biases, after the shares of a minibatch have been added. */
  void stepBias(Step step) {
    if (biasSums != bias) {
      step.move(bias, biasSums, biasVelocity);
      Arrays.fill(biasSums, 0);
    }
  }
}
