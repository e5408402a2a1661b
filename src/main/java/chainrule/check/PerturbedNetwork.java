package chainrule.check;

import chainrule.network.Layer;
import chainrule.network.Network;
import java.util.Arrays;

/**
 * The loss of one example as a function of a single weight, bias or pre-activation, the rest of the
 * network being as it is. What moves is one node; the layers below it are not touched, each node of
 * the layer above it goes on with its sum from where the moved node comes in, and only from there
 * on everything is computed anew. Many places are taken together, entry by entry of the same rows,
 * which the processor adds up several at a time.
 *
 * <p>All sums run in the order of {@link chainrule.network.DenseLayer#preActivation}, so each loss
 * is that of the whole network to the bit.
 */
final class PerturbedNetwork implements Problem.Perturbed {

  private final Network network;
  private final double[] target;

  /** What goes into each layer, and at the end what the last one puts out. */
  private final double[][] h;

  /** {@code [k][i][j]}: node i's sum in layer k before its input j is added, and all of it. */
  private final double[][][] sums;

  PerturbedNetwork(Network network, double[] x, double[] target) {
    this.network = network;
    this.target = target;
    Layer[] layers = network.layers();
    sums = new double[layers.length][][];
    h = new double[layers.length + 1][];
    h[0] = x;
    for (int k = 0; k < layers.length; k++) {
      sums[k] = sums(layers[k], h[k]);
      double[] a = Arrays.stream(sums[k]).mapToDouble(row -> row[row.length - 1]).toArray();
      h[k + 1] = layers[k].activation().value(a);
    }
  }

  private static double[][] sums(Layer layer, double[] input) {
    double[][] sums = new double[layer.nodes()][input.length + 1];
    for (int i = 0; i < sums.length; i++) {
      sums[i][0] = layer.bias()[i];
      for (int j = 0; j < input.length; j++) {
        sums[i][j + 1] = sums[i][j] + layer.weights()[i][j] * input[j];
      }
    }
    return sums;
  }

  /** What layer k sees. */
  double[] input(int k) {
    return h[k];
  }

  /** aⱼ of layer k. */
  double preActivation(int k, int j) {
    return sums[k][j][h[k].length];
  }

  /** L as the network stands. */
  double loss() {
    return network.loss().value(h[h.length - 1], target);
  }

  /** L for many values of one parameter, in the order of {@link Network#parameters}. */
  @Override
  public double[][] values(int parameter, double[] values) {
    int p = parameter;
    for (int k = 0; ; k++) {
      int inputs = h[k].length;
      int weights = inputs * sums[k].length;
      if (p < weights) {
        return new double[][] {losses(k, p / inputs, byWeight(k, p / inputs, p % inputs, values))};
      }
      p -= weights;
      if (p < sums[k].length) {
        return new double[][] {losses(k, p, byBias(k, p, values))};
      }
      p -= sums[k].length;
    }
  }

  private double[] byWeight(int k, int node, int i, double[] weights) {
    double[] a = Places.sum(sums[k][node][i], h[k][i], weights);
    addRest(a, k, node, i + 1);
    return a;
  }

  private double[] byBias(int k, int node, double[] biases) {
    double[] a = biases.clone();
    addRest(a, k, node, 0);
    return a;
  }

  /** Adds what comes from the inputs of a node that stand still, from some input on. */
  private void addRest(double[] a, int k, int node, int from) {
    double[] weights = network.layers()[k].weights()[node];
    Places.addRest(a, weights, h[k], from);
  }

  /** L for many values of the pre-activation of one node in layer k; they are overwritten. */
  double[] losses(int k, int node, double[] a) {
    Layer[] layers = network.layers();
    Places.activate(layers[k].activation(), a);
    if (k == layers.length - 1) {
      return losses(node, a);
    }
    double[][] moved = above(k + 1, node, a);
    for (int later = k + 2; later < layers.length; later++) {
      moved = output(layers[later], moved);
    }
    return losses(moved);
  }

  /** What layer k puts out after one of its inputs has moved. */
  private double[][] above(int k, int input, double[] moved) {
    Layer layer = network.layers()[k];
    double[][] output = new double[layer.nodes()][];
    for (int i = 0; i < output.length; i++) {
      output[i] = Places.sum(sums[k][i][input], layer.weights()[i][input], moved);
      addRest(output[i], k, i, input + 1);
      Places.activate(layer.activation(), output[i]);
    }
    return output;
  }

  /** What a layer puts out after all its inputs have moved. */
  private static double[][] output(Layer layer, double[][] moved) {
    double[][] output = new double[layer.nodes()][];
    for (int i = 0; i < output.length; i++) {
      output[i] = Places.sum(layer.bias()[i], layer.weights()[i][0], moved[0]);
      Places.addRest(output[i], layer.weights()[i], moved, 1);
      Places.activate(layer.activation(), output[i]);
    }
    return output;
  }

  /** L where one output has moved and the others are as they are. */
  private double[] losses(int node, double[] output) {
    double[] losses = new double[output.length];
    double[] one = h[h.length - 1].clone();
    for (int s = 0; s < losses.length; s++) {
      one[node] = output[s];
      losses[s] = network.loss().value(one, target);
    }
    return losses;
  }

  private double[] losses(double[][] output) {
    double[] losses = new double[output[0].length];
    double[] one = new double[output.length];
    for (int s = 0; s < losses.length; s++) {
      for (int i = 0; i < one.length; i++) {
        one[i] = output[i][s];
      }
      losses[s] = network.loss().value(one, target);
    }
    return losses;
  }
}
