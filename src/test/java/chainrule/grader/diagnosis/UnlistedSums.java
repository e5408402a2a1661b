package chainrule.grader.diagnosis;

import chainrule.activation.Sigmoid;
import chainrule.activation.Softmax;
import chainrule.calculus.Quadratic;
import chainrule.data.MeanShift;
import chainrule.graph.Backward;
import chainrule.graph.TwoLayerGradient;
import chainrule.loss.CrossEntropy;
import chainrule.loss.MeanSquaredError;
import chainrule.loss.SquaredError;
import chainrule.network.DenseLayer;
import chainrule.network.MinibatchLayer;
import chainrule.network.Recurrent;
import chainrule.network.RecurrentLayer;
import chainrule.network.SigmoidLayer;
import chainrule.network.TwoTwoOne;
import chainrule.neuron.Neuron;
import chainrule.training.DecayingAverage;
import chainrule.training.Momentum;
import java.util.Arrays;

/** Wrong answers that nobody has listed, in which one stands for all or all for one. */
final class UnlistedSums {

  private UnlistedSums() {}

  @Unlisted(of = Backward.class, in = "timesJacobian", name = "the sum of gradient for gradient[i]")
  static double[] sumOfAll(double[] gradient, double[][] jacobian) {
    double total = Arrays.stream(gradient).sum();
    double[] r = new double[jacobian[0].length];
    for (double[] row : jacobian) for (int j = 0; j < r.length; j++) r[j] += total * row[j];
    return r;
  }

  @Unlisted(of = Momentum.class, in = "velocity", name = "gradient summed up to i for gradient[i]")
  static double[] neverSetBack(
      double[] v, double[] gradient, double learningRate, double momentum) {
    double[] next = new double[v.length];
    double change = 0;
    for (int i = 0; i < v.length; i++)
      next[i] = momentum * v[i] - (change += learningRate * gradient[i]);
    return next;
  }

  @Unlisted(of = DenseLayer.class, in = "weightGradient", name = "1 for the last of input")
  static double[][] lastIsOne(double[] delta, double[] input) {
    double[][] r = DenseLayer.weightGradient(delta, input);
    for (int i = 0; i < r.length; i++) r[i][input.length - 1] = delta[i];
    return r;
  }

  @Unlisted(of = DenseLayer.class, in = "preActivation", name = "1 for the first of input")
  static double[] firstIsOne(double[][] weights, double[] bias, double[] input) {
    double[] h = input.clone();
    h[0] = 1;
    return DenseLayer.preActivation(weights, bias, h);
  }

  @Unlisted(of = SigmoidLayer.class, in = "biasGradient", name = "(σ(a[k]) − y[k]) summed over k")
  static double[] oneErrorForAll(double[][] W, double[] b, double[][] x, double[][] y) {
    double[] r = new double[b.length];
    for (int n = 0; n < x.length; n++) {
      double[] o = SigmoidLayer.output(W, b, x[n]);
      double error = 0;
      for (int k = 0; k < r.length; k++) error += o[k] - y[n][k];
      for (int k = 0; k < r.length; k++) r[k] += 2 * error * o[k] * (1 - o[k]) / x.length;
    }
    return r;
  }

  @Unlisted(
      of = Quadratic.class,
      in = "partialDerivative",
      name = "sum += ½ · (A[i][j] + A[j][i]) · x[j] left out where j = i")
  static double othersOnly(double[][] A, double[] b, double[] x, int i) {
    return Quadratic.partialDerivative(A, b, x, i) - A[i][i] * x[i];
  }

  @Unlisted(
      of = DecayingAverage.class,
      in = "sum",
      name = "multiplied by 1 − momentum once too often")
  static double[] timesTheRest(double[] sum, double[] g, double momentum) {
    double[] r = DecayingAverage.sum(sum, g, momentum);
    for (int i = 0; i < r.length; i++) r[i] *= 1 - momentum;
    return r;
  }

  @Unlisted(of = Recurrent.class, in = "gradient", name = "cut off at −1 and 1")
  static RecurrentLayer clipped(RecurrentLayer l, double[][] x, double[] h0, double[][] byState) {
    RecurrentLayer r = Recurrent.gradient(l, x, h0, byState);
    for (double[][] m : new double[][][] {r.input(), r.feedback(), {r.bias()}})
      for (double[] row : m)
        for (int j = 0; j < row.length; j++) row[j] = Math.max(-1, Math.min(1, row[j]));
    return r;
  }

