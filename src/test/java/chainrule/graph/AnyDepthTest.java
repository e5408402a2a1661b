package chainrule.graph;

import static chainrule.graph.Arithmetic.plus;
import static chainrule.graph.Products.product;
import static org.assertj.core.api.Assertions.assertThat;

import chainrule.check.GradientCheck;
import chainrule.check.Problem;
import chainrule.testing.Draw;
import chainrule.testing.Dual;
import chainrule.testing.Expect;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The chain rule through any depth: nested functions, networks of any layers, steps in time. */
class AnyDepthTest {

  private static final int WIDTH = 3;
  private static final double RELATIVE = 1e-12;

  /** One function of a composition, as the graph and as the oracle computes it; all stay small. */
  record Function(String name, UnaryOperator<Node> graph, UnaryOperator<Dual> dual) {

    @Override
    public String toString() {
      return name;
    }
  }

  @Provide
  Arbitrary<List<Function>> compositions() {
    Arbitrary<Function> function =
        Arbitraries.of(
            new Function("σ", Activations::sigmoid, Dual::sigmoid),
            new Function("−½x", x -> Arithmetic.scaled(-0.5, x), x -> x.times(-0.5)),
            new Function("σ²", AnyDepthTest::sigmoidSquared, x -> x.sigmoid().squared()),
            new Function(
                "e^σ", x -> Arithmetic.exp(Activations.sigmoid(x)), x -> x.sigmoid().exp()),
            new Function("½x + σ", AnyDepthTest::skip, x -> x.times(0.5).plus(x.sigmoid())));
    return function.list().ofMinSize(1).ofMaxSize(40);
  }

  @Provide
  Arbitrary<Double> starts() {
    return Draw.number();
  }

  @Property
  void anyNestedFunctions_haveTheSlopeOfTheChainRule(
      @ForAll("compositions") List<Function> functions, @ForAll("starts") double start) {
    Node x = Node.scalar(start);
    Node z = x;
    Dual expected = Dual.variable(start);
    for (Function f : functions) {
      z = f.graph.apply(z);
      expected = f.dual.apply(expected);
    }
    double got = z.backward().by(x)[0];
    Expect.close("z′", got, expected.slope(), RELATIVE * Math.abs(expected.slope()));
  }

  private static Node sigmoidSquared(Node x) {
    return Arithmetic.power(Activations.sigmoid(x), 2);
  }

  private static Node skip(Node x) {
    return plus(Arithmetic.scaled(0.5, x), Activations.sigmoid(x));
  }

  /** The weights of 1 to 6 layers of three nodes each, an input, and a target. */
  record Deep(double[][] weights, double[] x, double[] y) {}

  @Provide
  Arbitrary<Deep> networks() {
    return Arbitraries.integers()
        .between(1, 6)
        .withoutEdgeCases()
        .flatMap(
            layers ->
                Combinators.combine(
                        Draw.matrix(layers, WIDTH * WIDTH),
                        Draw.vector(WIDTH),
                        Draw.distribution(WIDTH))
                    .as(Deep::new));
  }

  @Property(tries = 100)
  void everyWeightOfOneToSixLayers_hasTheMeasuredSlope(@ForAll("networks") Deep deep) {
    for (int moving = 0; moving < deep.weights.length; moving++) {
      int layer = moving;
      GradientCheck check =
          GradientCheck.of(
              Problem.gradient(
                  deep.weights[layer],
                  w -> loss(deep, weights(deep, layer, w)).value()[0],
                  w -> {
                    Node[] weights = weights(deep, layer, w);
                    return loss(deep, weights).backward().by(weights[layer]);
                  }));
      assertThat(check.verdict().isGood()).as("layer %d: %s", layer, check.entries()).isTrue();
    }
  }

  private static Node[] weights(Deep deep, int moving, double[] w) {
    Node[] nodes = new Node[deep.weights.length];
    Arrays.setAll(nodes, k -> square(k == moving ? w : deep.weights[k]));
    return nodes;
  }

  private static Node square(double[] w) {
    double[][] rows = new double[WIDTH][];
    Arrays.setAll(rows, i -> Arrays.copyOfRange(w, i * WIDTH, (i + 1) * WIDTH));
    return Node.matrix(rows);
  }

  private static Node loss(Deep deep, Node... weights) {
    Node h = Node.vector(deep.x);
    for (Node w : weights) {
      h = Activations.tanh(product(w, h));
    }
    return Losses.crossEntropy(Activations.softmax(h), deep.y);
  }

  /** One matrix in six places is the sum of six matrices in one place each. */
  @Property
  void aMatrixThatIsUsedInEveryStep_getsTheSumOfTheSteps(@ForAll("networks") Deep deep) {
    Node shared = square(deep.weights[0]);
    Node[] once = new Node[deep.weights.length];
    Node[] always = new Node[deep.weights.length];
    Arrays.setAll(once, step -> square(deep.weights[0]));
    Arrays.fill(always, shared);
    double[][] got = loss(deep, always).backward().rowsBy(shared);
    double[][] sum = new double[WIDTH][WIDTH];
    Gradients steps = loss(deep, once).backward();
    for (Node step : once) {
      double[] share = steps.by(step);
      for (int i = 0; i < share.length; i++) {
        sum[i / WIDTH][i % WIDTH] += share[i];
      }
    }
    Expect.close("∂L/∂W", got, sum, RELATIVE);
  }
}
