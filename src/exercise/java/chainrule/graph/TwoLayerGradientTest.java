package chainrule.graph;

import chainrule.activation.Sigmoid;
import chainrule.activation.Softmax;
import chainrule.grader.exercise.Exercise;
import chainrule.grader.exercise.Task;
import chainrule.loss.CrossEntropy;
import chainrule.network.DenseLayer;
import chainrule.network.SigmoidLayer;
import chainrule.testing.Expect;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

@Exercise(
    of = TwoLayerGradient.class,
    note = "Neural Networks 2",
    section = "Computation Graph",
    uses = {Sigmoid.class, Softmax.class, CrossEntropy.class, DenseLayer.class, SigmoidLayer.class})
@Task(
    method = "outputDelta",
    points = 2,
    formula = "δ₂ = ∂L/∂a₂ = ŷ − y",
    hint = "Go forward first: x, a₁, z, a₂, ŷ. Softmax and cross-entropy together leave little.")
@Task(
    method = "outputWeightGradient",
    points = 2,
    formula = "∂L/∂W₂ = δ₂zᵀ",
    hint = "What is the input of the last layer? It is not x.")
@Task(
    method = "hiddenGradient",
    points = 2,
    formula = "∂L/∂zⱼ = Σₖ W₂ₖⱼ δ₂ₖ",
    hint = "A hidden node feeds every output node: go down a column of W₂.")
@Task(
    method = "hiddenDelta",
    points = 3,
    formula = "δ₁ⱼ = ∂L/∂a₁ⱼ = zⱼ (1 − zⱼ) Σₖ W₂ₖⱼ δ₂ₖ",
    hint = "The slope of the sigmoid is taken at a₁, and z is σ(a₁) already.")
@Task(
    method = "hiddenWeightGradient",
    points = 2,
    formula = "∂L/∂W₁ = δ₁xᵀ",
    hint = "The same as in the last layer, with the first layer's δ and the first layer's input.")
@Task(
    method = "inputGradient",
    points = 1,
    formula = "∂L/∂xᵢ = Σⱼ W₁ⱼᵢ δ₁ⱼ",
    hint = "The same step as from a₂ back to z.")
class TwoLayerGradientTest {

  private static final double TOLERANCE = 1e-12;
  private static final double LAST_DIGIT = 1e-15;
  private static final double LN3 = Math.log(3);

  /** A derivative as a vector, asked of the class under test. */
  private interface Formula<T> {
    T of(double[][] W1, double[] w10, double[][] W2, double[] w20, double[] x, double[] y);
  }

  @Provide
  Arbitrary<TwoLayers> layers() {
    return TwoLayers.any();
  }

  private static <T> T pure(Formula<T> formula, TwoLayers l) {
    return Expect.pure(
        () -> formula.of(l.W1(), l.w10(), l.W2(), l.w20(), l.x(), l.y()),
        l.W1(),
        l.w10(),
        l.W2(),
        l.w20(),
        l.x(),
        l.y());
  }

  @Example
  void outputDelta_ofThreeQuarters_isAQuarterOff() {
    double[] got = pure(TwoLayerGradient::outputDelta, TwoLayers.example());
    Expect.close("δ₂", got, new double[] {-0.25, 0.25}, LAST_DIGIT);
  }

  @Property
  void outputDelta_isTheSlopeByA2AndByW20(@ForAll("layers") TwoLayers l) {
    double[] got = pure(TwoLayerGradient::outputDelta, l);
    Expect.close("∂L/∂a₂", got, l.byA2(), TOLERANCE);
    Expect.close("∂L/∂w₂₀", got, l.byW20(), TOLERANCE);
  }

  @Example
  void outputWeightGradient_ofThreeQuarters_isAnEighth() {
    double[][] got = pure(TwoLayerGradient::outputWeightGradient, TwoLayers.example());
    Expect.close("∂L/∂W₂", got, new double[][] {{-0.125}, {0.125}}, LAST_DIGIT);
  }

  @Property
  void outputWeightGradient_isTheSlopeOfEveryWeight(@ForAll("layers") TwoLayers l) {
    double[][] got = pure(TwoLayerGradient::outputWeightGradient, l);
    Expect.close("∂L/∂W₂", got, l.byW2(), TOLERANCE);
  }

  @Example
  void hiddenGradient_ofThreeQuarters_isHalfOfLn3() {
    double[] got = pure(TwoLayerGradient::hiddenGradient, TwoLayers.example());
    Expect.close("∂L/∂z", got, new double[] {-LN3 / 2}, LAST_DIGIT);
  }

  @Property
  void hiddenGradient_sumsOverEveryOutput(@ForAll("layers") TwoLayers l) {
    Expect.close("∂L/∂z", pure(TwoLayerGradient::hiddenGradient, l), l.byZ(), TOLERANCE);
  }

  @Example
  void hiddenDelta_ofThreeQuarters_isAnEighthOfLn3() {
    double[] got = pure(TwoLayerGradient::hiddenDelta, TwoLayers.example());
    Expect.close("δ₁", got, new double[] {-LN3 / 8}, LAST_DIGIT);
  }

  @Property
  void hiddenDelta_isTheSlopeByA1AndByW10(@ForAll("layers") TwoLayers l) {
    double[] got = pure(TwoLayerGradient::hiddenDelta, l);
    Expect.close("∂L/∂a₁", got, l.byA1(), TOLERANCE);
    Expect.close("∂L/∂w₁₀", got, l.byW10(), TOLERANCE);
  }

  @Example
  void hiddenWeightGradient_ofThreeQuarters_isAQuarterOfLn3() {
    double[][] got = pure(TwoLayerGradient::hiddenWeightGradient, TwoLayers.example());
    Expect.close("∂L/∂W₁", got, new double[][] {{-LN3 / 4}}, LAST_DIGIT);
  }

  @Property
  void hiddenWeightGradient_isTheSlopeOfEveryWeight(@ForAll("layers") TwoLayers l) {
    double[][] got = pure(TwoLayerGradient::hiddenWeightGradient, l);
    Expect.close("∂L/∂W₁", got, l.byW1(), TOLERANCE);
  }

  @Example
  void inputGradient_ofThreeQuarters_isThreeEighthsOfLn3() {
    double[] got = pure(TwoLayerGradient::inputGradient, TwoLayers.example());
    Expect.close("∂L/∂x", got, new double[] {-LN3 * 3 / 8}, LAST_DIGIT);
  }

  @Property
  void inputGradient_isTheSlopeOfEveryInput(@ForAll("layers") TwoLayers l) {
    Expect.close("∂L/∂x", pure(TwoLayerGradient::inputGradient, l), l.byX(), TOLERANCE);
  }
}
