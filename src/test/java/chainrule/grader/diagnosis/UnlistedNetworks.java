package chainrule.grader.diagnosis;

import chainrule.activation.Softmax;
import chainrule.loss.CrossEntropy;
import chainrule.loss.Loss;
import chainrule.network.Backpropagation;
import chainrule.network.DenseLayer;
import chainrule.network.FeedForward;
import chainrule.network.JacobianChain;
import chainrule.network.Layer;
import chainrule.network.MinibatchLayer;
import chainrule.network.Recurrent;
import chainrule.network.RecurrentLayer;
import chainrule.network.SigmoidLayer;
import chainrule.network.TwoTwoOne;
import chainrule.network.VanishingGradient;

/** Wrong answers about layers and networks that nobody has listed, as students write them. */
final class UnlistedNetworks {

  private UnlistedNetworks() {}

  @Unlisted(
      of = JacobianChain.class,
      in = "outputDelta",
      name = "Softmax.jacobian(softmax(a)) for Softmax.jacobian(a)")
  static double[] jacobianChainOutputDelta(double[] a, double[] t) {
    return JacobianChain.product(
        CrossEntropy.gradient(Softmax.value(a), t), Softmax.jacobian(Softmax.value(a)));
  }

  @Unlisted(
      of = MinibatchLayer.class,
      in = "weightGradient",
      name = "gradient[i][j] /= deltas.length inside the loop over n")
  static double[][] minibatchLayerWeightGradient(double[][] d, double[][] h) {
    double[][] g = new double[d[0].length][h[0].length];
    for (int i = 0; i < g.length; i++)
      for (int j = 0; j < g[0].length; j++)
        for (int n = 0; n < d.length; n++) {
          g[i][j] += d[n][i] * h[n][j];
          g[i][j] /= d.length;
        }
    return g;
  }

  @Unlisted(of = MinibatchLayer.class, in = "inputGradients", name = "deltas[0] for deltas[n]")
  static double[][] minibatchLayerInputGradients(double[][] W, double[][] d) {
    double[][] g = new double[d.length][W[0].length];
    for (int n = 0; n < d.length; n++)
      for (int i = 0; i < W.length; i++)
        for (int j = 0; j < W[0].length; j++) g[n][j] += d[0][i] * W[i][j];
    return g;
  }

  @Unlisted(of = SigmoidLayer.class, in = "weightGradient", name = "y[0] for y[k]")
  static double[][] sigmoidLayerWeightGradient(
      double[][] W, double[] b, double[][] x, double[][] y) {
    double[][] g = new double[W.length][W[0].length];
    for (int n = 0; n < x.length; n++) {
      double[] o = SigmoidLayer.output(W, b, x[n]);
      for (int k = 0; k < o.length; k++)
        for (int i = 0; i < x[n].length; i++)
          g[k][i] += 2.0 / x.length * (o[k] - y[n][0]) * o[k] * (1 - o[k]) * x[n][i];
    }
    return g;
  }

  @Unlisted(of = SigmoidLayer.class, in = "weightGradient", name = "1 − σ alone in σ′")
  static double[][] sigmoidLayerWeightGradient2(
      double[][] W, double[] b, double[][] x, double[][] y) {
    double[][] g = new double[W.length][W[0].length];
    for (int n = 0; n < x.length; n++) {
      double[] o = SigmoidLayer.output(W, b, x[n]);
      for (int k = 0; k < o.length; k++)
        for (int i = 0; i < x[n].length; i++)
          g[k][i] += 2.0 / x.length * (o[k] - y[n][k]) * (1 - o[k]) * x[n][i];
    }
    return g;
  }

  @Unlisted(of = TwoTwoOne.class, in = "outputGradient", name = "fPrime1 and fPrime2 exchanged")
  static double[] twoTwoOneOutputGradient(double[] t, double[] x) {
    double h1 = TwoTwoOne.h1(t, x),
        h2 = TwoTwoOne.h2(t, x),
        s1 = h2 * (1 - h2),
        s2 = h1 * (1 - h1),
        o = TwoTwoOne.output(t, x),
        s = o * (1 - o);
    return new double[] {
      t[4] * s * x[0] * s1,
      t[4] * s * x[1] * s1,
      t[5] * s * x[0] * s2,
      t[5] * s * x[1] * s2,
      h1 * s,
      h2 * s,
      t[4] * s * s1,
      t[5] * s * s2,
      s
    };
  }

  @Unlisted(of = TwoTwoOne.class, in = "outputGradient", name = "the factor fPrime3 left out")
  static double[] twoTwoOneOutputGradient2(double[] t, double[] x) {
    double h1 = TwoTwoOne.h1(t, x),
        h2 = TwoTwoOne.h2(t, x),
        s1 = h1 * (1 - h1),
        s2 = h2 * (1 - h2),
        o = TwoTwoOne.output(t, x),
        s = o * (1 - o);
    return new double[] {
      t[4] * s * x[0] * s1,
      t[4] * s * x[1] * s1,
      t[5] * s * x[0] * s2,
      t[5] * s * x[1] * s2,
      h1,
      h2,
      t[4] * s * s1,
      t[5] * s * s2,
      s
    };
  }

