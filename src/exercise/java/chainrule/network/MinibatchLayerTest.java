package chainrule.network;

import chainrule.activation.Activation;
import chainrule.grader.exercise.Behaviour;
import chainrule.grader.exercise.Exercise;
import chainrule.grader.exercise.Task;
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
    of = MinibatchLayer.class,
    note = "Neural Networks 2",
    section = "Computation Graph",
    uses = {Activation.class, DenseLayer.class})
@Task(
    method = "preActivations",
    points = 2,
    formula = "A = XWᵀ + 1bᵀ, Aₙᵢ = Σⱼ Xₙⱼ Wᵢⱼ + bᵢ",
    hint = "Row n of A belongs to example n. A row of X meets a row of W: that is what the ᵀ says.")
@Task(
    method = "outputs",
    points = 1,
    formula = "H = g(A), entry by entry",
    hint = "The activation knows what to do with one row.")
@Task(
    method = "weightGradient",
    points = 3,
    formula = "∂E/∂W = (1/N)ΔᵀX, ∂E/∂Wᵢⱼ = (1/N) Σₙ Δₙᵢ Xₙⱼ",
    hint = "One sum over the examples for each weight, and a mean at the end.")
@Task(
    method = "biasGradient",
    points = 1,
    formula = "∂E/∂b = (1/N)Δᵀ1, ∂E/∂bᵢ = (1/N) Σₙ Δₙᵢ",
    hint = "The mean of each column of Δ.")
@Task(
    method = "inputGradients",
    points = 2,
    formula = "ΔW, ∂Lₙ/∂hⱼ = Σᵢ Δₙᵢ Wᵢⱼ",
    hint = "A row for each example, and no mean: each has a loss of its own.")
class MinibatchLayerTest {

  private static final double TOLERANCE = 1e-12;

  /** N examples on a layer of m nodes and n inputs, and the Δ that comes back to it. */
  record Batch(double[][] weights, double[] bias, double[][] inputs, double[][] deltas) {}

  @Provide
  Arbitrary<Batch> batches() {
    return batches(Draw.moderate());
  }

  private static Arbitrary<Batch> batches(Arbitrary<Integer> size) {
    return Combinators.combine(size, size, size)
        .flatAs(
            (m, n, examples) ->
                Combinators.combine(
                        Draw.matrix(m, n),
                        Draw.vector(m),
                        Draw.matrix(examples, n),
                        Draw.matrix(examples, m))
                    .as(Batch::new));
  }

  @Provide
  Arbitrary<Batch> batchesOfAnySize() {
    return Draw.ofAnySize(
        batches(Draw.size()),
        (b, scale) ->
            new Batch(
                b.weights,
                b.bias,
                EachEntry.times(scale, b.inputs),
                EachEntry.times(scale, b.deltas)));
  }

  @Provide
  Arbitrary<Activation> activations() {
    return Networks.activations();
  }

  private static double[][] twoExamples() {
    return new double[][] {{1, 2}, {3, 4}};
  }

  @Example
  @Behaviour("the pre-activations of two examples have a row for each")
  void preActivations_ofTwoExamples_haveARowForEach() {
    double[][] weights = {{1, 10}, {0, -1}, {2, 0.5}};
    double[] bias = {100, 0, -3};
    double[][] got = Call.pure(MinibatchLayer::preActivations, weights, bias, twoExamples());
    Expect.close("A", got, new double[][] {{121, -2, 0}, {143, -4, 5}}, 0);
  }

  @Property
  @Behaviour("there is a weighted sum for each example and node")
  void preActivations_areAWeightedSumForEachExampleAndNode(@ForAll("batchesOfAnySize") Batch b) {
    double[][] got = Call.pure(MinibatchLayer::preActivations, b.weights, b.bias, b.inputs);
    double[][] expected = new double[b.inputs.length][b.bias.length];
    for (int n = 0; n < expected.length; n++) {
      for (int i = 0; i < b.bias.length; i++) {
        Dual[] row = Dual.constants(b.weights[i]);
        Dual sum = Dual.weightedSum(row, b.inputs[n], Dual.constant(b.bias[i]));
        expected[n][i] = sum.value();
      }
    }
    Expect.close("A", got, expected, TOLERANCE * (1 + Expect.largest(b.inputs)));
  }

  @Property
  @Behaviour("the outputs are g of every entry")
  void outputs_areTheActivationOfEveryEntry(
      @ForAll("batchesOfAnySize") Batch b, @ForAll("activations") Activation g) {
    double[][] got = Call.pure(MinibatchLayer::outputs, b.deltas, g);
    double[][] expected = new double[b.deltas.length][];
    for (int n = 0; n < expected.length; n++) {
      Dual[] row = DualNetwork.activation(g, Dual.constants(b.deltas[n]));
      expected[n] = DualNetwork.values(row);
    }
    Expect.close("H", got, expected, TOLERANCE * (1 + Expect.largest(b.deltas)));
  }

  @Example
  @Behaviour("the gradient of two examples is the mean of their outer products")
  void weightGradient_ofTwoExamples_isTheMeanOfTheirOuterProducts() {
    double[][] deltas = {{1, 0, 2}, {0, 10, 2}};
    double[][] got = Call.pure(MinibatchLayer::weightGradient, deltas, twoExamples());
    Expect.close("∂E/∂W", got, new double[][] {{0.5, 1}, {15, 20}, {4, 6}}, 0);
  }

