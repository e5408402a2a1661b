package chainrule.grader.form;

import chainrule.network.SigmoidLayer;

/** {@link SigmoidLayer}, written out. */
final class SigmoidLayerForm {

  private SigmoidLayerForm() {}

  static double[] output(double[][] weights, double[] bias, double[] x) {
    double[] output = new double[bias.length];
    for (int k = 0; k < bias.length; k++) {
      double sum = 0;
      for (int i = 0; i < x.length; i++) {
        sum += weights[k][i] * x[i];
      }
      output[k] = 1 / (1 + Math.exp(-(sum + bias[k])));
    }
    return output;
  }

  static double error(double[][] weights, double[] bias, double[][] x, double[][] y) {
    double sum = 0;
    for (int n = 0; n < x.length; n++) {
      double[] output = SigmoidLayer.output(weights, bias, x[n]);
      for (int k = 0; k < output.length; k++) {
        double difference = output[k] - y[n][k];
        sum += difference * difference;
      }
    }
    return sum / x.length;
  }

  static double[][] weightGradient(double[][] weights, double[] bias, double[][] x, double[][] y) {
    double[][] gradient = new double[weights.length][weights[0].length];
    for (int n = 0; n < x.length; n++) {
      double[] output = SigmoidLayer.output(weights, bias, x[n]);
      for (int k = 0; k < output.length; k++) {
        double slope = output[k] * (1 - output[k]);
        double delta = (output[k] - y[n][k]) * slope;
        for (int i = 0; i < x[n].length; i++) {
          gradient[k][i] += delta * x[n][i];
        }
      }
    }
    for (double[] row : gradient) {
      for (int i = 0; i < row.length; i++) {
        row[i] *= 2.0 / x.length;
      }
    }
    return gradient;
  }

  static double[] biasGradient(double[][] weights, double[] bias, double[][] x, double[][] y) {
    double[] gradient = new double[bias.length];
    for (int n = 0; n < x.length; n++) {
      double[] output = SigmoidLayer.output(weights, bias, x[n]);
      for (int k = 0; k < output.length; k++) {
        double slope = output[k] * (1 - output[k]);
        gradient[k] += (output[k] - y[n][k]) * slope;
      }
    }
    for (int k = 0; k < gradient.length; k++) {
      gradient[k] *= 2.0 / x.length;
    }
    return gradient;
  }
}
