package chainrule.grader.diagnosis;

import chainrule.data.MeanShift;
import chainrule.regularization.Dropout;
import chainrule.regularization.RegularizedLoss;
import chainrule.training.DecayingAverage;
import chainrule.training.ExampleGradient;
import chainrule.training.GoodEnough;
import chainrule.training.GradientDescent;
import chainrule.training.LearningRate;
import chainrule.training.MinibatchGradient;
import chainrule.training.MinibatchTraining;
import chainrule.training.Nesterov;
import chainrule.training.OnlineTraining;
import chainrule.training.Sampling;
import chainrule.training.StochasticGradientDescent;
import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;

/**
 * Wrong answers about training and regularization that nobody has listed, as students write them.
 */
final class UnlistedTraining {

  private UnlistedTraining() {}

  @Unlisted(of = MinibatchGradient.class, in = "mean", name = "a sum of ints")
  static double[] meanOfInts(double[] theta, ExampleGradient gradient, int[] batch) {
    int[] sum = new int[theta.length];
    for (int n : batch) {
      double[] one = gradient.at(theta, n);
      for (int i = 0; i < sum.length; i++) sum[i] = (int) (sum[i] + one[i]);
    }
    return Arrays.stream(sum).mapToDouble(entry -> entry / (double) batch.length).toArray();
  }

  @Unlisted(of = RegularizedLoss.class, in = "gradient", name = "sum not set back")
  static double[] regularizedLossGradient(double[][] L, double[] o, double l) {
    double[] g = new double[o.length];
    double s = 0;
    for (int i = 0; i < g.length; i++) {
      for (double[] e : L) s += e[i];
      g[i] = s / L.length + l * o[i];
    }
    return g;
  }

  @Unlisted(
      of = LearningRate.class,
      in = "decayed",
      name = "(1 − share) · eta0 − share · etaTau for (1 − share) · eta0 + share · etaTau")
  static double learningRateDecayed(double e0, double et, int tau, int k) {
    if (k >= tau) return et;
    double s = (double) k / tau;
    return (1 - s) * e0 - s * et;
  }

  @Unlisted(
      of = Nesterov.class,
      in = "lookAhead",
      name = "momentum · (theta[i] + velocity[i]) for theta[i] + momentum · velocity[i]")
  static double[] nesterovLookAhead(double[] th, double[] v, double m) {
    double[] n = new double[v.length];
    for (int i = 0; i < n.length; i++) n[i] = m * (th[i] + v[i]);
    return n;
  }

  @Unlisted(of = Nesterov.class, in = "velocity", name = "ahead for velocity")
  static double[] nesterovVelocity(
      double[] th, double[] v, UnaryOperator<double[]> gr, double lr, double m) {
    double[] a = Nesterov.lookAhead(th, v, m);
    double[] g = gr.apply(a);
    double[] n = new double[v.length];
    for (int i = 0; i < n.length; i++) n[i] = m * a[i] - lr * g[i];
    return n;
  }

  @Unlisted(of = Nesterov.class, in = "velocity", name = "α left out in Momentum.velocity")
  static double[] nesterovVelocity2(
      double[] th, double[] v, UnaryOperator<double[]> gr, double lr, double m) {
    double[] a = Nesterov.lookAhead(th, v, m);
    double[] g = gr.apply(a);
    double[] n = new double[v.length];
    for (int i = 0; i < n.length; i++) n[i] = v[i] - lr * g[i];
    return n;
  }

  @Unlisted(
      of = OnlineTraining.class,
      in = "train",
      name = "current from before the loop over n in gradient.at(current, n)")
  static double[] onlineTrainingTrain(
      double[] theta, ExampleGradient gradient, int examples, double lr, int epochs) {
    double[] c = theta.clone();
    for (int e = 0; e < epochs; e++) {
      double[] s = c.clone();
      for (int n = 0; n < examples; n++) c = GradientDescent.step(c, gradient.at(s, n), lr);
    }
    return c;
  }

