package chainrule.grader.diagnosis;

import chainrule.activation.LeakyRelu;
import chainrule.activation.Softmax;
import chainrule.calculus.ChainRule;
import chainrule.calculus.Extremum;
import chainrule.calculus.Quadratic;
import chainrule.calculus.SignDescent;
import chainrule.calculus.StationaryPoint;
import chainrule.graph.TwoLayerGradient;
import chainrule.loss.BinaryCrossEntropy;
import chainrule.loss.CrossEntropy;
import chainrule.loss.MeanSquaredError;
import chainrule.loss.SoftmaxCrossEntropy;
import chainrule.network.DenseLayer;
import chainrule.neuron.Neuron;
import chainrule.neuron.Perceptron;
import chainrule.neuron.TwoClassPosterior;
import java.util.function.DoubleUnaryOperator;

/**
 * Wrong answers about activations, losses and neurons that nobody has listed, as students write
 * them.
 */
final class UnlistedLosses {

  private UnlistedLosses() {}

  @Unlisted(of = Softmax.class, in = "jacobian", name = "y[j] for y[i]")
  static double[][] softmaxJacobian(double[] a) {
    double[] y = Softmax.value(a);
    int n = a.length;
    double[][] J = new double[n][n];
    for (int i = 0; i < n; i++)
      for (int j = 0; j < n; j++) J[i][j] = y[j] * ((i == j ? 1 : 0) - y[j]);
    return J;
  }

  @Unlisted(
      of = ChainRule.class,
      in = "derivative",
      name = "fPrime(gPrime(x)) · g(x) for fPrime(g(x)) · gPrime(x)")
  static double chainRuleDerivative(
      DoubleUnaryOperator fp, DoubleUnaryOperator g, DoubleUnaryOperator gp, double x) {
    return fp.applyAsDouble(gp.applyAsDouble(x)) * g.applyAsDouble(x);
  }

  @Unlisted(of = Quadratic.class, in = "partialDerivative", name = "x[i] for x[j]")
  static double quadraticPartialDerivative(double[][] A, double[] b, double[] x, int i) {
    double s = b[i];
    for (int j = 0; j < x.length; j++) s += 0.5 * (A[i][j] + A[j][i]) * x[i];
    return s;
  }

  @Unlisted(of = SignDescent.class, in = "step", name = "|slope| for sign(slope)")
  static double signDescentStep(double x, double slope, double epsilon) {
    return x - epsilon * Math.abs(slope);
  }

  @Unlisted(of = StationaryPoint.class, in = "classify", name = "x − epsilon for x + epsilon")
  static Extremum stationaryPointClassify(DoubleUnaryOperator f, double x, double e) {
    double h = f.applyAsDouble(x), l = f.applyAsDouble(x - e);
    if (l > h) return Extremum.MINIMUM;
    if (l < h) return Extremum.MAXIMUM;
    return Extremum.NEITHER;
  }

  @Unlisted(
      of = TwoLayerGradient.class,
      in = "hiddenGradient",
      name = "the sigmoid forgotten in SigmoidLayer.output")
  static double[] twoLayerGradientHiddenGradient(
      double[][] W1, double[] w10, double[][] W2, double[] w20, double[] x, double[] y) {
    double[] z = DenseLayer.preActivation(W1, w10, x);
    double[] d = CrossEntropy.logitGradient(DenseLayer.preActivation(W2, w20, z), y);
    return DenseLayer.inputGradient(W2, d);
  }

  @Unlisted(
      of = BinaryCrossEntropy.class,
      in = "gradient",
      name = "+ for − before over(target[n], output[n])")
  static double[] binaryCrossEntropyGradient(double[] o, double[] t) {
    double[] g = new double[o.length];
    for (int n = 0; n < o.length; n++) g[n] = ((1 - t[n]) / (1 - o[n]) + t[n] / o[n]) / o.length;
    return g;
  }

