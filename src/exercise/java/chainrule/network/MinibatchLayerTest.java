package chainrule.network;

import chainrule.activation.Activation;
import chainrule.grader.exercise.Exercise;
import chainrule.grader.exercise.Task;
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
    of = MinibatchLayer.class,
    note = "Neural Networks 2",
    section = "Computation Graph",
    uses = Activation.class)
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
    return Combinators.combine(Draw.size(), Draw.size(), Draw.size())
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
  Arbitrary<Activation> activations() {
    return Networks.activations();
  }

  private static double[][] twoExamples() {
    return new double[][] {{1, 2}, {3, 4}};
  }

  @Example
  void preActivations_ofTwoExamples_haveARowForEach() {
    double[][] weights = {{1, 10}, {0, -1}, {2, 0.5}};
    double[] bias = {100, 0, -3};
    double[][] got = MinibatchLayer.preActivations(weights, bias, twoExamples());
    Expect.close("A", got, new double[][] {{121, -2, 0}, {143, -4, 5}}, 0);
  }

  @Property
  void preActivations_areAWeightedSumForEachExampleAndNode(@ForAll("batches") Batch b) {
    double[][] got =
        Expect.pure(
            () -> MinibatchLayer.preActivations(b.weights, b.bias, b.inputs),
            b.weights,
            b.bias,
            b.inputs);
    double[][] expected = new double[b.inputs.length][b.bias.length];
    for (int n = 0; n < expected.length; n++) {
      for (int i = 0; i < b.bias.length; i++) {
        Dual[] row = Dual.constants(b.weights[i]);
        Dual sum = Dual.weightedSum(row, b.inputs[n], Dual.constant(b.bias[i]));
        expected[n][i] = sum.value();
      }
    }
    Expect.close("A", got, expected, TOLERANCE);
  }

  @Property
  void outputs_areTheActivationOfEveryEntry(
      @ForAll("batches") Batch b, @ForAll("activations") Activation g) {
    double[][] got = Expect.pure(() -> MinibatchLayer.outputs(b.deltas, g), (Object) b.deltas);
    double[][] expected = new double[b.deltas.length][];
    for (int n = 0; n < expected.length; n++) {
      Dual[] row = DualNetwork.activation(g, Dual.constants(b.deltas[n]));
      expected[n] = DualNetwork.values(row);
    }
    Expect.close("H", got, expected, TOLERANCE);
  }

  @Example
  void weightGradient_ofTwoExamples_isTheMeanOfTheirOuterProducts() {
    double[][] deltas = {{1, 0, 2}, {0, 10, 2}};
    double[][] got = MinibatchLayer.weightGradient(deltas, twoExamples());
    Expect.close("∂E/∂W", got, new double[][] {{0.5, 1}, {15, 20}, {4, 6}}, 0);
  }

  @Property
  void weightGradient_isTheSlopeOfTheMeanLoss(@ForAll("batches") Batch b) {
    double[][] got =
        Expect.pure(() -> MinibatchLayer.weightGradient(b.deltas, b.inputs), b.deltas, b.inputs);
    double[][] expected = Dual.gradient(b.weights, w -> error(b, w, Dual.constants(b.bias)));
    Expect.close("∂E/∂W", got, expected, TOLERANCE);
  }

  @Example
  void biasGradient_ofTwoExamples_isTheMeanOfTheRows() {
    double[] got = MinibatchLayer.biasGradient(new double[][] {{1, 0, 2}, {0, 10, 2}});
    Expect.close("∂E/∂b", got, new double[] {0.5, 5, 2}, 0);
  }

  @Property
  void biasGradient_isTheSlopeOfTheMeanLoss(@ForAll("batches") Batch b) {
    double[] got = Expect.pure(() -> MinibatchLayer.biasGradient(b.deltas), (Object) b.deltas);
    double[] expected = Dual.gradient(b.bias, bias -> error(b, Dual.constants(b.weights), bias));
    Expect.close("∂E/∂b", got, expected, TOLERANCE);
  }

  @Example
  void inputGradients_ofTwoExamples_haveARowForEach() {
    double[][] weights = {{1, 10}, {0, -1}};
    double[][] got = MinibatchLayer.inputGradients(weights, twoExamples());
    Expect.close("ΔW", got, new double[][] {{1, 8}, {3, 26}}, 0);
  }

  /** By finite differences, for each example of its own loss. */
  @Property
  void inputGradients_areTheSlopesOfEachExamplesLoss(@ForAll("batches") Batch b) {
    double[][] got =
        Expect.pure(() -> MinibatchLayer.inputGradients(b.weights, b.deltas), b.weights, b.deltas);
    double step = 1e-3; // the loss is linear, so no step is too long
    double[][] measured = new double[b.inputs.length][b.inputs[0].length];
    for (int n = 0; n < measured.length; n++) {
      for (int j = 0; j < measured[n].length; j++) {
        double[] above = b.inputs[n].clone();
        double[] below = b.inputs[n].clone();
        above[j] += step;
        below[j] -= step;
        measured[n][j] = (loss(b, n, above) - loss(b, n, below)) / (2 * step);
      }
    }
    Expect.close("ΔW", got, measured, 1e-9);
  }

  /** Of example n with the input x, Σᵢ Δₙᵢ aᵢ: its slope by a is row n of Δ. */
  private static double loss(Batch b, int n, double[] x) {
    return loss(b, n, x, Dual.constants(b.weights), Dual.constants(b.bias)).value();
  }

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
