package chainrule.testing.exact;

import static chainrule.testing.exact.BigDual.dot;
import static chainrule.testing.exact.BigNetwork.each;
import static chainrule.testing.exact.Compared.network;
import static chainrule.testing.exact.Compared.vector;

import chainrule.check.ExactFormula;
import chainrule.graph.Activations;
import chainrule.graph.Arithmetic;
import chainrule.graph.Losses;
import chainrule.graph.Node;
import chainrule.graph.Products;
import chainrule.testing.exact.Compared.Unit;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * The operations of {@code chainrule.graph}: of each its value, and what flows back through it from
 * a sum of its entries, each with a weight of its own.
 */
final class ExactGraph {

  private ExactGraph() {}

  private interface Operation extends UnaryOperator<Node> {}

  private interface Exact extends UnaryOperator<BigDual[]> {}

  private interface Points {
    double[] draw(Random random);
  }

  static List<ExactFormula> all() {
    return Stream.of(nodes(), arithmetic(), activations(), losses(), products())
        .flatMap(List::stream)
        .toList();
  }

  private static List<ExactFormula> nodes() {
    return List.of(
        vector("Node.scalar", Unit.ULP, r -> given(ExactDraw.vector(r, 1, 300))),
        vector("Node.vector", Unit.ULP, r -> given(ExactDraw.vector(r))),
        vector("Node.matrix", Unit.ULP, ExactGraph::matrix));
  }

  private static Compared given(double[] x) {
    Node node = x.length == 1 ? Node.scalar(x[0]) : Node.vector(x);
    return new Compared(x, node, BigDual.of(x));
  }

  private static Compared matrix(Random random) {
    double[][] x = ExactDraw.matrix(random, ExactDraw.few(random), ExactDraw.few(random), 300);
    return new Compared(x, Node.matrix(x).rows(), BigDual.of(x));
  }

  private static List<ExactFormula> arithmetic() {
    return List.of(
        two("Arithmetic.plus", Arithmetic::plus, BigDual::plus),
        two("Arithmetic.minus", Arithmetic::minus, BigDual::minus),
        two("Arithmetic.times", Arithmetic::times, BigDual::times),
        two("Arithmetic.over", Arithmetic::over, BigDual::over),
        entries(
            "Arithmetic.scaled",
            ExactDraw::vector,
            x -> Arithmetic.scaled(0.3, x),
            x -> x.times(0.3)),
        entries(
            "Arithmetic.power",
            ExactDraw::vector,
            x -> Arithmetic.power(x, 3),
            x -> x.times(x).times(x)),
        entries("Arithmetic.exp", r -> logits(r, 300), Arithmetic::exp, BigDual::exp),
        entries("Arithmetic.ln", ExactGraph::positive, Arithmetic::ln, BigDual::ln),
        entries("Arithmetic.abs", ExactDraw::vector, Arithmetic::abs, BigDual::abs));
  }

  private static List<ExactFormula> activations() {
    Points wide = r -> logits(r, 40);
    return List.of(
        entries("Activations.sigmoid", wide, Activations::sigmoid, BigDual::sigmoid),
        entries("Activations.tanh", wide, Activations::tanh, BigDual::tanh),
        entries("Activations.relu", wide, Activations::relu, x -> BigNetwork.leaky(x, 0)),
        entries(
            "Activations.leakyRelu",
            wide,
            x -> Activations.leakyRelu(x, 0.2),
            x -> BigNetwork.leaky(x, 0.2)),
        entries("Activations.identity", wide, Activations::identity, x -> x),
        operation("Activations.softmax", wide, Activations::softmax, BigNetwork::softmax));
  }

  private static List<ExactFormula> losses() {
    return List.of(
        vector("Losses.squaredError", Unit.TERMS, ExactGraph::squaredError),
        vector("Losses.crossEntropy", Unit.TERMS, ExactGraph::crossEntropy),
        vector("Losses.binaryCrossEntropy", Unit.TERMS, ExactGraph::binaryCrossEntropy));
  }

  private static List<ExactFormula> products() {
    return List.of(
        operation("Products.sum", ExactDraw::vector, Products::sum, x -> one(BigDual.sum(x))),
        operation(
            "Products.repeated",
            r -> ExactDraw.vector(r, 1, 300),
            x -> Products.repeated(x, 4),
            x -> new BigDual[] {x[0], x[0], x[0], x[0]}),
        operation("Products.entry", ExactDraw::vector, x -> Products.entry(x, 0), x -> one(x[0])),
        vector("Products.dot", Unit.TERMS, ExactGraph::scalarProduct),
        network("Products.product", Unit.TERMS, ExactGraph::product));
  }

  private static double[] logits(Random random, double reach) {
    return ExactDraw.vector(random, ExactDraw.few(random), reach);
  }

  private static double[] positive(Random random) {
    return Arrays.stream(ExactDraw.vector(random)).map(x -> Math.abs(x) + 1e-60).toArray();
  }

