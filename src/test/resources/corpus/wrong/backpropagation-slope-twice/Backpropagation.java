package chainrule.network;

import chainrule.activation.Activation;
import chainrule.loss.Loss;

public final class Backpropagation {

  private Backpropagation() {}

  public static double[] hiddenDelta(
      double[] a, Activation activation, double[][] nextWeights, double[] nextDelta) {
    double[] d = new double[a.length];
    for (int j = 0; j < d.length; j++) {
      for (int i = 0; i < nextDelta.length; i++)
        d[j] += nextWeights[i][j] * nextDelta[i] * activation.derivative(a[j]);
      d[j] *= activation.derivative(a[j]);
    }
    return d;
  }

  public static double[][] deltas(Layer[] layers, Loss loss, double[] x, double[] y) {
    return deltas(layers, loss, FeedForward.preActivations(layers, x), y);
  }

  public static Layer[] gradient(Layer[] layers, Loss loss, double[] x, double[] y) {
    double[][] a = FeedForward.preActivations(layers, x);
    double[][] delta = deltas(layers, loss, a, y);
    Layer[] gradient = new Layer[layers.length];
    double[] h = x;
    for (int k = 0; k < layers.length; k++) {
      gradient[k] =
          new Layer(
              DenseLayer.weightGradient(delta[k], h),
              DenseLayer.biasGradient(delta[k]),
              layers[k].activation());
      h = layers[k].activation().value(a[k]);
    }
    return gradient;
  }

  private static double[][] deltas(Layer[] layers, Loss loss, double[][] a, double[] y) {
    int last = layers.length - 1;
    double[][] delta = new double[layers.length][];
    double[] byOutput = loss.gradient(layers[last].activation().value(a[last]), y);
    delta[last] = times(byOutput, layers[last].activation(), a[last]);
    for (int k = last - 1; k >= 0; k--) {
      delta[k] = hiddenDelta(a[k], layers[k].activation(), layers[k + 1].weights(), delta[k + 1]);
    }
    return delta;
  }

  private static double[] times(double[] v, Activation activation, double[] a) {
    double[] product = new double[v.length];
    for (int i = 0; i < v.length; i++) {
      product[i] = v[i] * activation.derivative(a[i]);
    }
    return product;
  }
}
