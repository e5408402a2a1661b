package chainrule.neuron;

public class Perceptron {
  public static double output(double[] w, double threshold, double[] x) {
    double sum = 0;
    for (int i = 0; i < w.length; i++)
      sum += w[i] * x[i];
    if (sum >= threshold) return 1;
    return 0;
  }

  public static double[] learn(double[] w, double threshold, double[] x, double y, double learningRate) {
    double error = y - output(w, threshold, x);
    double[] result = new double[w.length + 1];
    for (int i = 0; i < w.length; i++)
      result[i] = w[i] + learningRate * error * x[i];
    result[w.length] = threshold - learningRate * error;
    return result;
  }
}
