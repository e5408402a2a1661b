package chainrule.loss;

import chainrule.activation.Sigmoid;

public class BinaryCrossEntropy {
  public static double value(double[] output, double[] target) {
    double sum = 0;
    for (int n = 0; n < output.length; n++) {
      sum -= target[n] * Math.log(output[n]) + (1 - target[n]) * Math.log(1 - output[n]);
    }
    return sum / output.length;
  }

  public static double[] gradient(double[] output, double[] target) {
    double[] g = new double[output.length];
    for (int k = 0; k < g.length; k++) {
      g[k] = (output[k] - target[k]) / (output[k] * (1 - output[k]));
    }
    return g;
  }

  public static double logitValue(double[] a, double[] target) {
    double sum = 0;
    for (int n = 0; n < a.length; n++) {
      sum += Math.max(a[n], 0) - a[n] * target[n] + Math.log1p(Math.exp(-Math.abs(a[n])));
    }
    return sum / a.length;
  }

  public static double[] logitGradient(double[] a, double[] target) {
    double[] g = new double[a.length];
    for (int n = 0; n < a.length; n++) {
      g[n] = (Sigmoid.value(a[n]) - target[n]) / a.length;
    }
    return g;
  }
}
