package chainrule.check;

import static chainrule.graph.Arithmetic.plus;
import static chainrule.graph.Arithmetic.scaled;
import static chainrule.graph.Products.dot;
import static chainrule.graph.Products.product;

import chainrule.check.Witness.Testimony;
import chainrule.graph.Node;
import chainrule.network.MinibatchLayer;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** The graph's word on a minibatch as matrices: each example is a path of its own. */
final class MinibatchWitnesses {

  private MinibatchWitnesses() {}

  static List<Witness> all() {
    return List.of(
        new Witness("MinibatchLayer.weightGradient", random -> Batch.draw(random).byWeights()),
        new Witness("MinibatchLayer.biasGradient", random -> Batch.draw(random).byBias()),
        new Witness("MinibatchLayer.inputGradients", random -> Batch.draw(random).byInputs()));
  }

  /** W and b as nodes, an input node for each example, and the Δ that comes back. */
  private record Batch(Node w, Node b, double[][] x, Node[] inputs, double[][] delta) {

    static Batch draw(Random random) {
      int m = PointDraw.size(random);
      double[][] w = PointDraw.matrix(random, m, PointDraw.size(random));
      double[][] x = PointDraw.matrix(random, PointDraw.size(random), w[0].length);
      return new Batch(
          Node.matrix(w),
          Node.vector(PointDraw.vector(random, m)),
          x,
          Stream.of(x).map(Node::vector).toArray(Node[]::new),
          PointDraw.matrix(random, x.length, m));
    }

    /** Σₙ δₙ · (W xₙ + b). */
    Node sum() {
      Node sum = Node.scalar(0);
      for (int n = 0; n < x.length; n++) {
        sum = plus(sum, dot(Node.vector(delta[n]), plus(product(w, inputs[n]), b)));
      }
      return sum;
    }

    Node mean() {
      return scaled(1.0 / x.length, sum());
    }

    Testimony byWeights() {
      return Testimony.of(MinibatchLayer.weightGradient(delta, x), mean(), w);
    }

    Testimony byBias() {
      return Testimony.of(MinibatchLayer.biasGradient(delta), mean(), b);
    }

    Testimony byInputs() {
      double[][] byHand = MinibatchLayer.inputGradients(w.rows(), delta);
      return Testimony.of(Flat.of(byHand), sum(), inputs);
    }
  }
}
