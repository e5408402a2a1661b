package chainrule.network;

import chainrule.activation.Sigmoid;
import chainrule.loss.SquaredError;
import chainrule.shape.Shape;

public final class SigmoidLayer {

  private SigmoidLayer() {}

  public static double[] output(double[][] weights, double[] bias, double[] x) {
    double[] output = DenseLayer.preActivation(weights, bias, x);
    for (int k = 0; k < output.length; k++) {
      output[k] = Sigmoid.value(output[k]);
    }
    return output;
  }

  public static double error(double[][] weights, double[] bias, double[][] x, double[][] y) {
    checkExamples(weights, bias, x, y);
    double sum = 0;
    for (int n = 0; n < x.length; n++) {
      sum += SquaredError.value(output(weights, bias, x[n]), y[n]);
    }
    return sum / x.length;
  }

  public static double[][] weightGradient(
      double[][] weights, double[] bias, double[][] x, double[][] y) {
    double[][] g = new double[weights.length][weights[0].length];
    for (int n = 0; n < x.length; n++) {
      double[] o = output(weights, bias, x[n]);
      for (int k = 0; k < g.length; k++)
        for (int i = 0; i < g[k].length; i++)
          g[k][i] += 2.0 / x.length * (o[k] - y[n][k]) * o[k] * (1 - o[k]) * weights[k][i];
    }
    return g;
  }

  public static double[] biasGradient(
      double[][] weights, double[] bias, double[][] x, double[][] y) {
    checkExamples(weights, bias, x, y);
    double[] gradient = new double[bias.length];
    for (int n = 0; n < x.length; n++) {
      double[] delta = delta(weights, bias, x[n], y[n], x.length);
      for (int k = 0; k < delta.length; k++) {
        gradient[k] += delta[k];
      }
    }
    return gradient;
  }

  private static double[] delta(
      double[][] weights, double[] bias, double[] x, double[] y, int examples) {
    double[] a = DenseLayer.preActivation(weights, bias, x);
    double[] delta = new double[a.length];
    for (int k = 0; k < a.length; k++) {
      delta[k] = 2.0 / examples * (Sigmoid.value(a[k]) - y[k]) * Sigmoid.derivative(a[k]);
    }
    return delta;
  }

  private static void checkExamples(double[][] weights, double[] bias, double[][] x, double[][] y) {
    Shape.rows("weights", weights, "bias", bias);
    Shape.columns("x", x, "weights[0]", weights[0]);
    Shape.matrix("y", y);
    Shape.rows("weights", weights, "y[0]", y[0]);
    if (x.length != y.length) {
      throw new IllegalArgumentException("x has " + x.length + " examples but y has " + y.length);
    }
  }
}
