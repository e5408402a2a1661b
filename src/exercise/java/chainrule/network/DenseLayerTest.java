package chainrule.network;

import chainrule.grader.exercise.Behaviour;
import chainrule.grader.exercise.Exercise;
import chainrule.grader.exercise.Task;
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

@Exercise(of = DenseLayer.class, note = "Neural Network", section = "Backpropagation")
@Task(
    method = "preActivation",
    points = 2,
    formula = "aᵢ = Σⱼ Wᵢⱼ hⱼ + bᵢ",
    section = "Feed Forward Neural Network",
    hint = "One weighted sum for each row of W. The bias that comes in must stay as it is.")
@Task(
    method = "weightGradient",
    points = 2,
    formula = "∂L/∂Wᵢⱼ = δᵢ hⱼ",
    hint = "As many rows as δ has entries, as many columns as h.")
@Task(
    method = "biasGradient",
    points = 1,
    formula = "∂L/∂bᵢ = δᵢ",
    hint = "A bias is a weight whose input is 1. Return an array of your own.")
@Task(
    method = "inputGradient",
    points = 3,
    formula = "∂L/∂hⱼ = Σᵢ Wᵢⱼ δᵢ",
    hint = "An input feeds every output, so sum over the outputs: go down a column of W.")
class DenseLayerTest {

  private static final double TOLERANCE = 1e-12;

  private static double[][] thirds() {
    return new double[][] {{1.0 / 3, 1}};
  }

  /** A layer of m outputs and n inputs, and the δ that comes back to it. */
  record Layer(double[][] weights, double[] bias, double[] input, double[] delta) {}

  @Provide
  Arbitrary<Layer> layers() {
    return layers(Draw.moderate());
  }

  private static Arbitrary<Layer> layers(Arbitrary<Integer> size) {
    return Combinators.combine(size, size)
        .flatAs(
            (m, n) ->
                Combinators.combine(
                        Draw.matrix(m, n), Draw.vector(m), Draw.vector(n), Draw.vector(m))
                    .as(Layer::new));
  }

  @Provide
  Arbitrary<Layer> layersOfAnySize() {
    return Draw.ofAnySize(
        layers(Draw.size()),
        (l, scale) ->
            new Layer(
                l.weights,
                l.bias,
                EachEntry.times(scale, l.input),
                EachEntry.times(scale, l.delta)));
  }

  @Example
  @Behaviour("the note's neuron as a layer has a = 7")
  void preActivation_ofTheNotesNeuronAsALayer_isSeven() {
    double[][] weights = {{0, 1}};
    double[] got =
        Call.pure(DenseLayer::preActivation, weights, new double[] {4}, new double[] {2, 3});
    Expect.close("a", got, new double[] {7}, 0);
  }

  @Example
  @Behaviour("thirds keep every digit")
  void preActivation_ofThirds_keepsEveryDigit() {
    double[] got =
        Call.pure(DenseLayer::preActivation, thirds(), new double[] {1}, new double[] {1, 1});
    Expect.close("a", got, new double[] {7.0 / 3}, 1e-15);
  }

  @Example
  @Behaviour("where all inputs are 0, a is the bias, in an array of its own")
  void preActivation_ofNoInput_isTheBiasInANewArray() {
    double[] got = Call.pure(DenseLayer::preActivation, thirds(), new double[] {3}, new double[2]);
    Expect.close("a", got, new double[] {3}, 0);
  }

  @Property
  @Behaviour("a is a weighted sum for each row of W")
  void preActivation_isAWeightedSumForEachRow(@ForAll("layersOfAnySize") Layer l) {
    double[] got = Call.pure(DenseLayer::preActivation, l.weights, l.bias, l.input);
    double[] expected = l.bias.clone();
    for (int j = l.input.length - 1; j >= 0; j--) {
      for (int i = 0; i < expected.length; i++) {
        expected[i] = Math.fma(l.weights[i][j], l.input[j], expected[i]);
      }
    }
    Expect.close("a", got, expected, TOLERANCE * (1 + Expect.largest(l.input)));
  }

  @Example
  @Behaviour("thirds keep every digit")
  void weightGradient_ofThirds_keepsEveryDigit() {
    double[][] got =
        Call.pure(DenseLayer::weightGradient, new double[] {1, 2}, new double[] {1.0 / 3});
    Expect.close("∂L/∂W", got, new double[][] {{1.0 / 3}, {2.0 / 3}}, 1e-15);
  }

