package chainrule.check;

import chainrule.activation.Activation;
import chainrule.loss.Loss;
import chainrule.network.Backpropagation;
import chainrule.network.FeedForward;
import chainrule.network.Layer;
import chainrule.network.Network;
import java.util.List;
import java.util.Random;

/** The derivatives of networks of any depth, of every activation and every loss. */
final class DeepNetworkCatalogue {

  /**
   * σ′ is good to 2e-16 absolute, tanh′ to 1e-15; this is what weights of these networks make of
   * that.
   */
  private static final double FLAT_SLOPES = 1e-14;

  private DeepNetworkCatalogue() {}

  static List<Differentiable> all() {
    return List.of(
        new Differentiable("Loss.gradient", "Loss.value", DeepNetworkCatalogue::loss),
        new Differentiable(
            "Backpropagation.hiddenDelta",
            "δ · W Activation.value",
            DeepNetworkCatalogue::hiddenDelta),
        new Differentiable(
            "Backpropagation.deltas",
            "Loss.value after FeedForward.preActivations",
            DeepNetworkCatalogue::deltas),
        new Differentiable(
            "Backpropagation.gradient",
            "Loss.value of FeedForward.output",
            DeepNetworkCatalogue::gradient),
        new Differentiable(
            "Network.gradient", "Network.loss", DeepNetworkCatalogue::networkGradient));
  }

  /**
   * A network of one to four layers of one to four nodes, biases and all, and one example; now and
   * then it has up to twelve nodes a layer, or up to nine layers.
   */
  private record Example(Network network, double[] x, double[] y) {
    static Example draw(Random random) {
      int kind = random.nextInt(20);
      int[] sizes = new int[2 + random.nextInt(kind == 0 ? 9 : 4)];
      for (int k = 0; k < sizes.length; k++) {
        sizes[k] = 1 + random.nextInt(kind == 1 ? 12 : 4);
      }
      Layer[] layers = new Layer[sizes.length - 1];
      for (int k = 0; k < layers.length; k++) {
        double[] weights = PointDraw.vector(random, sizes[k + 1] * sizes[k], -1, 1);
        double[] bias = PointDraw.vector(random, sizes[k + 1], -1, 1);
        layers[k] = new Layer(Flat.rows(weights, sizes[k]), bias, any(random));
      }
      Loss loss = PointDraw.one(random, Loss.values());
      double[] y = target(random, loss, sizes[sizes.length - 1]);
      return new Example(new Network(layers, loss), PointDraw.vector(random, sizes[0]), y);
    }
  }

  private static Activation any(Random random) {
    return PointDraw.one(random, Activation.values());
  }

  /** A target that the loss takes. */
  static double[] target(Random random, Loss loss, int k) {
    return switch (loss) {
      case SQUARED_ERROR -> PointDraw.vector(random, k);
      case SOFTMAX_CROSS_ENTROPY -> PointDraw.distribution(random, k);
      case SIGMOID_CROSS_ENTROPY -> PointDraw.targets(random, k);
    };
  }

  /** One time in ten far out, where a logarithm of the rounded output would be lost. */
  private static Problem loss(Random random) {
    Loss loss = PointDraw.one(random, Loss.values());
    int k = PointDraw.size(random);
    double reach = random.nextInt(10) == 0 ? 700 : 4;
    double[] y = target(random, loss, k);
    return Problem.gradient(
            PointDraw.vector(random, k, -reach, reach),
            h -> loss.value(h, y),
            h -> loss.gradient(h, y))
        .accurateTo(LossCatalogue.OUTPUT_ROUNDING);
  }

  /** The next layer's δ as a cotangent: L = Σₖ δₖ Σⱼ wₖⱼ g(aⱼ). */
  private static Problem hiddenDelta(Random random) {
    Activation g = any(random);
    double[] nextDelta = PointDraw.vector(random, PointDraw.size(random));
    double[][] w = PointDraw.matrix(random, nextDelta.length, PointDraw.size(random));
    Layer next = new Layer(w, new double[w.length], Activation.IDENTITY);
    return Problem.gradient(
        PointDraw.spiked(random, w[0].length),
        a -> Flat.dot(nextDelta, FeedForward.output(new Layer[] {next}, g.value(a))),
        a -> Backpropagation.hiddenDelta(a, g, w, nextDelta));
  }

  /** By the biases of one layer, each of which moves its pre-activation one to one. */
  private static Problem deltas(Random random) {
    Example e = Example.draw(random);
    int k = random.nextInt(e.network.layers().length);
    int bias = 0;
    for (int before = 0; before <= k; before++) {
      Layer layer = e.network.layers()[before];
      bias += layer.nodes() * (before < k ? layer.inputs() + 1 : layer.inputs());
    }
    int first = bias;
    PerturbedNetwork perturbed = new PerturbedNetwork(e.network, e.x, e.y);
    return Problem.gradient(
            e.network.layers()[k].bias(),
            b -> withBias(e.network, k, b).loss(e.x, e.y),
            b -> {
              Network moved = withBias(e.network, k, b);
              return Backpropagation.deltas(moved.layers(), moved.loss(), e.x, e.y)[k];
            })
        .perturbedBy((j, values) -> perturbed.values(first + j, values))
        .accurateTo(FLAT_SLOPES);
  }

  private static Network withBias(Network network, int k, double[] bias) {
    Layer[] layers = network.layers().clone();
    layers[k] = new Layer(layers[k].weights(), bias, layers[k].activation());
    return new Network(layers, network.loss());
  }

  private static Problem gradient(Random random) {
    Example e = Example.draw(random);
    Loss loss = e.network.loss();
    return Problem.gradient(
            e.network.parameters(),
            theta -> loss.value(FeedForward.output(e.network.with(theta).layers(), e.x), e.y),
            theta -> {
              Layer[] layers = e.network.with(theta).layers();
              return new Network(Backpropagation.gradient(layers, loss, e.x, e.y), loss)
                  .parameters();
            })
        .perturbedBy(new PerturbedNetwork(e.network, e.x, e.y))
        .accurateTo(FLAT_SLOPES);
  }

  private static Problem networkGradient(Random random) {
    Example e = Example.draw(random);
    return Problem.network(e.network, e.x, e.y).accurateTo(FLAT_SLOPES);
  }
}