  @Unlisted(of = SquaredError.class, in = "gradient", name = "the result divided by its length")
  static double[] normalized(double[] output, double[] target) {
    double[] r = SquaredError.gradient(output, target);
    double length = Math.sqrt(Arrays.stream(r).map(x -> x * x).sum());
    return Arrays.stream(r).map(x -> x / length).toArray();
  }

  @Unlisted(
      of = TwoLayerGradient.class,
      in = "outputWeightGradient",
      name = "w10 left out in SigmoidLayer.output(W1, w10, x)")
  static double[][] hiddenWithoutBias(
      double[][] W1, double[] w10, double[][] W2, double[] w20, double[] x, double[] y) {
    return DenseLayer.weightGradient(
        TwoLayerGradient.outputDelta(W1, w10, W2, w20, x, y),
        SigmoidLayer.output(W1, new double[w10.length], x));
  }

  @Unlisted(of = TwoLayerGradient.class, in = "outputDelta", name = "only the largest entry of y")
  static double[] largestTargetOnly(
      double[][] W1, double[] w10, double[][] W2, double[] w20, double[] x, double[] y) {
    double[] z = SigmoidLayer.output(W1, w10, x);
    double[] r = Softmax.value(DenseLayer.preActivation(W2, w20, z));
    int right = 0;
    for (int k = 1; k < y.length; k++) if (y[k] > y[right]) right = k;
    r[right] -= 1;
    return r;
  }

  @Unlisted(
      of = Neuron.class,
      in = "squaredErrorGradient",
      name = "gradient[i] *= 2 / x.length inside the loop over n")
  static double[] scaledInTheLoop(double[] w, double b, double[][] x, double[] y) {
    double[] r = new double[w.length + 1];
    for (int n = 0; n < x.length; n++) {
      double a = Neuron.preActivation(w, b, x[n]);
      double delta = (Sigmoid.value(a) - y[n]) * Sigmoid.derivative(a);
      for (int i = 0; i <= w.length; i++)
        r[i] = (r[i] + delta * (i < w.length ? x[n][i] : 1)) * 2.0 / x.length;
    }
    return r;
  }

  @Unlisted(
      of = TwoTwoOne.class,
      in = "outputGradient",
      name = "a difference quotient with a step of 0.01")
  static double[] forward(double[] theta, double[] x) {
    return quotients(theta, x, 0, 0.01);
  }

  @Unlisted(
      of = TwoTwoOne.class,
      in = "outputGradient",
      name = "a difference quotient with a step of 0.2")
  static double[] overBothSides(double[] theta, double[] x) {
    return quotients(theta, x, -0.1, 0.1);
  }

  @Unlisted(
      of = Sigmoid.class,
      in = "derivative",
      name = "a difference quotient with a step of 0.1")
  static double backward(double a) {
    return (Sigmoid.value(a) - Sigmoid.value(a - 0.1)) / 0.1;
  }

  @Unlisted(of = SquaredError.class, in = "value", name = "the largest over k for the sum")
  static double largest(double[] output, double[] target) {
    double largest = 0;
    for (int k = 0; k < output.length; k++)
      largest = Math.max(largest, Math.pow(output[k] - target[k], 2));
    return largest;
  }

  @Unlisted(of = SquaredError.class, in = "value", name = "the product over k for the sum")
  static double product(double[] output, double[] target) {
    double product = 1;
    for (int k = 0; k < output.length; k++) product *= Math.pow(output[k] - target[k], 2);
    return product;
  }

  @Unlisted(
      of = SquaredError.class,
      in = "gradient",
      name = "output[k] − target[k] cut off at −1 and 1")
  static double[] huber(double[] output, double[] target) {
    double[] r = SquaredError.gradient(output, target);
    for (int k = 0; k < r.length; k++) r[k] = Math.max(-2, Math.min(2, r[k]));
    return r;
  }

  @Unlisted(
      of = MeanSquaredError.class,
      in = "gradient",
      name = "sign(output[k] − target[k]) for output[k] − target[k] in SquaredError.gradient")
  static double[] signs(double[] output, double[] target) {
    double[] r = MeanSquaredError.gradient(output, target);
    for (int k = 0; k < r.length; k++) r[k] = 2 * Math.signum(r[k]) / r.length;
    return r;
  }

