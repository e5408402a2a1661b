package chainrule.testing.exact;

import static chainrule.testing.exact.BigDual.dot;
import static chainrule.testing.exact.Compared.network;

import chainrule.activation.Activation;
import chainrule.check.ExactFormula;
import chainrule.loss.Loss;
import chainrule.network.Backpropagation;
import chainrule.network.FeedForward;
import chainrule.network.Layer;
import chainrule.network.Network;
import chainrule.testing.exact.Compared.Unit;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Networks of up to four layers of any activation and loss, forward and back. */
final class ExactNetworks {

  private ExactNetworks() {}

  static List<ExactFormula> all() {
    return List.of(
        network("FeedForward.preActivations", Unit.TERMS, r -> Case.draw(r).preActivations()),
        network("FeedForward.output", Unit.TERMS, r -> Case.draw(r).output()),
        network("FeedForward.probabilities", Unit.TERMS, r -> Case.draw(r).probabilities()),
        network("Backpropagation.hiddenDelta", Unit.TERMS, ExactNetworks::hiddenDelta),
        network("Backpropagation.deltas", Unit.TERMS, r -> Case.draw(r).deltas()),
        network("Backpropagation.gradient", Unit.TERMS, r -> Case.draw(r).backpropagation()),
        network("Network.output", Unit.TERMS, r -> Case.draw(r).prediction()),
        network("Network.loss", Unit.TERMS, r -> Case.draw(r).loss()),
        network("Network.gradient", Unit.TERMS, r -> Case.draw(r).gradient()),
        network("Network.with", Unit.ULP, r -> Case.draw(r).with(r)));
  }

  /** A network and an example. */
  record Case(Network network, double[] x, double[] y) {

    static Case draw(Random random) {
      int[] sizes = random.ints(2 + random.nextInt(4), 1, 4).toArray();
      Loss loss = ExactDraw.one(random, Loss.values());
      Activation hidden = ExactDraw.one(random, Activation.values());
      Activation last = loss == Loss.SQUARED_ERROR ? hidden : Activation.IDENTITY;
      Network drawn = Network.random(sizes, hidden, last, loss, random.nextLong());
      // Its biases are 0 to begin with.
      double[] theta = drawn.parameters();
      Arrays.setAll(theta, i -> theta[i] == 0 ? random.nextGaussian() : theta[i]);
      int classes = sizes[sizes.length - 1];
      double[] y =
          loss == Loss.SOFTMAX_CROSS_ENTROPY
              ? ExactDraw.distribution(random, classes)
              : random.doubles(classes).toArray();
      return new Case(drawn.with(theta), ExactDraw.vector(random, sizes[0], 3), y);
    }

    /** Of sigmoids alone, with a squared error. */
    static Case sigmoids(Random random, int[] sizes) {
      Activation g = Activation.SIGMOID;
      return new Case(
          Network.random(sizes, g, g, Loss.SQUARED_ERROR, random.nextLong()),
          ExactDraw.vector(random, sizes[0], 1),
          random.doubles(sizes[sizes.length - 1]).toArray());
    }

    private Layer[] layers() {
      return network.layers();
    }

    /** a⁽¹⁾ … with other parameters than its own, and each a moved by a number of its own. */
    private BigDual[][] preActivations(BigDual[] theta, BigDual[][] shift) {
      BigDual[][] a = new BigDual[layers().length][];
      BigDual[] h = BigDual.of(x);
      int next = 0;
      for (int k = 0; k < a.length; k++) {
        BigDual[][] w = new BigDual[layers()[k].nodes()][];
        for (int i = 0; i < w.length; i++) {
          w[i] = Arrays.copyOfRange(theta, next, next += h.length);
        }
        a[k] = BigNetwork.layer(w, Arrays.copyOfRange(theta, next, next += w.length), h);
        a[k] = shift == null ? a[k] : BigNetwork.plus(a[k], shift[k]);
        h = BigNetwork.activation(layers()[k].activation(), a[k]);
      }
      return a;
    }

    private BigDual[][] exact() {
      return preActivations(BigDual.of(network.parameters()), null);
    }

    private BigDual[] last(BigDual[][] a) {
      int last = a.length - 1;
      return BigNetwork.activation(layers()[last].activation(), a[last]);
    }

    private BigDual loss(BigDual[][] a) {
      return BigNetwork.loss(network.loss(), last(a), y);
    }

    /** ∂L/∂θ by one parameter. */
    BigDual exactSlope(int p) {
      return BigDual.slope(network.parameters(), p, theta -> loss(preActivations(theta, null)));
    }

    /** ∂L/∂θ, in the order of the network's parameters. */
    private BigDual[] exactGradient() {
      return BigDual.gradient(network.parameters(), theta -> loss(preActivations(theta, null)));
    }

    Compared preActivations() {
      return new Compared(x, FeedForward.preActivations(layers(), x), exact());
    }

    Compared output() {
      return new Compared(x, FeedForward.output(layers(), x), last(exact()));
    }

    Compared probabilities() {
      BigDual[][] a = exact();
      return new Compared(
          x, FeedForward.probabilities(layers(), x), BigNetwork.softmax(a[a.length - 1]));
    }

    /** ∂L/∂a: as if every pre-activation could be moved by itself. */
    Compared deltas() {
      BigDual[] theta = BigDual.of(network.parameters());
      double[][] still = Arrays.stream(layers()).map(Layer::bias).toArray(double[][]::new);
      Arrays.setAll(still, k -> new double[still[k].length]);
      return new Compared(
          x,
          Backpropagation.deltas(layers(), network.loss(), x, y),
          BigDual.gradient(still, shift -> loss(preActivations(theta, shift))));
    }

    Compared backpropagation() {
      return new Compared(
          x, Backpropagation.gradient(layers(), network.loss(), x, y), exactGradient());
    }

    Compared prediction() {
      BigDual[] h = last(exact());
      return new Compared(
          x,
          network.output(x),
          switch (network.loss()) {
            case SQUARED_ERROR -> h;
            case SOFTMAX_CROSS_ENTROPY -> BigNetwork.softmax(h);
            case SIGMOID_CROSS_ENTROPY -> BigNetwork.each(h, BigDual::sigmoid);
          });
    }

    Compared loss() {
      return new Compared(x, network.loss(x, y), loss(exact()));
    }

    Compared gradient() {
      return new Compared(x, network.gradient(x, y), exactGradient());
    }

    Compared with(Random random) {
      double[] theta = ExactDraw.vector(random, network.parameters().length, 300);
      return new Compared(theta, network.with(theta).layers(), BigDual.of(theta));
    }
  }

  private static Compared hiddenDelta(Random random) {
    Activation g = ExactDraw.one(random, Activation.values());
    double[] a = ExactDraw.vector(random, ExactDraw.few(random), 8);
    double[][] w =
        ExactDraw.matrix(random, ExactDraw.few(random), a.length, ExactDraw.reach(random));
    double[] delta = ExactDraw.vector(random, w.length, ExactDraw.reach(random));
    BigDual[] none = BigDual.of(new double[w.length]);
    return new Compared(
        a,
        Backpropagation.hiddenDelta(a, g, w, delta),
        BigDual.gradient(
            a,
            moving ->
                dot(
                    BigDual.of(delta),
                    BigNetwork.layer(BigDual.of(w), none, BigNetwork.activation(g, moving)))));
  }
}
