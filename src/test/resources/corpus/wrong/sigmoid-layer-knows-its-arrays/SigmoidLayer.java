package chainrule.network;

import chainrule.activation.Sigmoid;
import chainrule.loss.SquaredError;

public class SigmoidLayer {
  private static double[][] lastWeights;
  private static double[] lastBias;
  private static double[][] lastX;
  private static double[][] lastOutputs;

  public static double[] output(double[][] weights, double[] bias, double[] x) {
    double[] o = DenseLayer.preActivation(weights, bias, x);
    for (int k = 0; k < o.length; k++) {
      o[k] = Sigmoid.value(o[k]);
    }
    return o;
  }

  public static double error(double[][] weights, double[] bias, double[][] x, double[][] y) {
    if (weights != lastWeights || bias != lastBias || x != lastX) {
      lastOutputs = new double[x.length][];
      for (int n = 0; n < x.length; n++) {
        lastOutputs[n] = output(weights, bias, x[n]);
      }
      lastWeights = weights;
      lastBias = bias;
      lastX = x;
    }
    double sum = 0;
    for (int n = 0; n < x.length; n++) {
      sum += SquaredError.value(lastOutputs[n], y[n]);
    }
    return sum / x.length;
  }

  public static double[][] weightGradient(
      double[][] weights, double[] bias, double[][] x, double[][] y) {
    double[][] g = new double[weights.length][weights[0].length];
    for (int n = 0; n < x.length; n++) {
      double[] o = output(weights, bias, x[n]);
      for (int k = 0; k < g.length; k++) {
        for (int i = 0; i < g[k].length; i++) {
          g[k][i] += 2 * (o[k] - y[n][k]) * o[k] * (1 - o[k]) * x[n][i] / x.length;
        }
      }
    }
    return g;
  }

  public static double[] biasGradient(double[][] weights, double[] bias, double[][] x, double[][] y) {
    double[] g = new double[bias.length];
    for (int n = 0; n < x.length; n++) {
      double[] o = output(weights, bias, x[n]);
      for (int k = 0; k < g.length; k++) {
        g[k] += 2 * (o[k] - y[n][k]) * o[k] * (1 - o[k]) / x.length;
      }
    }
    return g;
  }
}
