package chainrule.training;

import chainrule.network.DenseLayer;
import chainrule.network.Layer;
import chainrule.network.Network;
import chainrule.regularization.Dropout;

/** A network with some hidden nodes left out, forward and back by the formulas of single layers. */
record DropoutNetwork(Network network, boolean[][] keep, double dropProbability) {

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
