package chainrule.loss;

import chainrule.activation.Softmax;

public class CrossEntropy {
  private static final double TINY = 1e-300;

  public static double value(double[] output, double[] target) {
    double loss = 0;
    for (int k = 0; k < output.length; k++) {
      loss -= target[k] * Math.log(output[k] + TINY);
    }
    return loss;
  }

  public static double[] gradient(double[] output, double[] target) {
    double[] g = new double[output.length];
    for (int k = 0; k < g.length; k++) {
      g[k] = -target[k] / (output[k] + TINY);
    }
    return g;
  }

  public static double[] logitGradient(double[] a, double[] target) {
    double[] g = new double[a.length];
    for (int k = 0; k < g.length; k++) {
      g[k] = Softmax.value(a)[k] - target[k];
    }
    return g;
  }
}
