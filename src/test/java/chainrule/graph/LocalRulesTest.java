package chainrule.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import chainrule.check.Differentiable;
import chainrule.check.FormulaCheck;
import chainrule.check.Verdict;
import chainrule.testing.Depth;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every operation's way back, against a measured slope of its way forward. */
class LocalRulesTest {

  private static final List<Operation> OPERATIONS =
      List.of(
          two("plus", -3, 3, Arithmetic::plus),
          two("minus", -3, 3, Arithmetic::minus),
          two("times", -3, 3, Arithmetic::times),
          two("over", 0.3, 3, Arithmetic::over),
          two("over", -3, -0.3, Arithmetic::over),
          one("scaled", -3, 3, x -> Arithmetic.scaled(-1.7, x)),
          one("power", -3, 3, x -> Arithmetic.power(x, 2)),
          one("power", 0.3, 3, x -> Arithmetic.power(x, -1.5)),
          one("exp", -3, 3, Arithmetic::exp),
          one("ln", 0.3, 3, Arithmetic::ln),
          one("abs", -3, 3, Arithmetic::abs),
          one("sum", -3, 3, Products::sum),
          one("repeated", -3, 3, x -> Products.repeated(Products.sum(x), 4)),
          one("entry", -3, 3, x -> Products.entry(x, x.value.length - 1)),
          two("dot", -3, 3, Products::dot),
          new Operation("product", LocalRulesTest::matrixAndVector, LocalRulesTest::product),
          one("sigmoid", -4, 4, Activations::sigmoid),
          one("tanh", -4, 4, Activations::tanh),
          one("relu", -3, 3, Activations::relu),
          one("leakyRelu", -3, 3, x -> Activations.leakyRelu(x, 0.1)),
          one("identity", -3, 3, Activations::identity),
          one("softmax", -3, 3, Activations::softmax),
          one("squaredError", -3, 3, x -> Losses.squaredError(x, targets(x))),
          one("crossEntropy", 0.05, 0.95, x -> Losses.crossEntropy(x, targets(x))),
          one("binaryCrossEntropy", 0.05, 0.95, x -> Losses.binaryCrossEntropy(x, targets(x))));

  private static final int SEEDS = Depth.of(3, 12);

  static List<Operation> operations() {
    return OPERATIONS;
  }

  @ParameterizedTest
  @MethodSource("operations")
  void everyRule_isTheSlope(Operation operation) {
    for (long seed = 1; seed <= SEEDS; seed++) {
      FormulaCheck check = check(operation, seed);
      assertThat(check.verdict().isGood()).as("%s: %s", operation.name(), check.worst()).isTrue();
    }
  }

  @ParameterizedTest
  @MethodSource("operations")
  void anyRuleOffByAPartInAMillion_isFoundWrong(Operation operation) {
    Operation off =
        new Operation(
            "off", operation.inputs(), in -> offByAMillionth(operation.result().apply(in)));
    for (long seed = 1; seed <= SEEDS; seed++) {
      assertThat(check(off, seed).verdict()).as(operation.name()).isEqualTo(Verdict.WRONG);
    }
  }

  /** Where a measured slope would not see it: far out, very near 0, and at 0. */
  @Test
  void slopes_farOutAndVeryNear_areExact() {
    expectSlope(-3e-8, Arithmetic.over(Node.scalar(3), at(1e4)));
    expectSlope(-3e12, Arithmetic.over(Node.scalar(3), at(1e-6)));
    expectSlope(1e12, Arithmetic.ln(at(1e-12)));
    expectSlope(1e-12, Arithmetic.ln(at(1e12)));
    expectSlope(1, Arithmetic.power(at(0), 1));
    expectSlope(0, Arithmetic.power(at(0), 2));
    expectSlope(0, Arithmetic.power(at(0), 0));
    expectSlope(3e16, Arithmetic.power(at(1e8), 3));
    expectSlope(Math.exp(700), Arithmetic.exp(at(700)));
  }

  /** The node that the slope is taken by. */
  private Node x;

  private Node at(double number) {
    x = Node.scalar(number);
    return x;
  }

  private void expectSlope(double expected, Node z) {
    assertThat(z.backward().by(x)[0]).isCloseTo(expected, withinPercentage(1e-12));
  }

  @Test
  void sumOfMany_countsEach() {
    assertThat(Products.sum(Node.vector(IntStream.range(0, 100).asDoubleStream().toArray())).value)
        .containsExactly(4950);
  }

  @Test
  void everyOperation_isInTheTable() {
    Stream<String> all =
        Stream.of(Arithmetic.class, Products.class, Activations.class, Losses.class)
            .flatMap(type -> Stream.of(type.getDeclaredMethods()))
            .filter(method -> Modifier.isPublic(method.getModifiers()))
            .map(Method::getName)
            .distinct();
    Stream<String> listed = OPERATIONS.stream().map(Operation::name).distinct();
    assertThat(listed).containsExactlyInAnyOrderElementsOf(all.toList());
  }

  private static FormulaCheck check(Operation operation, long seed) {
    return FormulaCheck.of(
        new Differentiable(operation.name(), operation.name(), operation::problem), 10, seed);
  }

  /** The same value, with every share that it hands back a little too large. */
  private static Node offByAMillionth(Node y) {
    List<Edge> edges = new ArrayList<>();
    for (Edge edge : y.edges()) {
      UnaryOperator<double[]> off =
          dy -> Arrays.stream(edge.back().apply(dy)).map(share -> share * (1 + 1e-6)).toArray();
      edges.add(new Edge(edge.parent(), off));
    }
    return y.alike(y.value, edges.toArray(new Edge[0]));
  }

  /** An operation on n numbers; in one case of five one of them is 0, where kinks are. */
  private static Operation one(String name, double low, double high, UnaryOperator<Node> op) {
    return new Operation(
        name, random -> List.of(draw(random, size(random), low, high)), in -> op.apply(in.get(0)));
  }

  private static Operation two(String name, double low, double high, BinaryOperator<Node> op) {
    return new Operation(
        name,
        random -> {
          int n = size(random);
          return List.of(draw(random, n, low, high), draw(random, n, low, high));
        },
        in -> op.apply(in.get(0), in.get(1)));
  }

  private static List<Node> matrixAndVector(Random random) {
    int n = size(random);
    double[][] w = new double[size(random)][];
    for (int i = 0; i < w.length; i++) {
      w[i] = draw(random, n, -3, 3).value;
    }
    return List.of(Node.matrix(w), draw(random, n, -3, 3));
  }

  private static Node product(List<Node> in) {
    return Products.product(in.get(0), in.get(1));
  }

  private static Node draw(Random random, int n, double low, double high) {
    double[] v = random.doubles(n, low, high).toArray();
    if (low < 0 && high > 0 && random.nextInt(5) == 0) {
      v[0] = 0;
    }
    return Node.vector(v);
  }

  private static int size(Random random) {
    return 2 + random.nextInt(random.nextInt(8) == 0 ? 11 : 3);
  }

  /** 0, ⅓, ⅔, 1, …: among them the two ends, where a logarithm is left out. */
  private static double[] targets(Node x) {
    double[] y = new double[x.value.length];
    for (int k = 0; k < y.length; k++) {
      y[k] = k % 4 / 3.0;
    }
    return y;
  }
}
