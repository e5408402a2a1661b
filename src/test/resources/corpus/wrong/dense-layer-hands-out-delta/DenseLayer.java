package chainrule.network;

public class DenseLayer {
  public static double[] preActivation(double[][] weights, double[] bias, double[] input) {
    double[] a = bias.clone();
    for (int i = 0; i < a.length; i++) {
      for (int j = 0; j < input.length; j++) {
        a[i] += weights[i][j] * input[j];
      }
    }
    return a;
  }

  public static double[][] weightGradient(double[] delta, double[] input) {
    double[][] g = new double[delta.length][input.length];
    for (int i = 0; i < delta.length; i++) {
      for (int j = 0; j < input.length; j++) {
        g[i][j] = delta[i] * input[j];
      }
    }
    return g;
  }

  public static double[] biasGradient(double[] delta) {
    return delta;
  }

  public static double[] inputGradient(double[][] weights, double[] delta) {
    double[] g = new double[weights[0].length];
    for (int i = 0; i < delta.length; i++) {
      for (int j = 0; j < g.length; j++) {
        g[j] += weights[i][j] * delta[i];
      }
    }
    return g;
  }
}
