package chainrule.network;

public class DenseLayer {
  public static double[] preActivation(double[][] weights, double[] bias, double[] input) {
    double[] a = new double[bias.length];
    for (int i = 0; i < a.length; i++) {
      double sum = 0;
      for (int j = 0; j < input.length; j++)
        sum += weights[i][j] * input[j];
      a[i] = sum + bias[i];
    }
    return a;
  }

  public static double[][] weightGradient(double[] delta, double[] input) {
    double[][] g = new double[delta.length][input.length];
    for (int i = 0; i < delta.length; i++)
      for (int j = 0; j < input.length; j++)
        g[i][j] = delta[i] * input[j];
    return g;
  }

  public static double[] biasGradient(double[] delta) {
    double[] g = new double[delta.length];
    for (int i = 0; i < delta.length; i++)
      g[i] = delta[i];
    return g;
  }

  public static double[] inputGradient(double[][] weights, double[] delta) {
    int inputs = weights[0].length;
    double[] g = new double[inputs];
    for (int j = 0; j < inputs; j++)
      for (int i = 0; i < delta.length; i++)
        g[j] += weights[i][j] * delta[i];
    return g;
  }
}
