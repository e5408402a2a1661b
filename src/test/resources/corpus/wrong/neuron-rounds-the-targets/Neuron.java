package chainrule.neuron;

import chainrule.activation.Sigmoid;

public final class Neuron {
  public static double preActivation(double[] w, double b, double[] x) {
    double a = b;
    for (int i = 0; i < w.length; i++) {
      a += w[i] * x[i];
    }
    return a;
  }

  public static double output(double[] w, double b, double[] x) {
    return Sigmoid.value(preActivation(w, b, x));
  }

  public static double[] squaredErrorGradient(double[] w, double b, double[][] x, double[] y) {
    double[] gradient = new double[w.length + 1];
    for (int n = 0; n < x.length; n++) {
      double out = output(w, b, x[n]);
      add(gradient, 2 * (out - Math.round(y[n])) * out * (1 - out) / x.length, x[n]);
    }
    return gradient;
  }

  public static double[] crossEntropyGradient(double[] w, double b, double[][] x, double[] y) {
    double[] gradient = new double[w.length + 1];
    for (int n = 0; n < x.length; n++) {
      boolean yes = y[n] > 0.5;
      add(gradient, (output(w, b, x[n]) - (yes ? 1 : 0)) / x.length, x[n]);
    }
    return gradient;
  }

  private static void add(double[] gradient, double delta, double[] x) {
    for (int i = 0; i < x.length; i++) {
      gradient[i] += delta * x[i];
    }
    gradient[x.length] += delta;
  }
}