  private static double[] quotients(double[] theta, double[] x, double from, double to) {
    double[] r = new double[theta.length];
    for (int i = 0; i < r.length; i++) {
      double[] low = theta.clone();
      double[] high = theta.clone();
      low[i] += from;
      high[i] += to;
      r[i] = (TwoTwoOne.output(high, x) - TwoTwoOne.output(low, x)) / (to - from);
    }
    return r;
  }

  @Unlisted(
      of = TwoLayerGradient.class,
      in = "hiddenGradient",
      name = "a result divided by W2.length once too often")
  static double[] meanOverTheOutputs(
      double[][] W1, double[] w10, double[][] W2, double[] w20, double[] x, double[] y) {
    double[] r = TwoLayerGradient.hiddenGradient(W1, w10, W2, w20, x, y);
    return Arrays.stream(r).map(entry -> entry / W2.length).toArray();
  }

  @Unlisted(
      of = MinibatchLayer.class,
      in = "biasGradient",
      name = "the loop over deltas takes the first twice")
  static double[] beginsWithACopy(double[][] deltas) {
    double[] mean = deltas[0].clone();
    for (double[] delta : deltas) {
      for (int i = 0; i < mean.length; i++) mean[i] += delta[i];
    }
    return Arrays.stream(mean).map(sum -> sum / deltas.length).toArray();
  }

  @Unlisted(of = MeanShift.class, in = "means", name = "the loop over x takes the first twice")
  static double[] meansBeginWithACopy(double[][] x) {
    return beginsWithACopy(x);
  }

  @Unlisted(of = SquaredError.class, in = "value", name = "the loop over k takes the first twice")
  static double beginsWithTheFirst(double[] output, double[] target) {
    double sum = Math.pow(output[0] - target[0], 2);
    for (int k = 0; k < output.length; k++) sum += Math.pow(output[k] - target[k], 2);
    return sum;
  }

  @Unlisted(of = Softmax.class, in = "value", name = "")
  static double[] lastTwice(double[] a) {
    double max = Arrays.stream(a).max().orElseThrow();
    double[] y = Arrays.stream(a).map(ak -> Math.exp(ak - max)).toArray();
    double sum = y[y.length - 1] + Arrays.stream(y).sum();
    return Arrays.stream(y).map(yk -> yk / sum).toArray();
  }

  @Unlisted(
      of = Recurrent.class,
      in = "gradient",
      name = "the mean over t for the sum and g′(g(a[i])) for g′(a[i])")
  static RecurrentLayer recurrentMeanOfTheBiasAlone(
      RecurrentLayer layer, double[][] x, double[] h0, double[][] byState) {
    double[][] h = Recurrent.states(layer, x, h0);
    double[][] w = new double[h0.length][x[0].length];
    double[][] u = new double[h0.length][h0.length];
    double[] b = new double[h0.length];
    double[] later = new double[h0.length];
    for (int t = x.length; t > 0; t--) {
      double[] delta = new double[h0.length];
      for (int i = 0; i < delta.length; i++) {
        delta[i] = (byState[t - 1][i] + later[i]) * layer.activation().derivative(h[t][i]);
        for (int j = 0; j < x[0].length; j++) w[i][j] += delta[i] * x[t - 1][j];
        for (int j = 0; j < h0.length; j++) u[i][j] += delta[i] * h[t - 1][j];
        b[i] += delta[i] / x.length;
      }
      later = DenseLayer.inputGradient(layer.feedback(), delta);
    }
    return new RecurrentLayer(w, u, b, layer.activation());
  }

  @Unlisted(
      of = TwoLayerGradient.class,
      in = "hiddenWeightGradient",
      name = "σ′(σ(a[j])) for σ′(a[j])")
  static double[][] twoLayerSlopeOfTheOutput(
      double[][] W1, double[] w10, double[][] W2, double[] w20, double[] x, double[] y) {
    double[] z = SigmoidLayer.output(W1, w10, x);
    double[] byOutput = CrossEntropy.logitGradient(DenseLayer.preActivation(W2, w20, z), y);
    double[] delta = DenseLayer.inputGradient(W2, byOutput);
    for (int j = 0; j < delta.length; j++) delta[j] *= Sigmoid.derivative(z[j]);
    return DenseLayer.weightGradient(delta, x);
  }
}
