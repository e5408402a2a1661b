package chainrule.network;

import chainrule.activation.Activation;
import chainrule.activation.Softmax;
import chainrule.grader.exercise.Behaviour;
import chainrule.grader.exercise.Exercise;
import chainrule.grader.exercise.Task;
import chainrule.loss.CrossEntropy;
import chainrule.loss.Loss;
import chainrule.testing.Call;
import chainrule.testing.Draw;
import chainrule.testing.Dual;
import chainrule.testing.DualNetwork;
import chainrule.testing.EachEntry;
import chainrule.testing.Expect;
import chainrule.testing.FiniteDifferences;
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
    hint = "The row vector is on the left: the result has an entry for each column.")
class JacobianChainTest {

  private static final double TOLERANCE = 1e-12;

  /** Pre-activations of the last layer, and a distribution. */
  record Output(double[] a, double[] target) {}

  /** A row vector and a Jacobian with a row for each of its entries. */
  record Link(double[] v, double[][] jacobian) {}

  /** A row vector and a tensor with a slice for each of its entries. */
  record Contraction(double[] delta, double[][][] tensor) {}

  @Provide
  Arbitrary<Output> outputs() {
    return Draw.size()
        .flatMap(k -> Combinators.combine(Draw.vector(k), Draw.distribution(k)).as(Output::new));
  }

  @Provide
  Arbitrary<double[]> vectors() {
    return Draw.size().flatMap(Draw::vector);
  }

