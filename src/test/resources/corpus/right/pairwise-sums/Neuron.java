package chainrule.neuron;

import chainrule.activation.Sigmoid;

public final class Neuron {
  public static double preActivation(double[] w, double b, double[] x) {
    double[] terms = new double[w.length + 1];
    for (int i = 0; i < w.length; i++) {
      terms[i] = w[i] * x[i];
    }
    terms[w.length] = b;
    return pairwise(terms, 0, terms.length);
  }

  public static double output(double[] w, double b, double[] x) {
    return 0.5 + 0.5 * Math.tanh(preActivation(w, b, x) / 2);
  }

  public static double[] squaredErrorGradient(double[] w, double b, double[][] x, double[] y) {
    double[] delta = new double[x.length];
    for (int n = 0; n < x.length; n++) {
      double f = output(w, b, x[n]);
      delta[n] = 2 * (f - y[n]) * Sigmoid.derivative(preActivation(w, b, x[n]));
    }
    return means(delta, x);
  }

  public static double[] crossEntropyGradient(double[] w, double b, double[][] x, double[] y) {
    double[] delta = new double[x.length];
    for (int n = 0; n < x.length; n++) {
      delta[n] = output(w, b, x[n]) - y[n];
    }
    return means(delta, x);
  }

  private static double[] means(double[] delta, double[][] x) {
    int inputs = x[0].length;
    double[] g = new double[inputs + 1];
    for (int i = 0; i <= inputs; i++) {
      double[] terms = new double[delta.length];
      for (int n = 0; n < terms.length; n++) {
        terms[n] = delta[n] * (i < inputs ? x[n][i] : 1);
      }
      g[i] = pairwise(terms, 0, terms.length) / terms.length;
    }
    return g;
  }

  private static double pairwise(double[] v, int from, int to) {
    if (to - from == 1) {
      return v[from];
    }
    int middle = (from + to) / 2;
    return pairwise(v, from, middle) + pairwise(v, middle, to);
  }
}
