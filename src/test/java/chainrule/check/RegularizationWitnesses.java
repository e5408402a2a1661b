package chainrule.check;

import static chainrule.graph.Arithmetic.abs;
import static chainrule.graph.Arithmetic.plus;
import static chainrule.graph.Arithmetic.power;
import static chainrule.graph.Arithmetic.scaled;
import static chainrule.graph.Arithmetic.times;
import static chainrule.graph.Products.dot;
import static chainrule.graph.Products.sum;

import chainrule.check.DeepGraph.Example;
import chainrule.check.Witness.Testimony;
import chainrule.graph.Node;
import chainrule.network.Network;
import chainrule.regularization.Dropout;
import chainrule.regularization.DropoutMask;
import chainrule.regularization.L1;
import chainrule.regularization.L2;
import chainrule.regularization.RegularizedLoss;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The graph's word on {@code regularization}. */
final class RegularizationWitnesses {

  /** A penalty Ω: λ∇Ω by hand, and Ω by the graph. */
  private record Penalty(ByHand byHand, UnaryOperator<Node> omega) {

    interface ByHand {
      double[] gradient(double[] w, double lambda);
    }

    /** Of several nodes, each with a penalty of its own. */
    Node sumOf(Node... parameters) {
      return Stream.of(parameters).map(omega).reduce(Node.scalar(0), (s, o) -> plus(s, o));
    }
  }

  private static final Penalty ABSOLUTE = new Penalty(L1::gradient, w -> sum(abs(w)));
  private static final Penalty SQUARED = new Penalty(L2::gradient, w -> sum(power(w, 2)));

  private RegularizationWitnesses() {}

  static List<Witness> all() {
    return List.of(
        new Witness("Dropout.backward", RegularizationWitnesses::dropout),
        new Witness("RegularizedLoss.gradient", RegularizationWitnesses::regularized));
  }

  /** The loss g · h′ has the slope g by the activations h′ that go on. */
  private static Testimony dropout(Random random) {
    double p = PointDraw.between(random, 0, 0.9);
    double[] g = PointDraw.vector(random, PointDraw.size(random));
    Node h = Node.vector(PointDraw.vector(random, g.length));
    boolean[] keep = DropoutMask.draw(g.length, p, random);
    double[] mask = new double[g.length];
    Arrays.setAll(mask, i -> keep[i] ? 1 : 0);
    Node goesOn = scaled(1 / (1 - p), times(h, Node.vector(mask)));
    return Testimony.of(Dropout.backward(g, keep, p), dot(Node.vector(g), goesOn), h);
  }

  /** A network over T examples, its weights and biases penalized alike. */
  private static Testimony regularized(Random random) {
    Penalty penalty = random.nextBoolean() ? ABSOLUTE : SQUARED;
    double lambda = PointDraw.between(random, 0.01, 1);
    DeepGraph graph = DeepGraph.draw(random);
    Network network = graph.network();
    Example[] examples = graph.examples(random, PointDraw.size(random));
    double[][] byExample = new double[examples.length][];
    Arrays.setAll(byExample, t -> network.gradient(examples[t].x(), examples[t].y()));
    double[] omega = penalty.byHand.gradient(network.parameters(), 1);
    Node mean = scaled(1.0 / examples.length, graph.sum(examples));
    Node objective = plus(mean, scaled(lambda, penalty.sumOf(graph.parameters())));
    double[] byHand = RegularizedLoss.gradient(byExample, omega, lambda);
    return Testimony.of(byHand, objective, graph.parameters());
  }
}
