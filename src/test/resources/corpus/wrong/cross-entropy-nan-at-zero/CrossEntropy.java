package chainrule.loss;

import chainrule.activation.Softmax;

public class CrossEntropy {
  public static double value(double[] output, double[] target) {
    double sum = 0;
    for (int k = 0; k < output.length; k++) {
      sum -= target[k] * Math.log(output[k]);
    }
    return sum;
  }

  public static double[] gradient(double[] output, double[] target) {
    double[] g = new double[output.length];
    for (int k = 0; k < g.length; k++) {
      g[k] = -target[k] / output[k];
    }
    return g;
  }

  public static double[] logitGradient(double[] a, double[] target) {
    double[] y = Softmax.value(a);
    for (int k = 0; k < a.length; k++) {
      y[k] -= target[k];
    }
    return y;
  }
}
