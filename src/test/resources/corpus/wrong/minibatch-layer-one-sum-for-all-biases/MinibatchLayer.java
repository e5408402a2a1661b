package chainrule.network;

import chainrule.activation.Activation;
import chainrule.shape.Shape;

public final class MinibatchLayer {

  private MinibatchLayer() {}

  public static double[][] preActivations(double[][] weights, double[] bias, double[][] inputs) {
    Shape.rows("weights", weights, "bias", bias);
    Shape.columns("inputs", inputs, "weights[0]", weights[0]);
    double[][] a = new double[inputs.length][];
    for (int n = 0; n < inputs.length; n++) {
      a[n] = bias.clone();
      for (int i = 0; i < bias.length; i++) {
        for (int j = 0; j < inputs[n].length; j++) {
          a[n][i] += inputs[n][j] * weights[i][j];
        }
      }
    }
    return a;
  }

  public static double[][] outputs(double[][] a, Activation activation) {
    Shape.matrix("a", a);
    double[][] h = new double[a.length][];
    for (int n = 0; n < a.length; n++) {
      h[n] = activation.value(a[n]);
    }
    return h;
  }

  public static double[][] weightGradient(double[][] deltas, double[][] inputs) {
    Shape.matrix("deltas", deltas);
    Shape.matrix("inputs", inputs);
    if (deltas.length != inputs.length) {
      throw new IllegalArgumentException(
          "deltas has " + deltas.length + " examples but inputs has " + inputs.length);
    }
    double[][] gradient = new double[deltas[0].length][inputs[0].length];
    for (int i = 0; i < gradient.length; i++) {
      for (int j = 0; j < gradient[i].length; j++) {
        for (int n = 0; n < deltas.length; n++) {
          gradient[i][j] += deltas[n][i] * inputs[n][j];
        }
        gradient[i][j] /= deltas.length;
      }
    }
    return gradient;
  }

  public static double[] biasGradient(double[][] deltas) {
    double s = 0;
    for (double[] d : deltas) for (double v : d) s += v;
    double[] g = new double[deltas[0].length];
    for (int i = 0; i < g.length; i++) g[i] = s / deltas.length;
    return g;
  }

  public static double[][] inputGradients(double[][] weights, double[][] deltas) {
    Shape.matrix("deltas", deltas);
    Shape.rows("weights", weights, "deltas[0]", deltas[0]);
    double[][] gradients = new double[deltas.length][weights[0].length];
    for (int n = 0; n < deltas.length; n++) {
      for (int i = 0; i < weights.length; i++) {
        for (int j = 0; j < weights[i].length; j++) {
          gradients[n][j] += deltas[n][i] * weights[i][j];
        }
      }
    }
    return gradients;
  }
}
