package chainrule.network;

import chainrule.activation.Activation;
import chainrule.loss.Loss;

public class Backpropagation {
  public static double[] hiddenDelta(
      double[] a, Activation activation, double[][] nextWeights, double[] nextDelta) {
    double[] delta = new double[a.length];
    for (int j = 0; j < a.length; j++) {
      double sum = 0;
      for (int k = 0; k < nextDelta.length; k++) {
        sum += nextDelta[k] * nextWeights[k][j];
      }
      delta[j] = sum * activation.derivative(a[j]);
    }
    return delta;
  }

  public static double[][] deltas(Layer[] layers, Loss loss, double[] x, double[] y) {
    double[][] a = FeedForward.preActivations(layers, x);
    double[][] delta = new double[layers.length][];
    for (int k = layers.length - 1; k >= 0; k--) {
      if (k == layers.length - 1) {
        double[] byOutput = loss.gradient(FeedForward.output(layers, x), y);
        delta[k] = new double[byOutput.length];
        for (int i = 0; i < byOutput.length; i++) {
          delta[k][i] = layers[k].activation().derivative(a[k][i]) * byOutput[i];
        }
      } else {
        delta[k] = hiddenDelta(a[k], layers[k].activation(), layers[k + 1].weights(), delta[k + 1]);
      }
    }
    return delta;
  }

  public static Layer[] gradient(Layer[] layers, Loss loss, double[] x, double[] y) {
    double[][] a = FeedForward.preActivations(layers, x);
    double[][] delta = deltas(layers, loss, x, y);
    Layer[] gradient = new Layer[layers.length];
    for (int k = 0; k < layers.length; k++) {
      double[] h = k == 0 ? x : layers[k - 1].activation().value(a[k - 1]);
      double[][] byWeights = new double[delta[k].length][h.length];
      for (int i = 0; i < delta[k].length; i++) {
        for (int j = 0; j < h.length; j++) {
          byWeights[i][j] = delta[k][i] * h[j];
        }
      }
      gradient[k] = new Layer(byWeights, delta[k].clone(), layers[k].activation());
    }
    return gradient;
  }
}
