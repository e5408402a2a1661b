package chainrule.network;

public class LinearCollapse {
  /** Column by column: what the network makes of each basis vector. */
  public static double[][] weights(double[][][] weights) {
    int inputs = weights[0][0].length;
    int outputs = weights[weights.length - 1].length;
    double[][] w = new double[outputs][inputs];
    for (int j = 0; j < inputs; j++) {
      double[] h = new double[inputs];
      h[j] = 1;
      for (double[][] layer : weights) {
        h = DenseLayer.preActivation(layer, new double[layer.length], h);
      }
      for (int i = 0; i < outputs; i++) {
        w[i][j] = h[i];
      }
    }
    return w;
  }

  public static double[] bias(double[][][] weights, double[][] biases) {
    double[] h = new double[weights[0][0].length];
    for (int k = 0; k < weights.length; k++) {
      h = DenseLayer.preActivation(weights[k], biases[k], h);
    }
    return h;
  }
}
