package chainrule.check;

import static chainrule.graph.Arithmetic.exp;
import static chainrule.graph.Arithmetic.plus;
import static chainrule.graph.Arithmetic.power;
import static chainrule.graph.Arithmetic.scaled;
import static chainrule.graph.Products.dot;
import static chainrule.graph.Products.product;

import chainrule.calculus.ChainRule;
import chainrule.calculus.Quadratic;
import chainrule.check.Witness.Testimony;
import chainrule.graph.Node;
import java.util.List;
import java.util.Random;

/** The graph's word on {@code calculus}. */
final class CalculusWitnesses {

  private CalculusWitnesses() {}

  static List<Witness> all() {
    return List.of(
        new Witness("ChainRule.derivative", CalculusWitnesses::bell),
        new Witness("Quadratic.partialDerivative", CalculusWitnesses::partial),
        new Witness("Quadratic.gradient", CalculusWitnesses::quadratic));
  }

  /** e^(−x²). */
  private static Testimony bell(Random random) {
    double at = PointDraw.number(random);
    Node x = Node.scalar(at);
    return Testimony.of(
        ChainRule.derivative(Math::exp, v -> -v * v, v -> -2 * v, at),
        exp(scaled(-1, power(x, 2))),
        x);
  }

  private static Testimony partial(Random random) {
    int n = PointDraw.size(random);
    double[][] A = PointDraw.matrix(random, n, n);
    double[] b = PointDraw.vector(random, n);
    double[] at = PointDraw.vector(random, n);
    int i = random.nextInt(n);
    Node x = Node.vector(at);
    double[] byGraph = {quadratic(A, b, x).backward().by(x)[i]};
    return new Testimony(new double[] {Quadratic.partialDerivative(A, b, at, i)}, byGraph);
  }

  private static Testimony quadratic(Random random) {
    int n = PointDraw.size(random);
    double[][] A = PointDraw.matrix(random, n, n);
    double[] b = PointDraw.vector(random, n);
    Node x = Node.vector(PointDraw.vector(random, n));
    return Testimony.of(Quadratic.gradient(A, b, x.value()), quadratic(A, b, x), x);
  }

  private static Node quadratic(double[][] A, double[] b, Node x) {
    return plus(scaled(0.5, dot(x, product(Node.matrix(A), x))), dot(Node.vector(b), x));
  }
}