  @Property
  @Behaviour("the gradient is the derivative of the loss with respect to every weight")
  void weightGradient_isTheSlopeOfEveryWeight(@ForAll("layersOfAnySize") Layer l) {
    double[][] got = Call.pure(DenseLayer::weightGradient, l.delta, l.input);
    double[][] expected =
        Dual.gradient(l.weights, w -> loss(l, w, Dual.constants(l.bias), Dual.constants(l.input)));
    double tolerance = TOLERANCE * Expect.largest(l.delta) * Expect.largest(l.input);
    Expect.close("∂L/∂W", got, expected, tolerance);
  }

  @Property(tries = 25)
  @Behaviour("the gradient agrees with finite differences of the loss")
  void weightGradient_agreesWithFiniteDifferences(@ForAll("layers") Layer l) {
    double[][] got = Call.pure(DenseLayer::weightGradient, l.delta, l.input);
    FiniteDifferences.of(w -> loss(l, w, l.bias, l.input), l.weights).expect("∂L/∂W", got);
  }

  @Example
  @Behaviour("a third keeps every digit")
  void biasGradient_ofAThird_keepsEveryDigit() {
    double[] got = Call.pure(DenseLayer::biasGradient, new double[] {1.0 / 3});
    Expect.close("∂L/∂b", got, new double[] {1.0 / 3}, 0);
  }

  @Property
  @Behaviour("the gradient is the derivative of the loss with respect to every bias")
  void biasGradient_isTheSlopeOfEveryBias(@ForAll("layersOfAnySize") Layer l) {
    double[] got = Call.pure(DenseLayer::biasGradient, l.delta);
    double[] expected =
        Dual.gradient(l.bias, b -> loss(l, Dual.constants(l.weights), b, Dual.constants(l.input)));
    Expect.close("∂L/∂b", got, expected, TOLERANCE * Expect.largest(l.delta));
  }

  @Property(tries = 25)
  @Behaviour("the gradient agrees with finite differences of the loss")
  void biasGradient_agreesWithFiniteDifferences(@ForAll("layers") Layer l) {
    double[] got = Call.pure(DenseLayer::biasGradient, l.delta);
    FiniteDifferences.of(b -> loss(l, l.weights, b, l.input), l.bias).expect("∂L/∂b", got);
  }

  @Example
  @Behaviour("thirds keep every digit")
  void inputGradient_ofThirds_keepsEveryDigit() {
    double[] got = Call.pure(DenseLayer::inputGradient, thirds(), new double[] {2});
    Expect.close("∂L/∂h", got, new double[] {2.0 / 3, 2}, 1e-15);
  }

  @Example
  @Behaviour("behind a δ of 1 are a node's weights, in an array of their own")
  void inputGradient_ofOneNode_isItsRowInANewArray() {
    double[][] row = {{3, 4}};
    double[] got = Call.pure(DenseLayer::inputGradient, row, new double[] {1});
    Expect.close("∂L/∂h", got, new double[] {3, 4}, 0);
  }

  @Property
  @Behaviour("the gradient is the derivative of the loss with respect to every input")
  void inputGradient_isTheSlopeOfEveryInput(@ForAll("layersOfAnySize") Layer l) {
    double[] got = Call.pure(DenseLayer::inputGradient, l.weights, l.delta);
    double[] expected =
        Dual.gradient(l.input, h -> loss(l, Dual.constants(l.weights), Dual.constants(l.bias), h));
    Expect.close("∂L/∂h", got, expected, TOLERANCE * Expect.largest(l.delta));
  }

  @Property(tries = 25)
  @Behaviour("the gradient agrees with finite differences of the loss")
  void inputGradient_agreesWithFiniteDifferences(@ForAll("layers") Layer l) {
    double[] got = Call.pure(DenseLayer::inputGradient, l.weights, l.delta);
    FiniteDifferences.of(h -> loss(l, l.weights, l.bias, h), l.input).expect("∂L/∂h", got);
  }

  private static double loss(Layer l, double[][] w, double[] b, double[] h) {
    return loss(l, Dual.constants(w), Dual.constants(b), Dual.constants(h)).value();
  }

  /** A loss whose slope by a is δ: Σᵢ δᵢ (Σⱼ Wᵢⱼ hⱼ + bᵢ). */
  private static Dual loss(Layer l, Dual[][] w, Dual[] b, Dual[] h) {
    Dual loss = Dual.constant(0);
    for (int i = 0; i < b.length; i++) {
      Dual a = b[i];
      for (int j = 0; j < h.length; j++) {
        a = a.plus(w[i][j].times(h[j]));
      }
      loss = loss.plus(a.times(l.delta[i]));
    }
    return loss;
  }
}
