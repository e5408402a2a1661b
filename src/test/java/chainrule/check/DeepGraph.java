package chainrule.check;

import static chainrule.graph.Arithmetic.plus;
import static chainrule.graph.Products.product;

import chainrule.activation.Activation;
import chainrule.graph.Activations;
import chainrule.graph.Losses;
import chainrule.graph.Node;
import chainrule.loss.Loss;
import chainrule.network.FeedForward;
import chainrule.network.Layer;
import chainrule.network.Network;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * A network of any depth as a graph. Its weights and biases are nodes, and all examples share them.
 *
 * @param network what the graph computes
 * @param weights W⁽¹⁾ … W⁽ᴸ⁺¹⁾
 * @param biases b⁽¹⁾ … b⁽ᴸ⁺¹⁾
 */
record DeepGraph(Network network, List<Node> weights, List<Node> biases) {

  /** Beyond it, 1 − ŷ is rounded so far that a logarithm of it is lost. */
  private static final double FAR_OUT = 20;

  /** An input and its target. */
  record Example(double[] x, double[] y) {}

  /** One example's way forward: each layer's a, and L. */
  record Pass(List<Node> a, Node loss) {}

  /** One to six layers of one to four nodes, each layer with any activation, and any loss. */
  static DeepGraph draw(Random random) {
    Layer[] layers = new Layer[1 + random.nextInt(6)];
    int inputs = 1 + random.nextInt(4);
    for (int k = 0; k < layers.length; k++) {
      int nodes = 1 + random.nextInt(4);
      double[] weights = PointDraw.vector(random, nodes * inputs, -1, 1);
      double[] bias = PointDraw.vector(random, nodes, -1, 1);
      Activation g = PointDraw.one(random, Activation.values());
      layers[k] = new Layer(Flat.rows(weights, inputs), bias, g);
      inputs = nodes;
    }
    return of(new Network(layers, PointDraw.one(random, Loss.values())));
  }

  private static DeepGraph of(Network network) {
    return new DeepGraph(
        network,
        Stream.of(network.layers()).map(layer -> Node.matrix(layer.weights())).toList(),
        Stream.of(network.layers()).map(layer -> Node.vector(layer.bias())).toList());
  }

  Example[] examples(Random random, int count) {
    return Stream.generate(() -> example(random)).limit(count).toArray(Example[]::new);
  }

  /** An example whose output is not far out. */
  Example example(Random random) {
    Layer[] layers = network.layers();
    double reach = 3;
    double[] x = PointDraw.vector(random, layers[0].inputs());
    while (DoubleStream.of(FeedForward.output(layers, x)).anyMatch(h -> Math.abs(h) > FAR_OUT)) {
      reach /= 2;
      x = PointDraw.vector(random, x.length, -reach, reach);
    }
    int outputs = layers[layers.length - 1].nodes();
    return new Example(x, DeepNetworkCatalogue.target(random, network.loss(), outputs));
  }

  Pass forward(Example example) {
    Node[] a = new Node[weights.size()];
    Node h = Node.vector(example.x);
    for (int k = 0; k < a.length; k++) {
      a[k] = plus(product(weights.get(k), h), biases.get(k));
      h = activation(network.layers()[k].activation(), a[k]);
    }
    return new Pass(List.of(a), loss(network.loss(), h, example.y));
  }

  Node loss(Example example) {
    return forward(example).loss;
  }

  /** The sum of the losses of some examples, one graph over one set of parameters. */
  Node sum(Example... examples) {
    return Arrays.stream(examples).map(this::loss).reduce(Node.scalar(0), (s, l) -> plus(s, l));
  }

  /** In the order of {@link Network#parameters}. */
  Node[] parameters() {
    return Stream.iterate(0, k -> k < weights.size(), k -> k + 1)
        .flatMap(k -> Stream.of(weights.get(k), biases.get(k)))
        .toArray(Node[]::new);
  }

  static Node activation(Activation g, Node a) {
    return switch (g) {
      case SIGMOID -> Activations.sigmoid(a);
      case TANH -> Activations.tanh(a);
      case RELU -> Activations.relu(a);
      case LEAKY_RELU -> Activations.leakyRelu(a, 0.01);
      case IDENTITY -> Activations.identity(a);
    };
  }

  static Node loss(Loss loss, Node h, double[] y) {
    return switch (loss) {
      case SQUARED_ERROR -> Losses.squaredError(h, y);
      case SOFTMAX_CROSS_ENTROPY -> Losses.crossEntropy(Activations.softmax(h), y);
      case SIGMOID_CROSS_ENTROPY -> Losses.binaryCrossEntropy(Activations.sigmoid(h), y);
    };
  }
}