  @Provide
  Arbitrary<double[]> vectorsOfAnySize() {
    return Draw.size().flatMap(Draw::vectorOfAnySize);
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
  Arbitrary<Integer> few() {
    return Draw.few();
  }

  @Provide
  Arbitrary<Link> links() {
    return Combinators.combine(Draw.size(), Draw.size())
        .flatAs((m, n) -> Combinators.combine(Draw.vector(m), Draw.matrix(m, n)).as(Link::new));
  }

  @Provide
  Arbitrary<Link> linksOfAnySize() {
    return Draw.ofAnySize(links(), (l, scale) -> new Link(EachEntry.times(scale, l.v), l.jacobian));
  }

  @Provide
  Arbitrary<Contraction> contractions() {
    return Combinators.combine(Draw.size(), Draw.few(), Draw.size())
        .flatAs(
            (m, rows, columns) ->
                Combinators.combine(
                        Draw.vector(m),
                        Draw.matrix(rows, columns).array(double[][][].class).ofSize(m))
                    .as(Contraction::new));
  }

  @Provide
  Arbitrary<Contraction> contractionsOfAnySize() {
    return Draw.ofAnySize(
        contractions(), (c, scale) -> new Contraction(EachEntry.times(scale, c.delta), c.tensor));
  }

  @Example
  @Behaviour("the δ of two undecided classes is ½ and −½")
  void outputDelta_ofTwoUndecidedClasses_isOneHalfEach() {
    double[] got = Call.pure(JacobianChain::outputDelta, new double[2], new double[] {0, 1});
    Expect.close("δ", got, new double[] {0.5, -0.5}, 1e-15);
  }

  @Example
  @Behaviour("next to the target δ is small, but not 0")
  void outputDelta_nextToTheTarget_isSmall() {
    double[] got = Call.pure(JacobianChain::outputDelta, new double[] {25, 0}, new double[] {1, 0});
    double small = 1.3887943864771146e-11; // 1 / (1 + e²⁵)
    Expect.close("δ", got, new double[] {-small, small}, 1e-13);
  }

  @Example
  @Behaviour("two pre-activations that are far out are as far apart as they are")
  void outputDelta_ofTwoFarOut_seesHowFarApartTheyAre() {
    double[] got =
        Call.pure(JacobianChain::outputDelta, new double[] {600, 599}, new double[] {1, 0});
    double[] expected = {-0.2689414213699951, 0.2689414213699951}; // 1 / (1 + e)
    Expect.close("δ", got, expected, TOLERANCE);
  }

  @Property
  @Behaviour("δ is the derivative of the cross-entropy with respect to every pre-activation")
  void outputDelta_isTheSlopeOfTheCrossEntropy(@ForAll("outputs") Output o) {
    double[] got = Call.pure(JacobianChain::outputDelta, o.a, o.target);
    double[] expected =
        Dual.gradient(o.a, a -> DualNetwork.loss(Loss.SOFTMAX_CROSS_ENTROPY, a, o.target));
    Expect.close("δ", got, expected, TOLERANCE);
  }

  @Property(tries = 25)
  @Behaviour("δ agrees with finite differences of the cross-entropy")
  void outputDelta_agreesWithFiniteDifferences(@ForAll("outputs") Output o) {
    double[] got = Call.pure(JacobianChain::outputDelta, o.a, o.target);
    FiniteDifferences.of(
            a -> DualNetwork.loss(Loss.SOFTMAX_CROSS_ENTROPY, Dual.constants(a), o.target).value(),
            o.a)
        .expect("δ", got);
  }

  @Property
  @Behaviour(
      "each entry is the derivative of one node with respect to the pre-activation of another")
  void activationJacobian_isTheSlopeOfEveryNodeByEveryNode(
      @ForAll("vectors") double[] a, @ForAll("activations") Activation g) {
    double[][] got = Call.pure(JacobianChain::activationJacobian, a, g);
    double[][] expected = new double[a.length][];
    for (int i = 0; i < a.length; i++) {
      int node = i;
      expected[i] = Dual.gradient(a, v -> DualNetwork.activation(g, v)[node]);
    }
    Expect.close("∂h/∂a", got, expected, TOLERANCE);
  }

  @Example
  @Behaviour("a small slope is not rounded to 0")
  void activationJacobian_ofAFlatPlace_isSmall() {
    double[][] got =
        Call.pure(JacobianChain::activationJacobian, new double[] {-25}, Activation.SIGMOID);
    Expect.close("∂h/∂a", got, new double[][] {{1.388794386457827e-11}}, 1e-15); // σ′(25)
  }

  @Property(tries = 25)
  @Behaviour("the Jacobian agrees with finite differences of every node")
  void activationJacobian_agreesWithFiniteDifferences(
      @ForAll("vectors") double[] a, @ForAll("activations") Activation g) {
    double[][] got = Call.pure(JacobianChain::activationJacobian, a, g);
    FiniteDifferences.jacobian(
            v -> DualNetwork.values(DualNetwork.activation(g, Dual.constants(v))), a)
        .expect("∂h/∂a", got);
  }

  @Example
  @Behaviour("the tensor of two nodes has two slices, each with the input in one row")
  void weightTensor_ofTwoNodes_isTwoSlices() {
    double[][][] got = Call.pure(JacobianChain::weightTensor, new double[] {5, 7}, 2);
    Expect.rows("∂a/∂W", got, 2);
    Expect.close("∂a₁/∂W", got[0], new double[][] {{5, 7}, {0, 0}}, 0);
    Expect.close("∂a₂/∂W", got[1], new double[][] {{0, 0}, {5, 7}}, 0);
  }

  @Property
  @Behaviour("each entry is the derivative of one node with respect to one weight")
  void weightTensor_isTheSlopeOfEveryNodeByEveryWeight(
      @ForAll("vectorsOfAnySize") double[] h, @ForAll("sizes") int nodes) {
    double[][][] got = Call.pure(JacobianChain::weightTensor, h, nodes);
    Expect.rows("∂a/∂W", got, nodes);
    for (int i = 0; i < nodes; i++) {
      int node = i;
      double[][] expected =
          Dual.gradient(
              new double[nodes][h.length], w -> Dual.weightedSum(w[node], h, Dual.constant(0)));
      Expect.close("∂a/∂W[" + i + "]", got[i], expected, TOLERANCE * Expect.largest(h));
    }
  }

  @Property(tries = 25)
  @Behaviour("the tensor agrees with finite differences of every node")
  void weightTensor_agreesWithFiniteDifferences(
      @ForAll("vectorsOfAnySize") double[] h, @ForAll("few") int nodes) {
    double[][][] got = Call.pure(JacobianChain::weightTensor, h, nodes);
    Expect.rows("∂a/∂W", got, nodes);
    for (int i = 0; i < nodes; i++) {
      int node = i;
      FiniteDifferences.of(w -> dot(w[node], h), new double[nodes][h.length])
          .expect("∂a/∂W[" + i + "]", got[i]);
    }
  }

  @Example
  @Behaviour("thirds keep every digit")
  void contract_ofThirds_keepsEveryDigit() {
    double[][][] tensor = {{{1.0 / 3, 1}}, {{1, 0}}};
    double[][] got = Call.pure(JacobianChain::contract, new double[] {1, 1}, tensor);
    Expect.close("∂ℓ/∂W", got, new double[][] {{4.0 / 3, 1}}, 1e-15);
  }

  @Example
  @Behaviour("every slice counts with all of its rows, whatever the first one holds")
  void contract_ofSlicesThatDiffer_takesAllOfEach() {
    double[][][] tensor = {{{1}, {0}}, {{1}, {1}}};
    double[][] got = Call.pure(JacobianChain::contract, new double[] {1, 1}, tensor);
    Expect.close("∂ℓ/∂W", got, new double[][] {{2}, {1}}, 0);
  }

  @Property
  @Behaviour("the result is the sum of the slices, each times its entry of δ")
  void contract_isTheSumOfTheSlices_eachTimesItsEntry(
      @ForAll("contractionsOfAnySize") Contraction c) {
    double[][] got = Call.pure(JacobianChain::contract, c.delta, c.tensor);
    double[][] expected = new double[c.tensor[0].length][c.tensor[0][0].length];
    for (int j = 0; j < expected.length; j++) {
      for (int k = 0; k < expected[j].length; k++) {
        for (int i = c.delta.length - 1; i >= 0; i--) {
          expected[j][k] = Math.fma(c.delta[i], c.tensor[i][j][k], expected[j][k]);
        }
      }
    }
    Expect.close("∂ℓ/∂W", got, expected, TOLERANCE * Expect.largest(c.delta));
  }

  /** ℓ = Σᵢ δᵢaᵢ, where each aᵢ is a sum of every weight times its slope in the tensor. */
  @Property(tries = 25)
  @Behaviour("the result agrees with finite differences of the loss")
  void contract_agreesWithFiniteDifferences(@ForAll("contractions") Contraction c) {
    double[][] got = Call.pure(JacobianChain::contract, c.delta, c.tensor);
    double[][] anywhere = new double[c.tensor[0].length][c.tensor[0][0].length];
    FiniteDifferences.of(
            w -> {
              double loss = 0;
              for (int i = 0; i < c.delta.length; i++) {
                for (int j = 0; j < w.length; j++) {
                  loss += c.delta[i] * dot(c.tensor[i][j], w[j]);
                }
              }
              return loss;
            },
            anywhere)
        .expect("∂ℓ/∂W", got);
  }

  @Example
  @Behaviour("thirds keep every digit")
  void product_ofThirds_keepsEveryDigit() {
    double[] got =
        Call.pure(JacobianChain::product, new double[] {2}, new double[][] {{1.0 / 3, 1}});
    Expect.close("vJ", got, new double[] {2.0 / 3, 2}, 1e-15);
  }

  @Property
  @Behaviour("the product is a sum of the rows, each times its entry of v")
  void product_isAWeightedSumOfTheRows(@ForAll("linksOfAnySize") Link l) {
    double[] got = Call.pure(JacobianChain::product, l.v, l.jacobian);
    double[] expected = new double[l.jacobian[0].length];
    for (int i = l.v.length - 1; i >= 0; i--) {
      for (int j = 0; j < expected.length; j++) {
        expected[j] = Math.fma(l.v[i], l.jacobian[i][j], expected[j]);
      }
    }
    Expect.close("vJ", got, expected, TOLERANCE * Expect.largest(l.v));
  }

  /** v · y, where y = Jx. */
  @Property(tries = 25)
  @Behaviour("the product agrees with finite differences of v · Jx")
  void product_agreesWithFiniteDifferences(@ForAll("links") Link l) {
    double[] got = Call.pure(JacobianChain::product, l.v, l.jacobian);
    FiniteDifferences.of(
            x -> {
              double sum = 0;
              for (int i = 0; i < l.v.length; i++) {
                sum += l.v[i] * dot(l.jacobian[i], x);
              }
              return sum;
            },
            new double[l.jacobian[0].length])
        .expect("vJ", got);
  }

  private static double dot(double[] u, double[] v) {
    double sum = 0;
    for (int i = 0; i < u.length; i++) {
      sum += u[i] * v[i];
    }
    return sum;
  }
}
