package chainrule.grader.form;

import chainrule.network.DenseLayer;
import chainrule.network.Recurrent;
import chainrule.network.RecurrentLayer;

/** {@link Recurrent}, written out. */
final class RecurrentForm {

  private RecurrentForm() {}

  static double[] step(RecurrentLayer layer, double[] x, double[] h) {
    double[] a = new double[h.length];
    for (int i = 0; i < a.length; i++) {
      a[i] = layer.bias()[i];
      for (int j = 0; j < x.length; j++) {
        a[i] += layer.input()[i][j] * x[j];
      }
      for (int j = 0; j < h.length; j++) {
        a[i] += layer.feedback()[i][j] * h[j];
      }
    }
    return layer.activation().value(a);
  }

  static double[][] states(RecurrentLayer layer, double[][] x, double[] h0) {
    double[][] h = new double[x.length + 1][];
    h[0] = h0.clone();
    for (int t = 0; t < x.length; t++) {
      h[t + 1] = step(layer, x[t], h[t]);
    }
    return h;
  }

  static RecurrentLayer gradient(
      RecurrentLayer layer, double[][] x, double[] h0, double[][] byState) {
    double[][] h = states(layer, x, h0);
    int nodes = h0.length;
    double[][] byInput = new double[nodes][x[0].length];
    double[][] byFeedback = new double[nodes][nodes];
    double[] byBias = new double[nodes];
    double[] later = new double[nodes];
    for (int t = x.length - 1; t >= 0; t--) {
      double[] fromState = DenseLayer.preActivation(layer.feedback(), layer.bias(), h[t]);
      double[] a = DenseLayer.preActivation(layer.input(), fromState, x[t]);
      double[] delta = new double[nodes];
      for (int i = 0; i < nodes; i++) {
        delta[i] = (byState[t][i] + later[i]) * layer.activation().derivative(a[i]);
        for (int j = 0; j < x[t].length; j++) {
          byInput[i][j] += delta[i] * x[t][j];
        }
        for (int j = 0; j < nodes; j++) {
          byFeedback[i][j] += delta[i] * h[t][j];
        }
        byBias[i] += delta[i];
      }
      later = DenseLayer.inputGradient(layer.feedback(), delta);
    }
    return new RecurrentLayer(byInput, byFeedback, byBias, layer.activation());
  }
}