  @Unlisted(
      of = MeanSquaredError.class,
      in = "gradient",
      name = "gradient.length + 1 for gradient.length")
  static double[] meanSquaredErrorGradient(double[] o, double[] t) {
    double[] g = new double[o.length];
    for (int n = 0; n < o.length; n++) g[n] = 2 * (o[n] - t[n]) / (o.length + 1);
    return g;
  }

  @Unlisted(of = SoftmaxCrossEntropy.class, in = "value", name = "others = 1 for others = 0")
  static double softmaxCrossEntropyValue(double[] a, double[] t) {
    double m = a[0];
    for (double d : a) m = Math.max(m, d);
    double s = 0, ty = 0;
    for (int k = 0; k < a.length; k++) {
      s += Math.exp(a[k] - m);
      ty += t[k] * (m - a[k]);
    }
    return Math.log1p(s) + ty;
  }

  @Unlisted(of = CrossEntropy.class, in = "value", name = "ln(1 − output[k]) for ln(output[k])")
  static double crossEntropyValue(double[] o, double[] t) {
    double s = 0;
    for (int k = 0; k < o.length; k++) if (t[k] != 0) s -= t[k] * Math.log(1 - o[k]);
    return s;
  }

  @Unlisted(of = Neuron.class, in = "squaredErrorGradient", name = "w.length for x.length")
  static double[] neuronSquaredErrorGradient(double[] w, double b, double[][] x, double[] y) {
    double[] g = new double[w.length + 1];
    for (int n = 0; n < x.length; n++) {
      double o = Neuron.output(w, b, x[n]);
      double d = 2 * (o - y[n]) * o * (1 - o) / w.length;
      for (int i = 0; i < w.length; i++) g[i] += d * x[n][i];
      g[w.length] += d;
    }
    return g;
  }

  @Unlisted(
      of = Neuron.class,
      in = "squaredErrorGradient",
      name = "a plus for the minus in f (1 − f) in σ′")
  static double[] neuronSquaredErrorGradient2(double[] w, double b, double[][] x, double[] y) {
    double[] g = new double[w.length + 1];
    for (int n = 0; n < x.length; n++) {
      double o = Neuron.output(w, b, x[n]);
      double d = 2 * (o - y[n]) * o * (1 + o) / x.length;
      for (int i = 0; i < w.length; i++) g[i] += d * x[n][i];
      g[w.length] += d;
    }
    return g;
  }

  @Unlisted(
      of = Neuron.class,
      in = "crossEntropyGradient",
      name = "gradient[x.length] = delta for gradient[x.length] += delta")
  static double[] neuronCrossEntropyGradient(double[] w, double b, double[][] x, double[] y) {
    double[] g = new double[w.length + 1];
    for (int n = 0; n < x.length; n++) {
      double d = (Neuron.output(w, b, x[n]) - y[n]) / x.length;
      for (int i = 0; i < w.length; i++) g[i] += d * x[n][i];
      g[w.length] = d;
    }
    return g;
  }

  @Unlisted(of = Perceptron.class, in = "learn", name = "the factor learningRate left out")
  static double[] perceptronLearn(double[] w, double th, double[] x, double y, double lr) {
    double e = y - Perceptron.output(w, th, x);
    double[] l = new double[w.length + 1];
    for (int i = 0; i < w.length; i++) l[i] = w[i] + lr * e * x[i];
    l[w.length] = th - e;
    return l;
  }

  @Unlisted(of = TwoClassPosterior.class, in = "posterior", name = "− for + before logOdds(prior1)")
  static double twoClassPosteriorPosterior(double d1, double p, double d2) {
    return d1 * (1 - p) / (d1 * (1 - p) + d2 * p);
  }

  @Unlisted(of = TwoClassPosterior.class, in = "bias", name = "the factor ½ left out")
  static double twoClassPosteriorBias(double[] m1, double[] m2, double[][] c, double p) {
    return -0.5
            * Neuron.preActivation(m1, 0, TwoClassPosterior.weights(m1, new double[m1.length], c))
        + Neuron.preActivation(m2, 0, TwoClassPosterior.weights(m2, new double[m1.length], c))
        + Math.log(p / (1 - p));
  }