  @Property
  @Behaviour("the gradient is the derivative of the mean loss with respect to every weight")
  void weightGradient_isTheSlopeOfTheMeanLoss(@ForAll("batchesOfAnySize") Batch b) {
    double[][] got = Call.pure(MinibatchLayer::weightGradient, b.deltas, b.inputs);
    double[][] expected = Dual.gradient(b.weights, w -> error(b, w, Dual.constants(b.bias)));
    double tolerance = TOLERANCE * Expect.largest(b.deltas) * Expect.largest(b.inputs);
    Expect.close("∂E/∂W", got, expected, tolerance);
  }

  @Property(tries = 25)
  @Behaviour("the gradient agrees with finite differences of the mean loss")
  void weightGradient_agreesWithFiniteDifferences(@ForAll("batches") Batch b) {
    double[][] got = Call.pure(MinibatchLayer::weightGradient, b.deltas, b.inputs);
    FiniteDifferences.of(w -> error(b, w, b.bias), b.weights).expect("∂E/∂W", got);
  }

  @Example
  @Behaviour("the gradient of two examples is the mean of the rows of Δ")
  void biasGradient_ofTwoExamples_isTheMeanOfTheRows() {
    double[] got = Call.pure(MinibatchLayer::biasGradient, new double[][] {{1, 0, 2}, {0, 10, 2}});
    Expect.close("∂E/∂b", got, new double[] {0.5, 5, 2}, 0);
  }

  @Property
  @Behaviour("the gradient is the derivative of the mean loss with respect to every bias")
  void biasGradient_isTheSlopeOfTheMeanLoss(@ForAll("batchesOfAnySize") Batch b) {
    double[] got = Call.pure(MinibatchLayer::biasGradient, b.deltas);
    double[] expected = Dual.gradient(b.bias, bias -> error(b, Dual.constants(b.weights), bias));
    Expect.close("∂E/∂b", got, expected, TOLERANCE * Expect.largest(b.deltas));
  }

  @Property(tries = 25)
  @Behaviour("the gradient agrees with finite differences of the mean loss")
  void biasGradient_agreesWithFiniteDifferences(@ForAll("batches") Batch b) {
    double[] got = Call.pure(MinibatchLayer::biasGradient, b.deltas);
    FiniteDifferences.of(bias -> error(b, b.weights, bias), b.bias).expect("∂E/∂b", got);
  }

  @Example
  @Behaviour("the gradients of two examples have a row for each")
  void inputGradients_ofTwoExamples_haveARowForEach() {
    double[][] weights = {{1, 10}, {0, -1}};
    double[][] got = Call.pure(MinibatchLayer::inputGradients, weights, twoExamples());
    Expect.close("ΔW", got, new double[][] {{1, 8}, {3, 26}}, 0);
  }

  @Property
  @Behaviour("each row is the derivative of its example's own loss with respect to every input")
  void inputGradients_areTheSlopesOfEachExamplesLoss(@ForAll("batchesOfAnySize") Batch b) {
    double[][] got = Call.pure(MinibatchLayer::inputGradients, b.weights, b.deltas);
    double[][] expected = new double[b.inputs.length][b.inputs[0].length];
    for (int n = 0; n < expected.length; n++) {
      for (int j = 0; j < expected[n].length; j++) {
        for (int i = b.bias.length - 1; i >= 0; i--) {
          expected[n][j] = Math.fma(b.weights[i][j], b.deltas[n][i], expected[n][j]);
        }
      }
    }
    Expect.close("ΔW", got, expected, TOLERANCE * Expect.largest(b.deltas));
  }

  @Property(tries = 25)
  @Behaviour("each row agrees with finite differences of its example's own loss")
  void inputGradients_agreeWithFiniteDifferences(@ForAll("batches") Batch b) {
    double[][] got = Call.pure(MinibatchLayer::inputGradients, b.weights, b.deltas);
    Expect.rows("ΔW", got, b.inputs.length);
    for (int n = 0; n < got.length; n++) {
      int example = n;
      FiniteDifferences.of(x -> loss(b, example, x), b.inputs[n]).expect("ΔW[" + n + "]", got[n]);
    }
  }

  private static double loss(Batch b, int n, double[] x) {
    return loss(b, n, x, Dual.constants(b.weights), Dual.constants(b.bias)).value();
  }

  private static double error(Batch b, double[][] w, double[] bias) {
    return error(b, Dual.constants(w), Dual.constants(bias)).value();
  }

  /** Of example n with the input x, Σᵢ Δₙᵢ aᵢ: its slope by a is row n of Δ. */
  private static Dual loss(Batch b, int n, double[] x, Dual[][] w, Dual[] bias) {
    Dual loss = Dual.constant(0);
    for (int i = 0; i < bias.length; i++) {
      loss = loss.plus(Dual.weightedSum(w[i], x, bias[i]).times(b.deltas[n][i]));
    }
    return loss;
  }

  /** The mean of the examples' losses. */
  private static Dual error(Batch b, Dual[][] w, Dual[] bias) {
    Dual sum = Dual.constant(0);
    for (int n = 0; n < b.inputs.length; n++) {
      sum = sum.plus(loss(b, n, b.inputs[n], w, bias));
    }
    return sum.times(1.0 / b.inputs.length);
  }
}
