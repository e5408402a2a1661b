package chainrule.neuron;

public class Neuron {
  public static double preActivation(double[] w, double b, double[] x) {
    double a = b;
    for (int i = 0; i < w.length; i++) {
      a += w[i] * x[i];
    }
    return a;
  }

  public static double output(double[] w, double b, double[] x) {
    return 1 / (1 + Math.exp(-preActivation(w, b, x)));
  }

  private static double mse(double[] w, double b, double[][] x, double[] y) {
    double sum = 0;
    for (int n = 0; n < x.length; n++) {
      sum += Math.pow(output(w, b, x[n]) - y[n], 2);
    }
    return sum / x.length;
  }

  private static double entropy(double[] w, double b, double[][] x, double[] y) {
    double sum = 0;
    for (int n = 0; n < x.length; n++) {
      double a = preActivation(w, b, x[n]);
      sum += Math.log(1 + Math.exp(y[n] == 1 ? -a : a));
    }
    return sum / x.length;
  }

  public static double[] squaredErrorGradient(double[] w, double b, double[][] x, double[] y) {
    double h = 1e-5;
    double[] g = new double[w.length + 1];
    for (int i = 0; i < w.length; i++) {
      double[] up = w.clone();
      double[] down = w.clone();
      up[i] += h;
      down[i] -= h;
      g[i] = (mse(up, b, x, y) - mse(down, b, x, y)) / (2 * h);
    }
    g[w.length] = (mse(w, b + h, x, y) - mse(w, b - h, x, y)) / (2 * h);
    return g;
  }

  public static double[] crossEntropyGradient(double[] w, double b, double[][] x, double[] y) {
    double h = 1e-7;
    double[] g = new double[w.length + 1];
    double here = entropy(w, b, x, y);
    for (int i = 0; i < w.length; i++) {
      double[] up = w.clone();
      up[i] += h;
      g[i] = (entropy(up, b, x, y) - here) / h;
    }
    g[w.length] = (entropy(w, b + h, x, y) - here) / h;
    return g;
  }
}
