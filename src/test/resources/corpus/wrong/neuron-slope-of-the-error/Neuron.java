package chainrule.neuron;

import chainrule.activation.Sigmoid;
import chainrule.shape.Shape;

public final class Neuron {

  private Neuron() {}

  public static double preActivation(double[] w, double b, double[] x) {
    Shape.sameLength("w", w, "x", x);
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
    int n = x.length;
    double[] g = new double[w.length + 1];
    for (int k = 0; k < n; k++) {
      double e = output(w, b, x[k]) - y[k];
      double s = chainrule.activation.Sigmoid.value(e);
      double d = 2.0 / n * e * s * (1 - s);
      for (int i = 0; i < w.length; i++) g[i] += d * x[k][i];
      g[w.length] += d;
    }
    return g;
  }

  public static double[] crossEntropyGradient(double[] w, double b, double[][] x, double[] y) {
    checkExamples(w, x, y);
    double[] gradient = new double[w.length + 1];
    for (int n = 0; n < x.length; n++) {
      double delta = (output(w, b, x[n]) - y[n]) / x.length;
      addExample(gradient, delta, x[n]);
    }
    return gradient;
  }

  private static void addExample(double[] gradient, double delta, double[] x) {
    for (int i = 0; i < x.length; i++) {
      gradient[i] += delta * x[i];
    }
    gradient[x.length] += delta;
  }

  private static void checkExamples(double[] w, double[][] x, double[] y) {
    Shape.columns("x", x, "w", w);
    Shape.rows("x", x, "y", y);
  }
}
