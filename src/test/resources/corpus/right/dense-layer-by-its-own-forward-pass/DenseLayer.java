package chainrule.network;

import chainrule.shape.Shape;

public final class DenseLayer {

  private DenseLayer() {}

  public static double[] preActivation(double[][] weights, double[] bias, double[] input) {
    Shape.columns("weights", weights, "input", input);
    Shape.rows("weights", weights, "bias", bias);
    double[] a = bias.clone();
    for (int i = 0; i < a.length; i++) {
      for (int j = 0; j < input.length; j++) {
        a[i] += weights[i][j] * input[j];
      }
    }
    return a;
  }

  public static double[][] weightGradient(double[] delta, double[] input) {
    Shape.vector("delta", delta);
    Shape.vector("input", input);
    double[][] gradient = new double[delta.length][input.length];
    for (int i = 0; i < delta.length; i++) {
      for (int j = 0; j < input.length; j++) {
        gradient[i][j] = delta[i] * input[j];
      }
    }
    return gradient;
  }

  public static double[] biasGradient(double[] delta) {
    Shape.vector("delta", delta);
    return delta.clone();
  }

  public static double[] inputGradient(double[][] weights, double[] delta) {
    int r = weights.length, c = weights[0].length;
    double[][] t = new double[c][r];
    for (int i = 0; i < r; i++) for (int j = 0; j < c; j++) t[j][i] = weights[i][j];
    return preActivation(t, new double[c], delta);
  }
}
