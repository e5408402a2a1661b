package chainrule.network;

import chainrule.activation.Sigmoid;
import chainrule.grader.exercise.Exercise;
import chainrule.grader.exercise.Task;
import chainrule.loss.SquaredError;
import chainrule.testing.BigMath;
import chainrule.testing.Draw;
import chainrule.testing.Dual;
import chainrule.testing.Expect;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

@Exercise(
    of = SigmoidLayer.class,
    note = "Neural Networks 2",
    section = "Multiple Output Nodes",
    uses = {DenseLayer.class, Sigmoid.class, SquaredError.class})
@Task(
    method = "output",
    points = 2,
    formula = "ŷₖ = σ(Σᵢ Wₖᵢxᵢ + bₖ)",
    hint = "The linear half of the layer, then a sigmoid for each entry.")
@Task(
    method = "error",
    points = 2,
    formula = "E = (1/N) Σₙ Σₖ (ŷₙₖ − yₙₖ)²",
    hint = "A mean over the examples, but a plain sum over the outputs.")
@Task(
    method = "weightGradient",
    points = 4,
    formula = "∂E/∂Wₖᵢ = (2/N) Σₙ (ŷₙₖ − yₙₖ) σ′(aₙₖ) xₙᵢ",
    hint = "For each example, find δₖ = (2/N)(ŷₖ − yₖ)σ′(aₖ) first; then it is an outer product.")
@Task(
    method = "biasGradient",
    points = 2,
    formula = "∂E/∂bₖ = (2/N) Σₙ (ŷₙₖ − yₙₖ) σ′(aₙₖ)",
    hint = "The same δ as for the weights, with the input 1.")
class SigmoidLayerTest {

  private static final double TOLERANCE = 1e-13;

  /** A layer of K neurons, and N examples with K targets each. */
  record Examples(double[][] weights, double[] bias, double[][] x, double[][] y) {}

  @Provide
  Arbitrary<Examples> examples() {
    return Combinators.combine(Draw.size(), Draw.size(), Draw.size())
        .flatAs(
            (outputs, inputs, examples) ->
                Combinators.combine(
                        Draw.matrix(outputs, inputs),
                        Draw.vector(outputs),
                        Draw.matrix(examples, inputs),
                        Draw.vector(Draw.bit(), outputs).array(double[][].class).ofSize(examples))
                    .as(Examples::new));
  }

  @Example
  void output_ofTheNotesNeuronAsALayer_is09990889488055994() {
    double[][] weights = {{0, 1}, {0, 0}};
    double[] got = SigmoidLayer.output(weights, new double[] {4, 0}, new double[] {2, 3});
    Expect.close("ŷ", got, new double[] {0.9990889488055994, 0.5}, 1e-15);
  }

  @Property
  void output_isASigmoidForEachRow(@ForAll("examples") Examples e) {
    double[] x = e.x[0];
    double[] got =
        Expect.pure(() -> SigmoidLayer.output(e.weights, e.bias, x), e.weights, e.bias, x);
    double[] expected = new double[e.bias.length];
    for (int k = 0; k < expected.length; k++) {
      Dual a = Dual.weightedSum(Dual.constants(e.weights[k]), x, Dual.constant(e.bias[k]));
      expected[k] = BigMath.sigmoid(a.value()).doubleValue();
    }
    Expect.close("ŷ", got, expected, TOLERANCE);
  }

  @Example
  void error_ofThreeUndecidedAnswersOfTwoOutputs_isOneHalf() {
    double[][] y = {{1, 0}, {0, 0}, {1, 1}};
    double got = SigmoidLayer.error(new double[2][1], new double[2], new double[3][1], y);
    Expect.close("E", got, 0.5, 1e-15);
  }

  @Property
  void error_isTheMeanOfTheSquares(@ForAll("examples") Examples e) {
    double got =
        Expect.pure(
            () -> SigmoidLayer.error(e.weights, e.bias, e.x, e.y), e.weights, e.bias, e.x, e.y);
    Dual expected = error(e, Dual.constants(e.weights), Dual.constants(e.bias));
    Expect.close("E", got, expected.value(), TOLERANCE);
  }

  @Property
  void weightGradient_isTheSlopeOfEveryWeight(@ForAll("examples") Examples e) {
    double[][] got =
        Expect.pure(
            () -> SigmoidLayer.weightGradient(e.weights, e.bias, e.x, e.y),
            e.weights,
            e.bias,
            e.x,
            e.y);
    double[][] expected = Dual.gradient(e.weights, w -> error(e, w, Dual.constants(e.bias)));
    Expect.close("∂E/∂W", got, expected, TOLERANCE);
  }

  @Property
  void biasGradient_isTheSlopeOfEveryBias(@ForAll("examples") Examples e) {
    double[] got =
        Expect.pure(
            () -> SigmoidLayer.biasGradient(e.weights, e.bias, e.x, e.y),
            e.weights,
            e.bias,
            e.x,
            e.y);
    double[] expected = Dual.gradient(e.bias, b -> error(e, Dual.constants(e.weights), b));
    Expect.close("∂E/∂b", got, expected, TOLERANCE);
  }

  /** E in numbers that carry their derivative, output by output. */
  private static Dual error(Examples e, Dual[][] w, Dual[] b) {
    Dual sum = Dual.constant(0);
    for (int k = 0; k < b.length; k++) {
      for (int n = 0; n < e.x.length; n++) {
        Dual output = Dual.weightedSum(w[k], e.x[n], b[k]).sigmoid();
        sum = sum.plus(output.minus(e.y[n][k]).squared());
      }
    }
    return sum.times(1.0 / e.x.length);
  }
}
