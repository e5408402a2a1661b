package chainrule.grader.form;

import chainrule.activation.Sigmoid;
import chainrule.activation.Softmax;
import chainrule.graph.TwoLayerGradient;
import chainrule.network.DenseLayer;
import chainrule.network.SigmoidLayer;

/** {@link TwoLayerGradient}, written out. */
final class TwoLayerGradientForm {

  private TwoLayerGradientForm() {}

  static double[] outputDelta(
      double[][] W1, double[] w10, double[][] W2, double[] w20, double[] x, double[] y) {
    double[] z = DenseLayer.preActivation(W1, w10, x);
    for (int j = 0; j < z.length; j++) {
      z[j] = Sigmoid.value(z[j]);
    }
    double[] a = DenseLayer.preActivation(W2, w20, z);
    double[] output = Softmax.value(a);
    double[] delta = new double[y.length];
    for (int k = 0; k < y.length; k++) {
      delta[k] = output[k] - y[k];
    }
    return delta;
  }

  static double[][] outputWeightGradient(
      double[][] W1, double[] w10, double[][] W2, double[] w20, double[] x, double[] y) {
    double[] delta = outputDelta(W1, w10, W2, w20, x, y);
    return DenseLayer.weightGradient(delta, SigmoidLayer.output(W1, w10, x));
  }

  static double[] hiddenGradient(
      double[][] W1, double[] w10, double[][] W2, double[] w20, double[] x, double[] y) {
    double[] byOutput = outputDelta(W1, w10, W2, w20, x, y);
    double[] gradient = new double[w10.length];
    for (int j = 0; j < gradient.length; j++) {
      for (int k = 0; k < byOutput.length; k++) {
        gradient[j] += W2[k][j] * byOutput[k];
      }
    }
    return gradient;
  }

  static double[] hiddenDelta(
      double[][] W1, double[] w10, double[][] W2, double[] w20, double[] x, double[] y) {
    double[] delta = hiddenGradient(W1, w10, W2, w20, x, y);
    double[] a = DenseLayer.preActivation(W1, w10, x);
    for (int j = 0; j < delta.length; j++) {
      delta[j] *= Sigmoid.derivative(a[j]);
    }
    return delta;
  }

  static double[][] hiddenWeightGradient(
      double[][] W1, double[] w10, double[][] W2, double[] w20, double[] x, double[] y) {
    return DenseLayer.weightGradient(hiddenDelta(W1, w10, W2, w20, x, y), x);
  }

  static double[] inputGradient(
      double[][] W1, double[] w10, double[][] W2, double[] w20, double[] x, double[] y) {
    return DenseLayer.inputGradient(W1, hiddenDelta(W1, w10, W2, w20, x, y));
  }
}
