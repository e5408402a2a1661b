package chainrule.network;

import chainrule.grader.exercise.Exercise;
import chainrule.grader.exercise.Task;
import chainrule.testing.Draw;
import chainrule.testing.Dual;
import chainrule.testing.Expect;
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
    hint = "An input hears from every output that it feeds: go down a column of W.")
class DenseLayerTest {

  private static final double TOLERANCE = 1e-12;

  private static double[][] thirds() {
    return new double[][] {{1.0 / 3, 1}};
  }

  /** A layer of m outputs and n inputs, and the δ that comes back to it. */
  record Layer(double[][] weights, double[] bias, double[] input, double[] delta) {}

  @Provide
  Arbitrary<Layer> layers() {
    return Combinators.combine(Draw.size(), Draw.size())
        .flatAs(
            (m, n) ->
                Combinators.combine(
                        Draw.matrix(m, n), Draw.vector(m), Draw.vector(n), Draw.vector(m))
                    .as(Layer::new));
  }

  @Example
  void preActivation_ofTheNotesNeuronAsALayer_isSeven() {
    double[][] weights = {{0, 1}};
    double[] got = DenseLayer.preActivation(weights, new double[] {4}, new double[] {2, 3});
    Expect.close("a", got, new double[] {7}, 0);
  }

  @Example
  void preActivation_ofThirds_keepsEveryDigit() {
    double[] got = DenseLayer.preActivation(thirds(), new double[] {1}, new double[] {1, 1});
    Expect.close("a", got, new double[] {7.0 / 3}, 1e-15);
  }

  @Property
  void preActivation_isAWeightedSumForEachRow(@ForAll("layers") Layer l) {
    double[] got =
        Expect.pure(
            () -> DenseLayer.preActivation(l.weights, l.bias, l.input), l.weights, l.bias, l.input);
    double[] expected = l.bias.clone();
    for (int j = l.input.length - 1; j >= 0; j--) {
      for (int i = 0; i < expected.length; i++) {
        expected[i] = Math.fma(l.weights[i][j], l.input[j], expected[i]);
      }
    }
    Expect.close("a", got, expected, TOLERANCE);
  }

  @Example
  void weightGradient_ofThirds_keepsEveryDigit() {
    double[][] got = DenseLayer.weightGradient(new double[] {1, 2}, new double[] {1.0 / 3});
    Expect.close("∂L/∂W", got, new double[][] {{1.0 / 3}, {2.0 / 3}}, 1e-15);
  }

  @Property
  void weightGradient_isTheSlopeOfEveryWeight(@ForAll("layers") Layer l) {
    double[][] got =
        Expect.pure(() -> DenseLayer.weightGradient(l.delta, l.input), l.delta, l.input);
    double[][] expected =
        Dual.gradient(l.weights, w -> loss(l, w, Dual.constants(l.bias), Dual.constants(l.input)));
    Expect.close("∂L/∂W", got, expected, TOLERANCE);
  }

  @Example
  void biasGradient_ofAThird_keepsEveryDigit() {
    double[] got = DenseLayer.biasGradient(new double[] {1.0 / 3});
    Expect.close("∂L/∂b", got, new double[] {1.0 / 3}, 0);
  }

  @Property
  void biasGradient_isTheSlopeOfEveryBias(@ForAll("layers") Layer l) {
    double[] got = Expect.pure(() -> DenseLayer.biasGradient(l.delta), l.delta);
    double[] expected =
        Dual.gradient(l.bias, b -> loss(l, Dual.constants(l.weights), b, Dual.constants(l.input)));
    Expect.close("∂L/∂b", got, expected, TOLERANCE);
  }

  @Example
  void inputGradient_ofThirds_keepsEveryDigit() {
    double[] got = DenseLayer.inputGradient(thirds(), new double[] {2});
    Expect.close("∂L/∂h", got, new double[] {2.0 / 3, 2}, 1e-15);
  }

  @Property
  void inputGradient_isTheSlopeOfEveryInput(@ForAll("layers") Layer l) {
    double[] got =
        Expect.pure(() -> DenseLayer.inputGradient(l.weights, l.delta), l.weights, l.delta);
    double[] expected =
        Dual.gradient(l.input, h -> loss(l, Dual.constants(l.weights), Dual.constants(l.bias), h));
    Expect.close("∂L/∂h", got, expected, TOLERANCE);
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
