package chainrule.grader.form;

import chainrule.activation.Activation;
import chainrule.loss.Loss;
import chainrule.network.Backpropagation;
import chainrule.network.DenseLayer;
import chainrule.network.FeedForward;
import chainrule.network.Layer;

/** {@link Backpropagation}, written out. */
final class BackpropagationForm {

  private BackpropagationForm() {}

  static double[] hiddenDelta(
      double[] a, Activation activation, double[][] nextWeights, double[] nextDelta) {
    double[] delta = new double[a.length];
    for (int j = 0; j < a.length; j++) {
      double sum = 0;
      for (int k = 0; k < nextDelta.length; k++) {
        sum += nextWeights[k][j] * nextDelta[k];
      }
      delta[j] = activation.derivative(a[j]) * sum;
    }
    return delta;
  }

  static double[][] deltas(Layer[] layers, Loss loss, double[] x, double[] y) {
    double[][] a = FeedForward.preActivations(layers, x);
    double[][] delta = new double[layers.length][];
    int last = layers.length - 1;
    double[] output = layers[last].activation().value(a[last]);
    double[] byOutput = loss.gradient(output, y);
    delta[last] = new double[y.length];
    for (int i = 0; i < byOutput.length; i++) {
      delta[last][i] = byOutput[i] * layers[last].activation().derivative(a[last][i]);
    }
    for (int k = last - 1; k >= 0; k--) {
      delta[k] = DenseLayer.inputGradient(layers[k + 1].weights(), delta[k + 1]);
      for (int i = 0; i < delta[k].length; i++) {
        delta[k][i] *= layers[k].activation().derivative(a[k][i]);
      }
    }
    return delta;
  }

  static Layer[] gradient(Layer[] layers, Loss loss, double[] x, double[] y) {
    double[][] a = FeedForward.preActivations(layers, x);
    double[][] delta = deltas(layers, loss, x, y);
    Layer[] gradient = new Layer[layers.length];
    for (int k = 0; k < layers.length; k++) {
      double[] h = x;
      if (k > 0) {
        h = layers[k - 1].activation().value(a[k - 1]);
      }
      double[][] weights = new double[delta[k].length][h.length];
      for (int i = 0; i < delta[k].length; i++) {
        for (int j = 0; j < h.length; j++) {
          weights[i][j] = delta[k][i] * h[j];
        }
      }
      gradient[k] = new Layer(weights, delta[k].clone(), layers[k].activation());
    }
    return gradient;
  }
}
