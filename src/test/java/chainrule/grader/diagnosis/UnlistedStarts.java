package chainrule.grader.diagnosis;

import chainrule.activation.Activation;
import chainrule.activation.LeakyRelu;
import chainrule.activation.Sigmoid;
import chainrule.calculus.Quadratic;
import chainrule.calculus.SignDescent;
import chainrule.data.MeanShift;
import chainrule.loss.BinaryCrossEntropy;
import chainrule.loss.CrossEntropy;
import chainrule.network.DenseLayer;
import chainrule.network.FeedForward;
import chainrule.network.Layer;
import chainrule.network.LinearCollapse;
import chainrule.network.MinibatchLayer;
import chainrule.network.TwoTwoOne;
import chainrule.neuron.Neuron;
import chainrule.neuron.Perceptron;
import chainrule.regularization.L1;
import chainrule.training.Momentum;

/**
 * Wrong answers that nobody has listed: what a sum begins with, neighbours in a circle, rows that
 * are added, cases treated apart, and functions of others.
 */
final class UnlistedStarts {

  private UnlistedStarts() {}

  @Unlisted(of = DenseLayer.class, in = "preActivation", name = "bias counted twice")
  static double[] biasTwice(double[][] weights, double[] bias, double[] input) {
    double[] a = DenseLayer.preActivation(weights, bias, input);
    for (int i = 0; i < a.length; i++) a[i] += bias[i];
    return a;
  }

  @Unlisted(
      of = LinearCollapse.class,
      in = "bias",
      name =
          "weights[i][j] · (input[j] + bias[i]) for weights[i][j] · input[j] in"
              + " DenseLayer.preActivation")
  static double[] biasInTheBracket(double[][][] weights, double[][] biases) {
    double[] b = biases[0].clone();
    for (int k = 1; k < weights.length; k++) {
      double[] next = new double[weights[k].length];
      for (int i = 0; i < next.length; i++)
        for (int j = 0; j < b.length; j++) next[i] += weights[k][i][j] * (b[j] + biases[k][i]);
      b = next;
    }
    return b;
  }

  @Unlisted(of = TwoTwoOne.class, in = "h1", name = "b1 added twice")
  static double oneBiasTwice(double[] t, double[] x) {
    return Sigmoid.value(t[0] * x[0] + t[6] + t[1] * x[1] + t[6]);
  }

  @Unlisted(of = Perceptron.class, in = "output", name = "threshold counted twice")
  static double thresholdTwice(double[] w, double threshold, double[] x) {
    double a = -threshold;
    for (int i = 0; i < w.length; i++) a += w[i] * x[i];
    return a >= threshold ? 1 : 0;
  }

  @Unlisted(of = Quadratic.class, in = "value", name = "x[(i + 1) % n] for x[i]")
  static double inACircle(double[][] A, double[] b, double[] x) {
    double s = 0;
    for (int i = 0; i < x.length; i++) {
      s += b[i] * x[i];
      for (int j = 0; j < x.length; j++) s += x[(i + 1) % x.length] * A[i][j] * x[j] / 2;
    }
    return s;
  }

  @Unlisted(of = CrossEntropy.class, in = "logitGradient", name = "target shifted by one")
  static double[] theNextTarget(double[] a, double[] target) {
    double[] moved = target.clone();
    for (int k = 0; k < moved.length; k++) moved[k] = target[(k + 1) % moved.length];
    return CrossEntropy.logitGradient(a, moved);
  }

  @Unlisted(of = FeedForward.class, in = "preActivations", name = "h added to g(a[k])")
  static double[][] inputAddedToOutput(Layer[] layers, double[] x) {
    double[][] a = new double[layers.length][];
    double[] h = x;
    for (int k = 0; k < layers.length; k++) {
      a[k] = DenseLayer.preActivation(layers[k].weights(), layers[k].bias(), h);
      double[] out = layers[k].activation().value(a[k]);
      for (int i = 0; i < out.length && out.length == h.length; i++) out[i] += h[i];
      h = out;
    }
    return a;
  }

  @Unlisted(
      of = Momentum.class,
      in = "velocity",
      name = "the right result except where momentum is 0")
  static double[] nothingWithoutMomentum(
      double[] velocity, double[] gradient, double learningRate, double momentum) {
    return momentum == 0
        ? velocity.clone()
        : Momentum.velocity(velocity, gradient, learningRate, momentum);
  }

  @Unlisted(
      of = LeakyRelu.class,
      in = "derivative",
      name = "the slope of another activation: ELU, eᵃ − 1 for a negative a")
  static double slopeOfElu(double a, double slope) {
    return a > 0 ? 1 : Math.exp(a);
  }

  @Unlisted(of = BinaryCrossEntropy.class, in = "value", name = "target rounded to 0 or 1")
  static double halfIsNo(double[] output, double[] target) {
    double s = 0;
    for (int n = 0; n < output.length; n++)
      s -= Math.log(target[n] > 0.5 ? output[n] : 1 - output[n]);
    return s / output.length;
  }

  @Unlisted(of = MinibatchLayer.class, in = "biasGradient", name = "an array that is never filled")
  static double[] notFilled(double[][] deltas) {
    return new double[0];
  }

  @Unlisted(of = FeedForward.class, in = "preActivations", name = "tanh whatever g is")
  static double[][] alwaysTanh(Layer[] layers, double[] x) {
    double[][] a = new double[layers.length][];
    double[] h = x;
    for (int k = 0; k < layers.length; k++) {
      a[k] = DenseLayer.preActivation(layers[k].weights(), layers[k].bias(), h);
      h = Activation.TANH.value(a[k]);
    }
    return a;
  }

  @Unlisted(of = Quadratic.class, in = "value", name = "A taken for symmetric, from its upper half")
  static double upperHalf(double[][] A, double[] b, double[] x) {
    double s = 0;
    for (int i = 0; i < x.length; i++) {
      s += b[i] * x[i] + A[i][i] * x[i] * x[i] / 2;
      for (int j = i + 1; j < x.length; j++) s += A[i][j] * x[i] * x[j];
    }
    return s;
  }

  @Unlisted(of = Neuron.class, in = "preActivation", name = "the mean over i for the sum")
  static double meanOfProducts(double[] w, double b, double[] x) {
    double s = 0;
    for (int i = 0; i < w.length; i++) s += w[i] * x[i];
    return s / w.length + b;
  }

  @Unlisted(of = MeanShift.class, in = "shifted", name = "the last row in every place")
  static double[][] oneRowForAll(double[][] x, double[] shift) {
    double[][] shifted = new double[x.length][];
    double[] row = new double[shift.length];
    for (int n = 0; n < x.length; n++) {
      for (int i = 0; i < row.length; i++) row[i] = x[n][i] - shift[i];
      shifted[n] = row;
    }
    return shifted;
  }

  @Unlisted(of = SignDescent.class, in = "step", name = "slope cut off at −1 and 1 for its sign")
  static double cutSign(double x, double slope, double epsilon) {
    return x - epsilon * Math.max(-1, Math.min(1, slope));
  }

  @Unlisted(of = L1.class, in = "gradient", name = "w minus the result")
  static double[] shrunk(double[] w, double lambda) {
    double[] r = w.clone();
    for (int i = 0; i < r.length; i++) r[i] -= lambda * Math.signum(w[i]);
    return r;
  }

  @Unlisted(of = L1.class, in = "gradient", name = "w cut to whole numbers")
  static double[] signOfTheInt(double[] w, double lambda) {
    double[] r = new double[w.length];
    for (int i = 0; i < r.length; i++) r[i] = lambda * Integer.signum((int) w[i]);
    return r;
  }
}
