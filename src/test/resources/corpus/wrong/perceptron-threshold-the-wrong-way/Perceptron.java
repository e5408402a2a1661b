package chainrule.neuron;

public class Perceptron {
  public static double output(double[] w, double threshold, double[] x) {
    double sum = 0;
    for (int i = 0; i < w.length; i++) {
      sum += w[i] * x[i];
    }
    return sum >= threshold ? 1 : 0;
  }

  public static double[] learn(double[] w, double threshold, double[] x, double y, double learningRate) {
    double sum = -threshold;
    for (int i = 0; i < w.length; i++) {
      sum += w[i] * x[i];
    }
    double error = y - (sum >= 0 ? 1 : 0);
    double[] next = new double[w.length + 1];
    for (int i = 0; i < w.length; i++) {
      next[i] = w[i] + learningRate * error * x[i];
    }
    next[w.length] = threshold + learningRate * error;
    return next;
  }
}
