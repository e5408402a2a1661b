package chainrule.check;

import static chainrule.graph.Products.dot;
import static chainrule.graph.Products.product;

import chainrule.activation.Activation;
import chainrule.check.DeepGraph.Example;
import chainrule.check.DeepGraph.Pass;
import chainrule.check.Witness.Testimony;
import chainrule.graph.Node;
import chainrule.loss.Loss;
import chainrule.network.Backpropagation;
import chainrule.network.Network;
import java.util.List;
import java.util.Random;
import java.util.function.ToDoubleBiFunction;

/** The graph's word on networks of any depth, of every activation and every loss. */
final class DeepWitnesses {

  private DeepWitnesses() {}

  static List<Witness> all() {
    return List.of(
        activation("derivative", Activation::derivative),
        activation("derivativeFromOutput", (g, a) -> g.derivativeFromOutput(g.value(a))),
        new Witness("Loss.gradient", DeepWitnesses::loss),
        new Witness("Backpropagation.hiddenDelta", DeepWitnesses::hiddenDelta),
        new Witness("Backpropagation.deltas", DeepWitnesses::deltas),
        new Witness("Backpropagation.gradient", DeepWitnesses::gradient),
        new Witness("Network.gradient", DeepWitnesses::networkGradient));
  }

  private static Witness activation(String method, ToDoubleBiFunction<Activation, Double> slope) {
    return new Witness(
        "Activation." + method,
        random -> {
          Activation g = PointDraw.one(random, Activation.values());
          Node a = Node.scalar(PointDraw.preActivation(random));
          double byHand = slope.applyAsDouble(g, a.value()[0]);
          return Testimony.of(byHand, DeepGraph.activation(g, a), a);
        });
  }

  private static Testimony loss(Random random) {
    Loss loss = PointDraw.one(random, Loss.values());
    Node h = Node.vector(PointDraw.vector(random, PointDraw.size(random)));
    double[] y = DeepNetworkCatalogue.target(random, loss, h.value().length);
    return Testimony.of(loss.gradient(h.value(), y), DeepGraph.loss(loss, h, y), h);
  }

  /** The loss δ · W g(a) has the slope δ by the next layer's pre-activations. */
  private static Testimony hiddenDelta(Random random) {
    Activation g = PointDraw.one(random, Activation.values());
    Node a = Node.vector(PointDraw.vector(random, PointDraw.size(random)));
    double[] delta = PointDraw.vector(random, PointDraw.size(random));
    double[][] w = PointDraw.matrix(random, delta.length, a.value().length);
    Node next = product(Node.matrix(w), DeepGraph.activation(g, a));
    double[] byHand = Backpropagation.hiddenDelta(a.value(), g, w, delta);
    return Testimony.of(byHand, dot(Node.vector(delta), next), a);
  }

  private static Testimony deltas(Random random) {
    DeepGraph graph = DeepGraph.draw(random);
    Network network = graph.network();
    Example e = graph.example(random);
    Pass pass = graph.forward(e);
    double[][] byHand = Backpropagation.deltas(network.layers(), network.loss(), e.x(), e.y());
    return Testimony.of(Flat.of(byHand), pass.loss(), pass.a().toArray(Node[]::new));
  }

  private static Testimony gradient(Random random) {
    DeepGraph graph = DeepGraph.draw(random);
    Loss loss = graph.network().loss();
    Example e = graph.example(random);
    Network slopes =
        new Network(Backpropagation.gradient(graph.network().layers(), loss, e.x(), e.y()), loss);
    return Testimony.of(slopes.parameters(), graph.loss(e), graph.parameters());
  }

  private static Testimony networkGradient(Random random) {
    DeepGraph graph = DeepGraph.draw(random);
    Example e = graph.example(random);
    double[] byHand = graph.network().gradient(e.x(), e.y());
    return Testimony.of(byHand, graph.loss(e), graph.parameters());
  }
}
