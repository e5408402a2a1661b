package chainrule.network;

import chainrule.activation.Activation;
import chainrule.loss.Loss;
import chainrule.shape.Shape;

public final class Backpropagation {

  private Backpropagation() {}

  public static double[] hiddenDelta(
      double[] a, Activation activation, double[][] nextWeights, double[] nextDelta) {
    Shape.columns("nextWeights", nextWeights, "a", a);
    return times(DenseLayer.inputGradient(nextWeights, nextDelta), activation, a);
  }

  public static double[][] deltas(Layer[] layers, Loss loss, double[] x, double[] y) {
    return deltas(layers, loss, FeedForward.preActivations(layers, x), y);
  }

  public static Layer[] gradient(Layer[] layers, Loss loss, double[] x, double[] y) {
    java.util.List<double[]> h = new java.util.ArrayList<>();
    h.add(x);
    for (double[] a : FeedForward.preActivations(layers, x)) {
      h.add(layers[h.size() - 1].activation().value(a));
    }
    double[][] d = deltas(layers, loss, x, y);
    java.util.List<Layer> g = new java.util.ArrayList<>();
    for (int k = 0; k < layers.length; k++) {
      g.add(
          new Layer(
              DenseLayer.weightGradient(d[k], h.get(k)), d[k].clone(), layers[k].activation()));
    }
    return g.toArray(new Layer[0]);
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