  @Unlisted(of = TwoTwoOne.class, in = "h2", name = "w1 for w3")
  static double twoTwoOneH2(double[] t, double[] x) {
    return 1 / (1 + Math.exp(-(t[0] * x[0] + t[3] * x[1] + t[7])));
  }

  @Unlisted(of = Backpropagation.class, in = "gradient", name = "layers[k + 1] for layers[k]")
  static Layer[] backpropagationGradient(Layer[] L, Loss loss, double[] x, double[] y) {
    double[][] a = FeedForward.preActivations(L, x);
    double[][] d = Backpropagation.deltas(L, loss, x, y);
    Layer[] g = new Layer[L.length];
    for (int k = 0; k < L.length; k++)
      g[k] =
          new Layer(
              DenseLayer.weightGradient(d[k], k == 0 ? x : L[k].activation().value(a[k - 1])),
              d[k].clone(),
              L[k].activation());
    return g;
  }

  @Unlisted(
      of = Backpropagation.class,
      in = "gradient",
      name = "DenseLayer.biasGradient(layers[k].bias()) for DenseLayer.biasGradient(delta[k])")
  static Layer[] backpropagationGradient2(Layer[] L, Loss loss, double[] x, double[] y) {
    double[][] a = FeedForward.preActivations(L, x);
    double[][] d = Backpropagation.deltas(L, loss, x, y);
    Layer[] g = new Layer[L.length];
    double[] h = x;
    for (int k = 0; k < L.length; k++) {
      g[k] = new Layer(DenseLayer.weightGradient(d[k], h), L[k].bias().clone(), L[k].activation());
      h = L[k].activation().value(a[k]);
    }
    return g;
  }

  @Unlisted(of = DenseLayer.class, in = "preActivation", name = "weights[0] for weights[i]")
  static double[] denseLayerPreActivation(double[][] W, double[] b, double[] h) {
    double[] a = b.clone();
    for (int i = 0; i < a.length; i++) for (int j = 0; j < h.length; j++) a[i] += W[0][j] * h[j];
    return a;
  }

  @Unlisted(of = JacobianChain.class, in = "contract", name = "tensor[0] for tensor[i]")
  static double[][] jacobianChainContract(double[] d, double[][][] t) {
    double[][] g = new double[t[0].length][t[0][0].length];
    for (int i = 0; i < d.length; i++)
      for (int j = 0; j < g.length; j++)
        for (int k = 0; k < g[j].length; k++) g[j][k] += d[i] * t[0][j][k];
    return g;
  }

  @Unlisted(of = JacobianChain.class, in = "outputDelta", name = "a for softmax(a)")
  static double[] jacobianChainOutputDelta2(double[] a, double[] t) {
    return JacobianChain.product(CrossEntropy.gradient(a, t), Softmax.jacobian(a));
  }

  @Unlisted(of = MinibatchLayer.class, in = "biasGradient", name = "delta[0] for delta[i]")
  static double[] minibatchLayerBiasGradient(double[][] d) {
    double[] g = new double[d[0].length];
    for (int i = 0; i < g.length; i++) {
      for (int n = 0; n < d.length; n++) g[i] += d[n][0];
      g[i] /= d.length;
    }
    return g;
  }

  @Unlisted(of = Recurrent.class, in = "states", name = "x[t] for x[t − 1]")
  static double[][] recurrentStates(RecurrentLayer L, double[][] x, double[] h0) {
    double[][] h = new double[x.length + 1][];
    h[0] = h0.clone();
    for (int t = 1; t <= x.length; t++)
      h[t] = Recurrent.step(L, x[Math.min(t, x.length - 1)], h[t - 1]);
    return h;
  }

  @Unlisted(
      of = Recurrent.class,
      in = "gradient",
      name = "byState[t][i] − later[i] for byState[t][i] + later[i]")
  static RecurrentLayer recurrentGradient(
      RecurrentLayer layer, double[][] x, double[] h0, double[][] byState) {
    double[][] h = Recurrent.states(layer, x, h0);
    int m = h0.length;
    double[][] bi = new double[m][x[0].length];
    double[][] bf = new double[m][m];
    double[] bb = new double[m];
    double[] later = new double[m];
    for (int t = x.length - 1; t >= 0; t--) {
      double[] a =
          DenseLayer.preActivation(
              layer.input(), DenseLayer.preActivation(layer.feedback(), layer.bias(), h[t]), x[t]);
      double[] d = new double[m];
      for (int i = 0; i < m; i++)
        d[i] = (byState[t][i] - later[i]) * layer.activation().derivative(a[i]);
      for (int i = 0; i < m; i++) {
        for (int j = 0; j < x[0].length; j++) bi[i][j] += d[i] * x[t][j];
        for (int j = 0; j < m; j++) bf[i][j] += d[i] * h[t][j];
        bb[i] += d[i];
      }
      later = DenseLayer.inputGradient(layer.feedback(), d);
    }
    return new RecurrentLayer(bi, bf, bb, layer.activation());
  }

