package chainrule.check;

import chainrule.activation.Activation;
import chainrule.network.FeedForward;
import chainrule.network.Layer;
import chainrule.network.Network;

/**
 * The loss of one example as a function of a single pre-activation, the rest of the network being
 * as it is. Layers below are not touched, the layer above changes by a multiple of one column of
 * its weights, and only from there on everything is computed anew.
 */
final class PerturbedNetwork {

  private final Network network;
  private final double[] target;
  private final double[][] a;
  private final double[][] h;
  private final double[][] moved;

  PerturbedNetwork(Network network, double[] x, double[] target) {
    this.network = network;
    this.target = target;
    Layer[] layers = network.layers();
    a = FeedForward.preActivations(layers, x);
    h = new double[layers.length + 1][];
    moved = new double[layers.length][];
    h[0] = x;
    for (int k = 0; k < layers.length; k++) {
      h[k + 1] = layers[k].activation().value(a[k]);
      moved[k] = h[k + 1].clone();
    }
  }

  /** What layer k sees. */
  double[] input(int k) {
    return h[k];
  }

  /** L as the network stands. */
  double loss() {
    return network.loss().value(h[h.length - 1], target);
  }

  /** L after a⁽ᵏ⁾ⱼ has moved. */
  double loss(int k, int j, double shift) {
    Layer[] layers = network.layers();
    double changed = layers[k].activation().value(a[k][j] + shift);
    if (k == layers.length - 1) {
      moved[k][j] = changed;
      double loss = network.loss().value(moved[k], target);
      moved[k][j] = h[k + 1][j];
      return loss;
    }
    double change = changed - h[k + 1][j];
    double[] next = new double[layers[k + 1].nodes()];
    Activation activation = layers[k + 1].activation();
    for (int i = 0; i < next.length; i++) {
      next[i] = activation.value(a[k + 1][i] + layers[k + 1].weights()[i][j] * change);
    }
    return rest(k + 2, next);
  }

  private double rest(int from, double[] start) {
    double[] input = start;
    for (int k = from; k < network.layers().length; k++) {
      Layer layer = network.layers()[k];
      double[] output = new double[layer.nodes()];
      for (int i = 0; i < output.length; i++) {
        double sum = layer.bias()[i];
        double[] row = layer.weights()[i];
        for (int j = 0; j < row.length; j++) {
          sum += row[j] * input[j];
        }
        output[i] = layer.activation().value(sum);
      }
      input = output;
    }
    return network.loss().value(input, target);
  }
}
