package chainrule.training.fast;

import chainrule.network.DenseLayer;
import chainrule.network.Layer;
import chainrule.network.Network;
import chainrule.regularization.Dropout;
import java.util.SplittableRandom;

/** A network with some hidden nodes left out, forward and back by the formulas of single layers. */
record DropoutNetwork(Network network, boolean[][] keep, double dropProbability) {

  /** What training draws for an example of a minibatch: node by node, layer by layer. */
  static DropoutNetwork drawn(Network network, double dropProbability, long seed, int example) {
    SplittableRandom random = new SplittableRandom(seed * 1_000_003 + example);
    boolean[][] keep = new boolean[network.layers().length - 1][];
    for (int k = 0; k < keep.length; k++) {
      keep[k] = new boolean[network.layers()[k].nodes()];
      for (int j = 0; j < keep[k].length; j++) {
        keep[k][j] = random.nextDouble() >= dropProbability;
      }
    }
    return new DropoutNetwork(network, keep, dropProbability);
  }

  /** ∂L/∂θ of one example, in the order of the network's parameters. */
  double[] gradient(double[] x, double[] y) {
    Layer[] layers = network.layers();
    int last = layers.length - 1;
    double[][] h = new double[layers.length + 1][];
    double[][] a = new double[layers.length][];
    h[0] = x;
    for (int k = 0; k <= last; k++) {
      a[k] = DenseLayer.preActivation(layers[k].weights(), layers[k].bias(), h[k]);
      h[k + 1] = layers[k].activation().value(a[k]);
      if (k < last) {
        h[k + 1] = Dropout.forward(h[k + 1], keep[k], dropProbability);
      }
    }
    Layer[] gradient = new Layer[layers.length];
    double[] byOutput = network.loss().gradient(h[last + 1], y);
    for (int k = last; k >= 0; k--) {
      if (k < last) {
        byOutput = Dropout.backward(byOutput, keep[k], dropProbability);
      }
      double[] delta = new double[byOutput.length];
      for (int j = 0; j < delta.length; j++) {
        delta[j] = byOutput[j] * layers[k].activation().derivative(a[k][j]);
      }
      gradient[k] =
          new Layer(
              DenseLayer.weightGradient(delta, h[k]),
              DenseLayer.biasGradient(delta),
              layers[k].activation());
      byOutput = DenseLayer.inputGradient(layers[k].weights(), delta);
    }
    return new Network(gradient, network.loss()).parameters();
  }
}
