package chainrule.network;

import chainrule.activation.Activation;
import chainrule.activation.Softmax;
import chainrule.grader.exercise.Exercise;
import chainrule.grader.exercise.Task;
import chainrule.loss.CrossEntropy;
import chainrule.loss.Loss;
import chainrule.testing.Draw;
import chainrule.testing.Dual;
import chainrule.testing.DualNetwork;
import chainrule.testing.Expect;
import chainrule.testing.Networks;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

@Exercise(
    of = JacobianChain.class,
    note = "Neural Network",
    section = "Backpropagation",
    uses = {CrossEntropy.class, Softmax.class, Activation.class})
@Task(
    method = "outputDelta",
    points = 2,
    formula = "∂ℓ/∂a = ∂ℓ/∂h · ∂h/∂a, with h = softmax(a)",
    hint = "Two factors: the row vector −y/h, and the full softmax Jacobian diag(h) − hhᵀ.")
@Task(
    method = "activationJacobian",
    points = 2,
    formula = "∂hᵢ/∂aⱼ = g′(aᵢ) where i = j, else 0",
    hint = "A node's output depends on its own pre-activation only.")
@Task(
    method = "weightTensor",
    points = 3,
    formula = "∂aᵢ/∂Wⱼₖ = hₖ where i = j, else 0",
    hint = "Slice i is a matrix in the shape of W, and only its row i is not 0. Copy h into it.")
@Task(
    method = "contract",
    points = 3,
    formula = "∂ℓ/∂Wⱼₖ = Σᵢ δᵢ ∂aᵢ/∂Wⱼₖ",
    hint = "The sum runs over the first index, and the tensor need not have any zeros in it.")
@Task(
    method = "product",
    points = 2,
    formula = "(vJ)ⱼ = Σᵢ vᵢ Jᵢⱼ",
    hint = "A row vector stands on the left: there is one entry for each column.")
class JacobianChainTest {

  private static final double TOLERANCE = 1e-12;

  /** Two vectors. */
  record Pair(double[] a, double[] b) {}

  /** A row vector and a Jacobian with a row for each of its entries. */
  record Link(double[] v, double[][] jacobian) {}

  /** A row vector and a tensor with a slice for each of its entries. */
  record Contraction(double[] delta, double[][][] tensor) {}

  @Provide
  Arbitrary<Pair> outputs() {
    return Draw.size()
        .flatMap(k -> Combinators.combine(Draw.vector(k), Draw.distribution(k)).as(Pair::new));
  }

  @Provide
  Arbitrary<double[]> vectors() {
    return Draw.size().flatMap(Draw::vector);
  }

  @Provide
  Arbitrary<Activation> activations() {
    return Networks.activations();
  }

  @Provide
  Arbitrary<Integer> sizes() {
    return Draw.size();
  }

  @Provide
  Arbitrary<Link> links() {
    return Combinators.combine(Draw.size(), Draw.size())
        .flatAs((m, n) -> Combinators.combine(Draw.vector(m), Draw.matrix(m, n)).as(Link::new));
  }

  @Provide
  Arbitrary<Contraction> contractions() {
    return Combinators.combine(Draw.size(), Draw.size(), Draw.size())
        .flatAs(
            (m, rows, columns) ->
                Combinators.combine(
                        Draw.vector(m),
                        Draw.matrix(rows, columns).array(double[][][].class).ofSize(m))
                    .as(Contraction::new));
  }

  @Example
  void outputDelta_ofTwoUndecidedClasses_isOneHalfEach() {
    double[] got = JacobianChain.outputDelta(new double[2], new double[] {0, 1});
    Expect.close("δ", got, new double[] {0.5, -0.5}, 1e-15);
  }

  @Property
  void outputDelta_isTheSlopeOfTheCrossEntropy(@ForAll("outputs") Pair p) {
    double[] got = Expect.pure(() -> JacobianChain.outputDelta(p.a, p.b), p.a, p.b);
    double[] expected =
        Dual.gradient(p.a, a -> DualNetwork.loss(Loss.SOFTMAX_CROSS_ENTROPY, a, p.b));
    Expect.close("δ", got, expected, TOLERANCE);
  }

