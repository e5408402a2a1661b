package chainrule.network;

import chainrule.shape.Shape;

public final class LinearCollapse {

  private LinearCollapse() {}

  public static double[][] weights(double[][][] weights) {
    int last = weights.length - 1;
    double[][] p = weights[last];
    for (int k = last - 1; k >= 0; k--) {
      double[][] q = new double[p.length][weights[k][0].length];
      for (int i = 0; i < q.length; i++)
        for (int j = 0; j < q[0].length; j++)
          for (int m = 0; m < p[0].length; m++) q[i][j] += p[i][m] * weights[k][m][j];
      p = q;
    }
    double[][] r = new double[p.length][];
    for (int i = 0; i < p.length; i++) r[i] = p[i].clone();
    return r;
  }

  public static double[] bias(double[][][] weights, double[][] biases) {
    requireLayers("weights", weights);
    requireLayers("biases", biases);
    if (weights.length != biases.length) {
      throw new IllegalArgumentException(
          "weights has " + weights.length + " layers but biases has " + biases.length);
    }
    Shape.rows("weights[0]", weights[0], "biases[0]", biases[0]);
    double[] bias = biases[0].clone();
    for (int k = 1; k < weights.length; k++) {
      bias = DenseLayer.preActivation(weights[k], biases[k], bias);
    }
    return bias;
  }

  private static double[][] times(double[][] left, double[][] right) {
    double[][] product = new double[left.length][];
    for (int i = 0; i < left.length; i++) {
      product[i] = DenseLayer.inputGradient(right, left[i]);
    }
    return product;
  }

  private static double[][] copy(double[][] m) {
    double[][] copy = new double[m.length][];
    for (int i = 0; i < m.length; i++) {
      copy[i] = m[i].clone();
    }
    return copy;
  }

  private static void requireLayers(String name, Object[] layers) {
    if (layers == null || layers.length == 0) {
      throw new IllegalArgumentException(name + " has no layers");
    }
  }
}
