package chainrule.neuron;

public class Perceptron {
  public static double output(double[] w, double threshold, double[] x) {
    double sum = -threshold;
    for (int i = 0; i < w.length; i++) {
      sum += w[i] * x[i];
    }
    return sum < 0 ? 0 : 1;
  }

  public static double[] learn(double[] w, double threshold, double[] x, double y, double learningRate) {
    double[] all = java.util.Arrays.copyOf(w, w.length + 1);
    all[w.length] = threshold;
    double said = output(w, threshold, x);
    if (said == y) {
      return all;
    }
    int sign = y > said ? 1 : -1;
    for (int i = 0; i < w.length; i++) {
      all[i] += sign * learningRate * x[i];
    }
    all[w.length] -= sign * learningRate;
    return all;
  }
}
