package chainrule.network;

public class DenseLayer {
  public static double[] preActivation(double[][] weights, double[] bias, double[] input) {
    double[] a = bias.clone();
    double[][] columns = transposed(weights);
    for (int j = 0; j < input.length; j++) {
      for (int i = 0; i < a.length; i++) {
        a[i] += columns[j][i] * input[j];
      }
    }
    return a;
  }

  public static double[][] weightGradient(double[] delta, double[] input) {
    double[][] g = new double[input.length][delta.length];
    for (int j = 0; j < input.length; j++) {
      for (int i = 0; i < delta.length; i++) {
        g[j][i] = input[j] * delta[i];
      }
    }
    return transposed(g);
  }

  public static double[] biasGradient(double[] delta) {
    return delta.clone();
  }

  public static double[] inputGradient(double[][] weights, double[] delta) {
    return preActivation(transposed(weights), new double[weights[0].length], delta);
  }

  private static double[][] transposed(double[][] m) {
    double[][] t = new double[m[0].length][m.length];
    for (int i = 0; i < m.length; i++) {
      for (int j = 0; j < m[0].length; j++) {
        t[j][i] = m[i][j];
      }
    }
    return t;
  }
}