  @Property
  void activationJacobian_isTheSlopeOfEveryNodeByEveryNode(
      @ForAll("vectors") double[] a, @ForAll("activations") Activation g) {
    double[][] got = Expect.pure(() -> JacobianChain.activationJacobian(a, g), (Object) a);
    double[][] expected = new double[a.length][];
    for (int i = 0; i < a.length; i++) {
      int node = i;
      expected[i] = Dual.gradient(a, v -> DualNetwork.activation(g, v)[node]);
    }
    Expect.close("∂h/∂a", got, expected, TOLERANCE);
  }

  @Example
  void weightTensor_ofTwoNodes_isTwoSlices() {
    double[][][] got = JacobianChain.weightTensor(new double[] {5, 7}, 2);
    Expect.that(got != null && got.length == 2, "expected a slice for each node");
    Expect.close("∂a₁/∂W", got[0], new double[][] {{5, 7}, {0, 0}}, 0);
    Expect.close("∂a₂/∂W", got[1], new double[][] {{0, 0}, {5, 7}}, 0);
  }

  @Property
  void weightTensor_isTheSlopeOfEveryNodeByEveryWeight(
      @ForAll("vectors") double[] h, @ForAll("sizes") int nodes) {
    double[][][] got = Expect.pure(() -> JacobianChain.weightTensor(h, nodes), (Object) h);
    Expect.that(got != null && got.length == nodes, "expected a slice for each node");
    for (int i = 0; i < nodes; i++) {
      int node = i;
      double[][] expected =
          Dual.gradient(
              new double[nodes][h.length], w -> Dual.weightedSum(w[node], h, Dual.constant(0)));
      Expect.close("∂a/∂W[" + i + "]", got[i], expected, TOLERANCE);
    }
  }

  @Example
  void contract_ofThirds_keepsEveryDigit() {
    double[][][] tensor = {{{1.0 / 3, 1}}, {{1, 0}}};
    double[][] got = JacobianChain.contract(new double[] {1, 1}, tensor);
    Expect.close("∂ℓ/∂W", got, new double[][] {{4.0 / 3, 1}}, 1e-15);
  }

  @Property
  void contract_isTheSumOfTheSlices_eachTimesItsEntry(@ForAll("contractions") Contraction c) {
    double[][] got =
        Expect.pure(() -> JacobianChain.contract(c.delta, c.tensor), c.delta, c.tensor);
    double[][] expected = new double[c.tensor[0].length][c.tensor[0][0].length];
    for (int j = 0; j < expected.length; j++) {
      for (int k = 0; k < expected[j].length; k++) {
        for (int i = c.delta.length - 1; i >= 0; i--) {
          expected[j][k] = Math.fma(c.delta[i], c.tensor[i][j][k], expected[j][k]);
        }
      }
    }
    Expect.close("∂ℓ/∂W", got, expected, TOLERANCE);
  }

  @Example
  void product_ofThirds_keepsEveryDigit() {
    double[] got = JacobianChain.product(new double[] {2}, new double[][] {{1.0 / 3, 1}});
    Expect.close("vJ", got, new double[] {2.0 / 3, 2}, 1e-15);
  }

  @Property
  void product_isAWeightedSumOfTheRows(@ForAll("links") Link l) {
    double[] got = Expect.pure(() -> JacobianChain.product(l.v, l.jacobian), l.v, l.jacobian);
    double[] expected = new double[l.jacobian[0].length];
    for (int i = l.v.length - 1; i >= 0; i--) {
      for (int j = 0; j < expected.length; j++) {
        expected[j] = Math.fma(l.v[i], l.jacobian[i][j], expected[j]);
      }
    }
    Expect.close("vJ", got, expected, TOLERANCE);
  }
}
