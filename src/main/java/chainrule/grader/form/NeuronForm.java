package chainrule.grader.form;

import chainrule.neuron.Neuron;

/** {@link Neuron}, written out. */
final class NeuronForm {

  private NeuronForm() {}

  static double preActivation(double[] w, double b, double[] x) {
    double sum = 0;
    for (int i = 0; i < w.length; i++) {
      sum += w[i] * x[i];
    }
    return sum + b;
  }

  static double output(double[] w, double b, double[] x) {
    double sum = 0;
    for (int i = 0; i < w.length; i++) {
      sum += w[i] * x[i];
    }
    return 1 / (1 + Math.exp(-(sum + b)));
  }

  static double[] squaredErrorGradient(double[] w, double b, double[][] x, double[] y) {
    double[] gradient = new double[w.length + 1];
    for (int n = 0; n < x.length; n++) {
      double output = Neuron.output(w, b, x[n]);
      double error = output - y[n];
      double slope = output * (1 - output);
      for (int i = 0; i < w.length; i++) {
        gradient[i] += error * slope * x[n][i];
      }
      gradient[w.length] += error * slope;
    }
    for (int i = 0; i < gradient.length; i++) {
      gradient[i] *= 2.0 / x.length;
    }
    return gradient;
  }

  static double[] crossEntropyGradient(double[] w, double b, double[][] x, double[] y) {
    double[] gradient = new double[w.length + 1];
    for (int n = 0; n < x.length; n++) {
      double output = Neuron.output(w, b, x[n]);
      double error = output - y[n];
      for (int i = 0; i < w.length; i++) {
        gradient[i] += error * x[n][i];
      }
      gradient[w.length] += error;
    }
    for (int i = 0; i < gradient.length; i++) {
      gradient[i] /= x.length;
    }
    return gradient;
  }
}
