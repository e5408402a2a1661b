package chainrule.check;

import static chainrule.graph.Activations.sigmoid;
import static chainrule.graph.Arithmetic.minus;
import static chainrule.graph.Arithmetic.plus;
import static chainrule.graph.Arithmetic.power;
import static chainrule.graph.Arithmetic.times;

import chainrule.check.Witness.Testimony;
import chainrule.graph.Node;
import chainrule.network.TwoTwoOne;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** The graph's word on the 2-2-1 network, every number of it a node. */
final class TwoTwoOneWitnesses {

  private TwoTwoOneWitnesses() {}

  static List<Witness> all() {
    return List.of(
        new Witness("TwoTwoOne.lossDerivative", TwoTwoOneWitnesses::lossDerivative),
        new Witness("TwoTwoOne.outputGradient", TwoTwoOneWitnesses::outputGradient),
        new Witness("TwoTwoOne.gradient", TwoTwoOneWitnesses::gradient));
  }

  private static Testimony lossDerivative(Random random) {
    double y = PointDraw.target(random);
    Node output = Node.scalar(random.nextDouble());
    double[] byHand = {TwoTwoOne.lossDerivative(output.value()[0], y)};
    return Testimony.of(byHand, squaredError(y, output), output);
  }

  private static Testimony outputGradient(Random random) {
    double[] theta = PointDraw.vector(random, 9);
    double[] x = PointDraw.vector(random, 2);
    Node[] t = scalars(theta);
    return Testimony.of(TwoTwoOne.outputGradient(theta, x), output(t, scalars(x)), t);
  }

  private static Testimony gradient(Random random) {
    double[] theta = PointDraw.vector(random, 9);
    double[] x = PointDraw.vector(random, 2);
    double y = PointDraw.target(random);
    Node[] t = scalars(theta);
    Node loss = squaredError(y, output(t, scalars(x)));
    return Testimony.of(TwoTwoOne.gradient(theta, x, y), loss, t);
  }

  /** Scalar by scalar, as the note writes it: h₁ and h₂, then o₁. */
  private static Node output(Node[] t, Node[] x) {
    Node h1 = neuron(t[0], x[0], t[1], x[1], t[6]);
    Node h2 = neuron(t[2], x[0], t[3], x[1], t[7]);
    return neuron(t[4], h1, t[5], h2, t[8]);
  }

  private static Node neuron(Node w, Node x, Node otherW, Node otherX, Node b) {
    return sigmoid(plus(plus(times(w, x), times(otherW, otherX)), b));
  }

  private static Node squaredError(double y, Node output) {
    return power(minus(Node.scalar(y), output), 2);
  }

  private static Node[] scalars(double[] v) {
    return Arrays.stream(v).mapToObj(Node::scalar).toArray(Node[]::new);
  }
}
