package chainrule.network;

public class FeedForward {
  public static double[][] preActivations(Layer[] layers, double[] x) {
    double[][] result = new double[layers.length][];
    double[] current = x;
    for (int k = 0; k < layers.length; k++) {
      final Layer layer = layers[k];
      final double[] a = new double[layer.nodes()];
      for (int i = 0; i < a.length; i++) {
        a[i] = layer.bias()[i];
        for (int j = 0; j < layer.inputs(); j++) {
          a[i] += current[j] * layer.weights()[i][j];
        }
      }
      result[k] = a;
      current = activate(layer, a);
    }
    return result;
  }

  public static double[] output(Layer[] layers, double[] x) {
    if (layers.length == 0) {
      throw new IllegalArgumentException("there are no layers");
    }
    double[][] a = preActivations(layers, x);
    return activate(layers[layers.length - 1], a[a.length - 1]);
  }

  public static double[] probabilities(Layer[] layers, double[] x) {
    double[][] a = preActivations(layers, x);
    double[] last = a[a.length - 1];
    double[] p = new double[last.length];
    for (int i = 0; i < p.length; i++) {
      double denominator = 0;
      for (int k = 0; k < p.length; k++) {
        denominator += Math.exp(last[k] - last[i]);
      }
      p[i] = 1 / denominator;
    }
    return p;
  }

  private static double[] activate(Layer layer, double[] a) {
    double[] h = new double[a.length];
    for (int i = 0; i < a.length; i++) {
      h[i] = layer.activation().value(a[i]);
    }
    return h;
  }
}
