package chainrule.grader.form;

import chainrule.network.MinibatchLayer;

/** {@link MinibatchLayer}, one example after the other. */
final class MinibatchLayerForm {

  private MinibatchLayerForm() {}

  static double[][] preActivations(double[][] weights, double[] bias, double[][] inputs) {
    double[][] a = new double[inputs.length][bias.length];
    for (int n = 0; n < inputs.length; n++) {
      for (int i = 0; i < bias.length; i++) {
        double sum = 0;
        for (int j = 0; j < inputs[n].length; j++) {
          sum += weights[i][j] * inputs[n][j];
        }
        a[n][i] = sum + bias[i];
      }
    }
    return a;
  }

  static double[][] weightGradient(double[][] deltas, double[][] inputs) {
    double[][] gradient = new double[deltas[0].length][inputs[0].length];
    for (int n = 0; n < deltas.length; n++) {
      for (int i = 0; i < gradient.length; i++) {
        for (int j = 0; j < gradient[0].length; j++) {
          gradient[i][j] += deltas[n][i] * inputs[n][j] / deltas.length;
        }
      }
    }
    return gradient;
  }

  static double[] biasGradient(double[][] deltas) {
    double[] gradient = new double[deltas[0].length];
    for (int n = 0; n < deltas.length; n++) {
      for (int i = 0; i < gradient.length; i++) {
        gradient[i] += deltas[n][i] / deltas.length;
      }
    }
    return gradient;
  }
}
