package chainrule.grader.form;

import chainrule.network.DenseLayer;

/** {@link DenseLayer}, one output after the other. */
final class DenseLayerForm {

  private DenseLayerForm() {}

  static double[] preActivation(double[][] weights, double[] bias, double[] input) {
    double[] a = new double[bias.length];
    for (int i = 0; i < bias.length; i++) {
      double sum = 0;
      for (int j = 0; j < input.length; j++) {
        sum += weights[i][j] * input[j];
      }
      a[i] = sum + bias[i];
    }
    return a;
  }

  static double[] inputGradient(double[][] weights, double[] delta) {
    double[] gradient = new double[weights[0].length];
    for (int j = 0; j < gradient.length; j++) {
      double sum = 0;
      for (int i = 0; i < delta.length; i++) {
        sum += weights[i][j] * delta[i];
      }
      gradient[j] = sum;
    }
    return gradient;
  }
}
