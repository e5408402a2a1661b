package chainrule.grader.form;

import chainrule.neuron.Perceptron;

/** {@link Perceptron}, written out. */
final class PerceptronForm {

  private PerceptronForm() {}

  static double output(double[] w, double threshold, double[] x) {
    double sum = 0;
    for (int i = 0; i < w.length; i++) {
      sum += w[i] * x[i];
    }
    if (sum >= threshold) {
      return 1;
    }
    return 0;
  }

  static double[] learn(double[] w, double threshold, double[] x, double y, double learningRate) {
    double output = Perceptron.output(w, threshold, x);
    double[] learned = new double[w.length + 1];
    for (int i = 0; i < w.length; i++) {
      learned[i] = w[i] + learningRate * (y - output) * x[i];
    }
    learned[w.length] = threshold - learningRate * (y - output);
    return learned;
  }
}