  @Unlisted(
      of = Softmax.class,
      in = "jacobian",
      name = "delta − y[i] · y[j] for y[i] · (delta − y[j])")
  static double[][] softmaxJacobian2(double[] a) {
    double[] y = Softmax.value(a);
    int n = a.length;
    double[][] J = new double[n][n];
    for (int i = 0; i < n; i++)
      for (int j = 0; j < n; j++) J[i][j] = (i == j ? 1 : 0) - y[i] * y[j];
    return J;
  }

  @Unlisted(of = LeakyRelu.class, in = "value", name = "a / slope for slope · a")
  static double leakyReluValue(double a, double slope) {
    return a > 0 ? a : a / slope;
  }

  @Unlisted(of = Quadratic.class, in = "value", name = "x[j] for x[i]")
  static double quadraticValue(double[][] A, double[] b, double[] x) {
    double s = 0;
    for (int i = 0; i < x.length; i++) {
      s += b[i] * x[i];
      for (int j = 0; j < x.length; j++) s += 0.5 * A[i][j] * x[j] * x[j];
    }
    return s;
  }

  @Unlisted(of = Quadratic.class, in = "value", name = "sum += b[i] · x[i] inside the loop over j")
  static double quadraticValue2(double[][] A, double[] b, double[] x) {
    double s = 0;
    for (int i = 0; i < x.length; i++)
      for (int j = 0; j < x.length; j++) s += 0.5 * x[i] * A[i][j] * x[j] + b[i] * x[i];
    return s;
  }

  @Unlisted(
      of = MeanSquaredError.class,
      in = "gradient",
      name = "the bracket forgotten, 2ŷ − y in SquaredError.gradient")
  static double[] meanSquaredErrorGradient2(double[] o, double[] t) {
    double[] g = new double[o.length];
    for (int n = 0; n < o.length; n++) g[n] = 2 * o[n] - t[n];
    for (int n = 0; n < o.length; n++) g[n] /= o.length;
    return g;
  }

  @Unlisted(
      of = CrossEntropy.class,
      in = "value",
      name = "sum -= output[k] · ln(target[k]) for sum -= target[k] · ln(output[k])")
  static double crossEntropyValue2(double[] o, double[] t) {
    double s = 0;
    for (int k = 0; k < o.length; k++) if (t[k] != 0) s -= o[k] * Math.log(t[k]);
    return s;
  }

  @Unlisted(
      of = Neuron.class,
      in = "squaredErrorGradient",
      name = "gradient[x.length] += delta inside the loop over i")
  static double[] neuronSquaredErrorGradient3(double[] w, double b, double[][] x, double[] y) {
    double[] g = new double[w.length + 1];
    for (int n = 0; n < x.length; n++) {
      double o = Neuron.output(w, b, x[n]);
      double d = 2 * (o - y[n]) * o * (1 - o) / x.length;
      for (int i = 0; i < w.length; i++) {
        g[i] += d * x[n][i];
        g[w.length] += d;
      }
    }
    return g;
  }

  @Unlisted(of = Perceptron.class, in = "learn", name = "w[i] left out")
  static double[] perceptronLearn2(double[] w, double th, double[] x, double y, double lr) {
    double e = y - Perceptron.output(w, th, x);
    double[] l = new double[w.length + 1];
    for (int i = 0; i < w.length; i++) l[i] = lr * e * x[i];
    l[w.length] = th - lr * e;
    return l;
  }

  /** Where ŷ is 0 or 1 there is 0/0 besides, which the name leaves out. */
  @Unlisted(
      of = BinaryCrossEntropy.class,
      in = "gradient",
      name = "the inner derivative of 1 − ŷ forgotten")
  static double[] brokenFarOutToo(double[] output, double[] target) {
    double[] r = new double[output.length];
    for (int n = 0; n < r.length; n++)
      r[n] = -(target[n] / output[n] + (1 - target[n]) / (1 - output[n])) / r.length;
    return r;
  }
}
