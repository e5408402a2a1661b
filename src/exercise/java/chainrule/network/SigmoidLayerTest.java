package chainrule.network;

import chainrule.activation.Sigmoid;
import chainrule.grader.exercise.Behaviour;
import chainrule.grader.exercise.Exercise;
import chainrule.grader.exercise.Task;
import chainrule.loss.SquaredError;
import chainrule.testing.BigMath;
import chainrule.testing.Call;
import chainrule.testing.Draw;
import chainrule.testing.Dual;
import chainrule.testing.EachEntry;
import chainrule.testing.Expect;
import chainrule.testing.FiniteDifferences;
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

  private static double tolerance(Examples e) {
    return TOLERANCE * (1 + Expect.largest(e.y));
  }

  @Provide
  Arbitrary<Examples> examples() {
    return examples(Draw.moderate());
  }

  private static Arbitrary<Examples> examples(Arbitrary<Integer> size) {
    return Combinators.combine(size, size, size)
        .flatAs(
            (outputs, inputs, examples) ->
                Combinators.combine(
                        Draw.matrix(outputs, inputs),
                        Draw.vector(outputs),
                        Draw.matrix(examples, inputs),
                        Draw.vector(Draw.target(), outputs)
                            .array(double[][].class)
                            .ofSize(examples))
                    .as(Examples::new));
  }

  @Provide
  Arbitrary<Examples> examplesOfAnySize() {
    return Draw.ofAnySize(
        examples(Draw.size()),
        (e, scale) -> new Examples(e.weights, e.bias, e.x, EachEntry.times(scale, e.y)));
  }

  @Example
  @Behaviour("the note's neuron as a layer gives 0.9990889488055994")
  void output_ofTheNotesNeuronAsALayer_is09990889488055994() {
    double[][] weights = {{0, 1}, {0, 0}};
    double[] got =
        Call.pure(SigmoidLayer::output, weights, new double[] {4, 0}, new double[] {2, 3});
    Expect.close("ŷ", got, new double[] {0.9990889488055994, 0.5}, 1e-15);
  }

  @Example
  @Behaviour("pre-activations of ±800 give 1 and 0")
  void output_farOut_isZeroOrOne() {
    double[][] weights = {{800}, {-800}, {0}};
    double[] got = Call.pure(SigmoidLayer::output, weights, new double[3], new double[] {1});
    Expect.close("ŷ", got, new double[] {1, 0, 0.5}, 1e-15);
  }

  @Property
  @Behaviour("the output is σ of a weighted sum for each row of W")
  void output_isASigmoidForEachRow(@ForAll("examplesOfAnySize") Examples e) {
    double[] x = e.x[0];
    double[] got = Call.pure(SigmoidLayer::output, e.weights, e.bias, x);
    double[] expected = new double[e.bias.length];
    for (int k = 0; k < expected.length; k++) {
      Dual a = Dual.weightedSum(Dual.constants(e.weights[k]), x, Dual.constant(e.bias[k]));
      expected[k] = BigMath.sigmoid(a.value()).doubleValue();
    }
    Expect.close("ŷ", got, expected, TOLERANCE);
  }

  @Example
  @Behaviour("the error of three undecided answers of two outputs is ½")
  void error_ofThreeUndecidedAnswersOfTwoOutputs_isOneHalf() {
    double[][] y = {{1, 0}, {0, 0}, {1, 1}};
    double got =
        Call.pure(SigmoidLayer::error, new double[2][1], new double[2], new double[3][1], y);
    Expect.close("E", got, 0.5, 1e-15);
  }

  @Property
  @Behaviour("the error is the mean over the examples of the summed squares")
  void error_isTheMeanOfTheSquares(@ForAll("examplesOfAnySize") Examples e) {
    double got = Call.pure(SigmoidLayer::error, e.weights, e.bias, e.x, e.y);
    Dual expected = error(e, Dual.constants(e.weights), Dual.constants(e.bias));
    Expect.close("E", got, expected.value(), tolerance(e) * (1 + Expect.largest(e.y)));
  }

  @Property
  @Behaviour("the gradient is the derivative of the error with respect to every weight")
  void weightGradient_isTheSlopeOfEveryWeight(@ForAll("examplesOfAnySize") Examples e) {
    double[][] got = Call.pure(SigmoidLayer::weightGradient, e.weights, e.bias, e.x, e.y);
    double[][] expected = Dual.gradient(e.weights, w -> error(e, w, Dual.constants(e.bias)));
    Expect.close("∂E/∂W", got, expected, tolerance(e));
  }

  @Property(tries = 25)
  @Behaviour("the gradient agrees with finite differences of the error")
  void weightGradient_agreesWithFiniteDifferences(@ForAll("examples") Examples e) {
    double[][] got = Call.pure(SigmoidLayer::weightGradient, e.weights, e.bias, e.x, e.y);
    FiniteDifferences.of(
            w -> error(e, Dual.constants(w), Dual.constants(e.bias)).value(), e.weights)
        .expect("∂E/∂W", got);
  }

  @Property
  @Behaviour("the gradient is the derivative of the error with respect to every bias")
  void biasGradient_isTheSlopeOfEveryBias(@ForAll("examplesOfAnySize") Examples e) {
    double[] got = Call.pure(SigmoidLayer::biasGradient, e.weights, e.bias, e.x, e.y);
    double[] expected = Dual.gradient(e.bias, b -> error(e, Dual.constants(e.weights), b));
    Expect.close("∂E/∂b", got, expected, tolerance(e));
  }

  @Property(tries = 25)
  @Behaviour("the gradient agrees with finite differences of the error")
  void biasGradient_agreesWithFiniteDifferences(@ForAll("examples") Examples e) {
    double[] got = Call.pure(SigmoidLayer::biasGradient, e.weights, e.bias, e.x, e.y);
    FiniteDifferences.of(
            b -> error(e, Dual.constants(e.weights), Dual.constants(b)).value(), e.bias)
        .expect("∂E/∂b", got);
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
