package chainrule.check;

import static chainrule.graph.Activations.sigmoid;
import static chainrule.graph.Activations.softmax;
import static chainrule.graph.Arithmetic.plus;
import static chainrule.graph.Arithmetic.times;
import static chainrule.graph.Products.dot;
import static chainrule.graph.Products.entry;
import static chainrule.graph.Products.product;

import chainrule.activation.Activation;
import chainrule.activation.Softmax;
import chainrule.check.Witness.Testimony;
import chainrule.graph.Losses;
import chainrule.graph.Node;
import chainrule.network.JacobianChain;
import chainrule.network.Recurrent;
import chainrule.network.RecurrentLayer;
import chainrule.network.VanishingGradient;
import java.util.List;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The graph's word on chains: of explicit Jacobians, through time, and of single neurons. */
final class ChainWitnesses {

  private ChainWitnesses() {}

  static List<Witness> all() {
    return List.of(
        new Witness("JacobianChain.outputDelta", ChainWitnesses::outputDelta),
        new Witness("JacobianChain.activationJacobian", ChainWitnesses::activationJacobian),
        new Witness("JacobianChain.weightTensor", ChainWitnesses::weightTensor),
        new Witness("JacobianChain.contract", ChainWitnesses::contract),
        new Witness("JacobianChain.product", ChainWitnesses::timesJacobian),
        new Witness("Recurrent.gradient", ChainWitnesses::throughTime),
        new Witness("VanishingGradient.slope", ChainWitnesses::slope));
  }

  private static Testimony outputDelta(Random random) {
    Node a = draw(random);
    double[] y = PointDraw.distribution(random, a.value().length);
    double[] byHand = JacobianChain.outputDelta(a.value(), y);
    return Testimony.of(byHand, Losses.crossEntropy(softmax(a), y), a);
  }

  private static Testimony activationJacobian(Random random) {
    Activation g = PointDraw.one(random, Activation.values());
    Node a = draw(random);
    double[][] byHand = JacobianChain.activationJacobian(a.value(), g);
    return new Testimony(Flat.of(byHand), jacobian(DeepGraph.activation(g, a), a));
  }

  private static Testimony weightTensor(Random random) {
    Node h = draw(random);
    double[][] w = PointDraw.matrix(random, PointDraw.size(random), h.value().length);
    Node weights = Node.matrix(w);
    double[][][] byHand = JacobianChain.weightTensor(h.value(), w.length);
    double[] flat = Stream.of(byHand).map(Flat::of).flatMapToDouble(DoubleStream::of).toArray();
    return new Testimony(flat, jacobian(product(weights, h), weights));
  }

  /** The loss δ · Wh has the slope δ by the pre-activations. */
  private static Testimony contract(Random random) {
    Node h = draw(random);
    Node delta = draw(random);
    int nodes = delta.value().length;
    Node w = Node.matrix(PointDraw.matrix(random, nodes, h.value().length));
    double[][][] tensor = JacobianChain.weightTensor(h.value(), nodes);
    double[][] byHand = JacobianChain.contract(delta.value(), tensor);
    return Testimony.of(byHand, dot(delta, product(w, h)), w);
  }

  private static Testimony timesJacobian(Random random) {
    Node a = draw(random);
    double[] v = PointDraw.vector(random, a.value().length);
    double[] byHand = JacobianChain.product(v, Softmax.jacobian(a.value()));
    return Testimony.of(byHand, dot(Node.vector(v), softmax(a)), a);
  }

  /** One to six steps; each state has a say in the loss. */
  private static Testimony throughTime(Random random) {
    RecurrentLayer layer = layer(random);
    double[][] x = PointDraw.matrix(random, 1 + random.nextInt(6), layer.input()[0].length);
    double[] h0 = PointDraw.vector(random, layer.bias().length);
    double[][] byState = PointDraw.matrix(random, x.length, h0.length);
    Node[] wub = {
      Node.matrix(layer.input()), Node.matrix(layer.feedback()), Node.vector(layer.bias())
    };
    Node h = Node.vector(h0);
    Node loss = Node.scalar(0);
    for (int t = 0; t < x.length; t++) {
      h = step(wub, layer.activation(), Node.vector(x[t]), h);
      loss = plus(loss, dot(Node.vector(byState[t]), h));
    }
    RecurrentLayer slopes = Recurrent.gradient(layer, x, h0, byState);
    double[] byHand = Flat.of(Flat.of(slopes.input()), Flat.of(slopes.feedback()), slopes.bias());
    return Testimony.of(byHand, loss, wub);
  }

  /** Every step is computed from the same three nodes W, U and b. */
  private static Node step(Node[] wub, Activation g, Node x, Node h) {
    return DeepGraph.activation(g, plus(plus(product(wub[0], x), product(wub[1], h)), wub[2]));
  }

  private static RecurrentLayer layer(Random random) {
    int m = PointDraw.size(random);
    int n = PointDraw.size(random);
    return new RecurrentLayer(
        Flat.rows(PointDraw.vector(random, m * n, -1, 1), n),
        Flat.rows(PointDraw.vector(random, m * m, -1, 1), m),
        PointDraw.vector(random, m, -1, 1),
        PointDraw.one(random, Activation.values()));
  }

  private static Testimony slope(Random random) {
    double[] w = PointDraw.vector(random, PointDraw.size(random));
    double[] b = PointDraw.vector(random, w.length);
    Node h0 = Node.scalar(PointDraw.number(random));
    Node h = h0;
    for (int k = 0; k < w.length; k++) {
      h = sigmoid(plus(times(Node.scalar(w[k]), h), Node.scalar(b[k])));
    }
    return Testimony.of(VanishingGradient.slope(w, b, h0.value()[0]), h, h0);
  }

  private static Node draw(Random random) {
    return Node.vector(PointDraw.vector(random, PointDraw.size(random)));
  }

  /** Each entry in turn is the scalar that is differentiated. */
  private static double[] jacobian(Node y, Node x) {
    return IntStream.range(0, y.value().length)
        .mapToObj(i -> entry(y, i).backward().by(x))
        .flatMapToDouble(DoubleStream::of)
        .toArray();
  }
}
