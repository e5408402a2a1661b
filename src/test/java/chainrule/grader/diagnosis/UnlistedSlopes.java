package chainrule.grader.diagnosis;

import chainrule.activation.Activation;
import chainrule.activation.Sigmoid;
import chainrule.activation.SigmoidSlope;
import chainrule.graph.TwoLayerGradient;
import chainrule.loss.CrossEntropy;
import chainrule.network.Backpropagation;
import chainrule.network.DenseLayer;
import chainrule.network.SigmoidLayer;
import chainrule.neuron.Neuron;
import chainrule.training.Momentum;

/** Wrong slopes of activations that nobody has listed. */
final class UnlistedSlopes {

  private UnlistedSlopes() {}

  @Unlisted(
      of = SigmoidSlope.class,
      in = "fromInput",
      name = "the division by ((1 + e) · (1 + e)) left out")
  static double bracketLost(double a) {
    double e = Math.exp(-Math.abs(a));
    return e / (1 + e) * (1 + e);
  }

  @Unlisted(
      of = Backpropagation.class,
      in = "hiddenDelta",
      name = "the sigmoid’s slope whatever g is")
  static double[] alwaysSigmoid(double[] a, Activation g, double[][] w, double[] next) {
    double[] delta = DenseLayer.inputGradient(w, next);
    for (int j = 0; j < a.length; j++) delta[j] *= g.value(a[j]) * (1 - g.value(a[j]));
    return delta;
  }

  @Unlisted(of = Backpropagation.class, in = "hiddenDelta", name = "tanh’s slope whatever g is")
  static double[] alwaysTanh(double[] a, Activation g, double[][] w, double[] next) {
    double[] delta = DenseLayer.inputGradient(w, next);
    for (int j = 0; j < a.length; j++) delta[j] *= 1 - Math.pow(g.value(a[j]), 2);
    return delta;
  }

  @Unlisted(
      of = Backpropagation.class,
      in = "hiddenDelta",
      name = "1 − a², the slope as if a were the output")
  static double[] tanhOfTheSum(double[] a, Activation g, double[][] w, double[] next) {
    double[] delta = DenseLayer.inputGradient(w, next);
    for (int j = 0; j < a.length; j++) delta[j] *= 1 - a[j] * a[j];
    return delta;
  }

  @Unlisted(of = Backpropagation.class, in = "hiddenDelta", name = "the slope of the error alone")
  static double[] slopeAlone(double[] a, Activation g, double[][] w, double[] next) {
    double[] delta = DenseLayer.inputGradient(w, next);
    for (int j = 0; j < a.length; j++) delta[j] = g.derivative(delta[j]);
    return delta;
  }

  @Unlisted(
      of = Neuron.class,
      in = "squaredErrorGradient",
      name = "y[n] (1 − y[n]), the slope from y[n]")
  static double[] slopeFromTheTarget(double[] w, double b, double[][] x, double[] y) {
    double[] r = new double[w.length + 1];
    for (int n = 0; n < x.length; n++) {
      double d = 2 * (Neuron.output(w, b, x[n]) - y[n]) * y[n] * (1 - y[n]) / x.length;
      for (int i = 0; i < w.length; i++) r[i] += d * x[n][i];
      r[w.length] += d;
    }
    return r;
  }

  @Unlisted(of = SigmoidLayer.class, in = "biasGradient", name = "the slope of the error")
  static double[] slopeOfTheError(double[][] W, double[] b, double[][] x, double[][] y) {
    double[] r = new double[b.length];
    for (int n = 0; n < x.length; n++) {
      double[] o = SigmoidLayer.output(W, b, x[n]);
      for (int k = 0; k < r.length; k++) {
        double error = o[k] - y[n][k];
        r[k] += 2 * error * Sigmoid.derivative(error) / x.length;
      }
    }
    return r;
  }

  @Unlisted(of = SigmoidLayer.class, in = "weightGradient", name = "weights[k][i] for x[n][i]")
  static double[][] weightForInput(double[][] W, double[] b, double[][] x, double[][] y) {
    double[] byBias = SigmoidLayer.biasGradient(W, b, x, y);
    double[][] r = new double[W.length][W[0].length];
    for (int k = 0; k < r.length; k++)
      for (int i = 0; i < r[k].length; i++) r[k][i] = byBias[k] * W[k][i];
    return r;
  }

  @Unlisted(
      of = TwoLayerGradient.class,
      in = "inputGradient",
      name = "multiplied by 1 − x² once too often")
  static double[] tanhOfTheInput(
      double[][] W1, double[] w10, double[][] W2, double[] w20, double[] x, double[] y) {
    double[] r = TwoLayerGradient.inputGradient(W1, w10, W2, w20, x, y);
    for (int i = 0; i < r.length; i++) r[i] *= 1 - x[i] * x[i];
    return r;
  }

  @Unlisted(
      of = CrossEntropy.class,
      in = "logitGradient",
      name = "multiplied by a (1 − a) once too often")
  static double[] slopeOfTheSums(double[] a, double[] target) {
    double[] r = CrossEntropy.logitGradient(a, target);
    for (int i = 0; i < r.length; i++) r[i] *= a[i] * (1 - a[i]);
    return r;
  }

  @Unlisted(
      of = Neuron.class,
      in = "crossEntropyGradient",
      name = "a factor 2 too much in the last entry")
  static double[] twiceForTheBias(double[] w, double b, double[][] x, double[] y) {
    double[] r = Neuron.crossEntropyGradient(w, b, x, y);
    r[w.length] *= 2;
    return r;
  }

  @Unlisted(of = Momentum.class, in = "velocity", name = "a missing factor 2 in the first entry")
  static double[] halfAtFirst(double[] v, double[] gradient, double learningRate, double momentum) {
    double[] r = Momentum.velocity(v, gradient, learningRate, momentum);
    r[0] /= 2;
    return r;
  }
}