  private static BigDual[] one(BigDual x) {
    return new BigDual[] {x};
  }

  private static ExactFormula entries(
      String name, Points points, Operation computed, UnaryOperator<BigDual> exact) {
    return operation(name, points, computed, x -> each(x, exact));
  }

  private static ExactFormula operation(
      String name, Points points, Operation computed, Exact exact) {
    return vector(name, Unit.TERMS, r -> compared(points.draw(r), r, computed, exact));
  }

  /** An operation of one node. */
  private static Compared compared(double[] x, Random random, Operation operation, Exact exact) {
    Node node = Node.vector(x);
    Node y = operation.apply(node);
    double[] weights = ExactDraw.vector(random, y.value().length, 2);
    return new Compared(
        x,
        new Object[] {y, back(y, weights, node)},
        new Object[] {
          exact.apply(BigDual.of(x)),
          BigDual.gradient(x, moving -> dot(BigDual.of(weights), exact.apply(moving)))
        });
  }

  /** The slope of a weighted sum of y's entries by x. */
  private static double[] back(Node y, double[] weights, Node x) {
    return Products.dot(Node.vector(weights), y).backward().by(x);
  }

  private static ExactFormula two(
      String name, BinaryOperator<Node> computed, BinaryOperator<BigDual> exact) {
    return vector(name, Unit.TERMS, r -> compared(r, computed, exact));
  }

  /** An operation of two nodes, by both. */
  private static Compared compared(
      Random random, BinaryOperator<Node> operation, BinaryOperator<BigDual> exact) {
    double[] u = ExactDraw.vector(random);
    double[] v = ExactDraw.vector(random, u.length, ExactDraw.reach(random));
    Node left = Node.vector(u);
    Node right = Node.vector(v);
    Node y = operation.apply(left, right);
    double[] weights = ExactDraw.vector(random, u.length, 2);
    BigDual[] a = BigDual.of(u);
    BigDual[] b = BigDual.of(v);
    return new Compared(
        new double[][] {u, v},
        new Object[] {y, back(y, weights, left), back(y, weights, right)},
        new Object[] {
          entries(a, b, exact),
          BigDual.gradient(u, moving -> dot(BigDual.of(weights), entries(moving, b, exact))),
          BigDual.gradient(v, moving -> dot(BigDual.of(weights), entries(a, moving, exact)))
        });
  }

  private static BigDual[] entries(BigDual[] a, BigDual[] b, BinaryOperator<BigDual> exact) {
    BigDual[] entries = new BigDual[a.length];
    Arrays.setAll(entries, i -> exact.apply(a[i], b[i]));
    return entries;
  }

  private static Compared squaredError(Random random) {
    double[] output = ExactDraw.vector(random);
    double[] y = ExactDraw.vector(random, output.length, 300);
    return compared(
        output, random, x -> Losses.squaredError(x, y), x -> one(BigNetwork.squaredError(x, y)));
  }

  private static Compared crossEntropy(Random random) {
    double[] output = ExactDraw.probabilities(random, ExactDraw.size(random));
    double[] y = ExactDraw.distribution(random, output.length);
    return compared(
        output, random, x -> Losses.crossEntropy(x, y), x -> one(BigNetwork.crossEntropy(x, y)));
  }

  private static Compared binaryCrossEntropy(Random random) {
    double[] output = ExactDraw.probabilities(random, ExactDraw.size(random));
    double[] y = random.doubles(output.length).toArray();
    return compared(
        output,
        random,
        x -> Losses.binaryCrossEntropy(x, y),
        x -> one(BigNetwork.binaryCrossEntropy(x, y)));
  }

  private static Compared scalarProduct(Random random) {
    double[] a = ExactDraw.vector(random);
    double[] b = ExactDraw.vector(random, a.length, ExactDraw.reach(random));
    return compared(
        a, random, x -> Products.dot(x, Node.vector(b)), x -> one(dot(x, BigDual.of(b))));
  }

  private static Compared product(Random random) {
    double[] x = ExactDraw.vector(random, ExactDraw.few(random), ExactDraw.reach(random));
    double[][] w =
        ExactDraw.matrix(random, ExactDraw.few(random), x.length, ExactDraw.reach(random));
    double[] weights = ExactDraw.vector(random, w.length, 2);
    Node matrix = Node.matrix(w);
    Node input = Node.vector(x);
    Node y = Products.product(matrix, input);
    BigDual[] none = BigDual.of(new double[w.length]);
    BigDual[] still = BigDual.of(weights);
    return new Compared(
        w,
        new Object[] {y, back(y, weights, matrix), back(y, weights, input)},
        new Object[] {
          BigNetwork.layer(BigDual.of(w), none, BigDual.of(x)),
          BigDual.gradient(w, m -> dot(still, BigNetwork.layer(m, none, BigDual.of(x)))),
          BigDual.gradient(x, v -> dot(still, BigNetwork.layer(BigDual.of(w), none, v)))
        });
  }
}