  @Unlisted(
      of = SigmoidLayer.class,
      in = "biasGradient",
      name = "gradient[k] = delta[k] for gradient[k] += delta[k]")
  static double[] sigmoidLayerBiasGradient(double[][] W, double[] b, double[][] x, double[][] y) {
    double[] g = new double[b.length];
    for (int n = 0; n < x.length; n++) {
      double[] o = SigmoidLayer.output(W, b, x[n]);
      for (int k = 0; k < o.length; k++)
        g[k] = 2.0 / x.length * (o[k] - y[n][k]) * o[k] * (1 - o[k]);
    }
    return g;
  }

  @Unlisted(of = SigmoidLayer.class, in = "weightGradient", name = "the value squared in σ′")
  static double[][] sigmoidLayerWeightGradient3(
      double[][] W, double[] b, double[][] x, double[][] y) {
    double[][] g = new double[W.length][W[0].length];
    for (int n = 0; n < x.length; n++) {
      double[] o = SigmoidLayer.output(W, b, x[n]);
      for (int k = 0; k < o.length; k++)
        for (int i = 0; i < x[n].length; i++)
          g[k][i] += 2.0 / x.length * (o[k] - y[n][k]) * o[k] * o[k] * x[n][i];
    }
    return g;
  }

  @Unlisted(of = TwoTwoOne.class, in = "outputGradient", name = "w5 for w6")
  static double[] twoTwoOneOutputGradient3(double[] t, double[] x) {
    double h1 = TwoTwoOne.h1(t, x),
        h2 = TwoTwoOne.h2(t, x),
        s1 = h1 * (1 - h1),
        s2 = h2 * (1 - h2),
        o = TwoTwoOne.output(t, x),
        s = o * (1 - o);
    return new double[] {
      t[4] * s * x[0] * s1,
      t[4] * s * x[1] * s1,
      t[4] * s * x[0] * s2,
      t[4] * s * x[1] * s2,
      h1 * s,
      h2 * s,
      t[4] * s * s1,
      t[4] * s * s2,
      s
    };
  }

  @Unlisted(of = TwoTwoOne.class, in = "outputGradient", name = "1 for fPrime3")
  static double[] twoTwoOneOutputGradient4(double[] t, double[] x) {
    double h1 = TwoTwoOne.h1(t, x),
        h2 = TwoTwoOne.h2(t, x),
        s1 = h1 * (1 - h1),
        s2 = h2 * (1 - h2),
        o = TwoTwoOne.output(t, x),
        s = o * (1 - o);
    return new double[] {
      t[4] * s * x[0] * s1,
      t[4] * s * x[1] * s1,
      t[5] * s * x[0] * s2,
      t[5] * s * x[1] * s2,
      h1 * s,
      h2 * s,
      t[4] * s * s1,
      t[5] * s * s2,
      1
    };
  }

  @Unlisted(of = TwoTwoOne.class, in = "gradient", name = "the loop over i ends one too early")
  static double[] twoTwoOneGradient(double[] t, double[] x, double y) {
    double d = 2 * (y - TwoTwoOne.output(t, x));
    double[] g = TwoTwoOne.outputGradient(t, x);
    for (int i = 0; i < g.length - 1; i++) g[i] *= -d;
    return g;
  }

  @Unlisted(of = VanishingGradient.class, in = "slope", name = "σ′(a) + w[k] for σ′(a) · w[k]")
  static double vanishingGradientSlope(double[] w, double[] b, double h0) {
    double s = 1, h = h0;
    for (int k = 0; k < w.length; k++) {
      h = 1 / (1 + Math.exp(-(w[k] * h + b[k])));
      s *= h * (1 - h) + w[k];
    }
    return s;
  }

  @Unlisted(of = Backpropagation.class, in = "deltas", name = "byOutput for a[last]")
  static double[][] backpropagationDeltas(Layer[] L, Loss loss, double[] x, double[] y) {
    double[][] a = FeedForward.preActivations(L, x);
    double[][] d = new double[L.length][];
    int last = L.length - 1;
    double[] by = loss.gradient(L[last].activation().value(a[last]), y);
    d[last] = new double[by.length];
    for (int i = 0; i < by.length; i++) d[last][i] = by[i] * L[last].activation().derivative(by[i]);
    for (int k = last - 1; k >= 0; k--)
      d[k] = Backpropagation.hiddenDelta(a[k], L[k].activation(), L[k + 1].weights(), d[k + 1]);
    return d;
  }
}
