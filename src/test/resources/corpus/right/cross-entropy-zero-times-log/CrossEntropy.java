package chainrule.loss;

import chainrule.activation.Softmax;

public class CrossEntropy {
  public static double value(double[] output, double[] target) {
    double loss = 0;
    for (int k = 0; k < output.length; k++) {
      loss += xlogy(target[k], output[k]);
    }
    return -loss;
  }

  private static double xlogy(double x, double y) {
    return x == 0 ? 0 : x * Math.log(y);
  }

  public static double[] gradient(double[] output, double[] target) {
    double[] g = new double[output.length];
    for (int k = 0; k < g.length; k++) {
      g[k] = -1 / output[k] * target[k];
    }
    return g;
  }

  public static double[] logitGradient(double[] a, double[] target) {
    double[][] j = Softmax.jacobian(a);
    double[] outer = gradient(Softmax.value(a), target);
    double[] y = Softmax.value(a);
    double[] g = new double[a.length];
    for (int k = 0; k < a.length; k++) {
      g[k] = -target[k] + y[k] * sum(target);
    }
    return g;
  }

  private static double sum(double[] v) {
    double s = 0;
    for (double x : v) s += x;
    return s;
  }
}