  @Unlisted(
      of = OnlineTraining.class,
      in = "train",
      name = "gradient.at(current, epoch) for gradient.at(current, n)")
  static double[] onlineTrainingTrain2(
      double[] theta, ExampleGradient gradient, int examples, double lr, int epochs) {
    double[] c = theta.clone();
    for (int e = 0; e < epochs; e++)
      for (int n = 0; n < examples; n++) c = GradientDescent.step(c, gradient.at(c, e), lr);
    return c;
  }

  @Unlisted(
      of = MeanShift.class,
      in = "shifted",
      name = "x[n][i] · shift[i] for x[n][i] − shift[i]")
  static double[][] meanShiftShifted(double[][] x, double[] s) {
    double[][] r = new double[x.length][s.length];
    for (int n = 0; n < x.length; n++) for (int i = 0; i < s.length; i++) r[n][i] = x[n][i] * s[i];
    return r;
  }

  @Unlisted(
      of = Dropout.class,
      in = "forward",
      name = "v[i] / 1 − dropProbability for v[i] / (1 − dropProbability)")
  static double[] dropoutForward(double[] h, boolean[] keep, double p) {
    double[] o = new double[h.length];
    for (int i = 0; i < h.length; i++) o[i] = keep[i] ? h[i] - p : 0;
    return o;
  }

  @Unlisted(
      of = RegularizedLoss.class,
      in = "gradient",
      name =
          "lambda · (sum / lossGradients.length + omegaGradient[i]) for sum / lossGradients.length + lambda · omegaGradient[i]")
  static double[] regularizedLossGradient2(double[][] L, double[] o, double l) {
    double[] g = new double[o.length];
    for (int i = 0; i < g.length; i++) {
      double s = 0;
      for (double[] e : L) s += e[i];
      g[i] = l * (s / L.length + o[i]);
    }
    return g;
  }

  @Unlisted(of = DecayingAverage.class, in = "average", name = "the factor momentum left out")
  static double[] decayingAverageAverage(double[] v, double[] g, double m) {
    double[] n = new double[v.length];
    for (int i = 0; i < n.length; i++) n[i] = v[i] + (1 - m) * g[i];
    return n;
  }

  @Unlisted(
      of = MinibatchGradient.class,
      in = "mean",
      name = "gradient.at(mean, n) for gradient.at(theta, n)")
  static double[] minibatchGradientMean(double[] th, ExampleGradient g, int[] b) {
    double[] m = new double[th.length];
    for (int n : b) {
      double[] o = g.at(m, n);
      for (int i = 0; i < m.length; i++) m[i] += o[i];
    }
    for (int i = 0; i < m.length; i++) m[i] /= b.length;
    return m;
  }

  @Unlisted(of = MinibatchTraining.class, in = "train", name = "theta for current")
  static double[] minibatchTrainingTrain(
      double[] theta,
      ExampleGradient gradient,
      int examples,
      int size,
      IntToDoubleFunction lr,
      GoodEnough good,
      RandomGenerator random) {
    double[] c = theta.clone();
    for (int k = 0; !good.at(theta.clone(), k); k++) {
      int[] batch = Sampling.subset(examples, size, random);
      c = StochasticGradientDescent.step(theta, gradient, batch, lr.applyAsDouble(k));
    }
    return c;
  }

  @Unlisted(of = OnlineTraining.class, in = "train", name = "epoch ≤ epochs for epoch < epochs")
  static double[] onlineTrainingTrain3(
      double[] theta, ExampleGradient gradient, int examples, double lr, int epochs) {
    double[] c = theta.clone();
    for (int e = 0; e <= epochs; e++)
      for (int n = 0; n < examples; n++) c = GradientDescent.step(c, gradient.at(c, n), lr);
    return c;
  }

  @Unlisted(
      of = StochasticGradientDescent.class,
      in = "epoch",
      name =
          "step(current, gradient, batches[0], learningRate) for step(current, gradient, batch, learningRate)")
  static double[] stochasticGradientDescentEpoch(
      double[] th, ExampleGradient g, int[][] batches, double lr) {
    double[] c = th;
    for (int[] b : batches) c = StochasticGradientDescent.step(c, g, batches[0], lr);
    return c;
  }
}
