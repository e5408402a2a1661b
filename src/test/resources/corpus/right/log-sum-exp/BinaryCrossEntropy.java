package chainrule.loss;

public final class BinaryCrossEntropy {
  public static double value(double[] output, double[] target) {
    double sum = 0;
    for (int n = 0; n < output.length; n++) {
      double yes = target[n] == 0 ? 0 : target[n] * Math.log(output[n]);
      double no = target[n] == 1 ? 0 : (1 - target[n]) * Math.log1p(-output[n]);
      sum += yes + no;
    }
    return -sum / output.length;
  }

  public static double[] gradient(double[] output, double[] target) {
    double[] g = new double[output.length];
    for (int n = 0; n < g.length; n++) {
      g[n] = (output[n] - target[n]) / (output[n] * (1 - output[n])) / g.length;
    }
    return g;
  }

  /** max(a, 0) − ay + ln(1 + e^(−|a|)). */
  public static double logitValue(double[] a, double[] target) {
    double sum = 0;
    for (int n = 0; n < a.length; n++) {
      sum += Math.max(a[n], 0) - a[n] * target[n] + Math.log1p(Math.exp(-Math.abs(a[n])));
    }
    return sum / a.length;
  }

  /** σ(a) = (1 + tanh(a/2)) / 2. */
  public static double[] logitGradient(double[] a, double[] target) {
    double[] g = new double[a.length];
    for (int n = 0; n < g.length; n++) {
      g[n] = (0.5 + 0.5 * Math.tanh(a[n] / 2) - target[n]) / g.length;
    }
    return g;
  }
}
