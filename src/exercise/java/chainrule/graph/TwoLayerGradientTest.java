package chainrule.graph;

import chainrule.activation.Sigmoid;
import chainrule.activation.Softmax;
import chainrule.grader.exercise.Behaviour;
import chainrule.grader.exercise.Exercise;
import chainrule.grader.exercise.Task;
import chainrule.loss.CrossEntropy;
import chainrule.network.DenseLayer;
import chainrule.network.SigmoidLayer;
import chainrule.testing.Call;
import chainrule.testing.Expect;
import chainrule.testing.FiniteDifferences;
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

  /** 1 / (1 + e²⁵). */
  private static final double SMALL = 1.3887943864771146e-11;

  @Provide
  Arbitrary<TwoLayers> layers() {
    return TwoLayers.any();
  }

  @Provide
  Arbitrary<TwoLayers> moderateLayers() {
    return TwoLayers.moderate();
  }

  @Provide
  Arbitrary<TwoLayers> layersOfAnySize() {
    return TwoLayers.ofAnySize();
  }

  private static <T> T pure(
      Call.Six<double[][], double[], double[][], double[], double[], double[], T> formula,
      TwoLayers l) {
    return Call.pure(formula, l.W1(), l.w10(), l.W2(), l.w20(), l.x(), l.y());
  }

  @Example
  @Behaviour("the δ of an output that is ¾ sure is −¼ and ¼")
  void outputDelta_ofThreeQuarters_isAQuarterOff() {
    double[] got = pure(TwoLayerGradient::outputDelta, TwoLayers.example());
    Expect.close("δ₂", got, new double[] {-0.25, 0.25}, LAST_DIGIT);
  }

  /** a₂ = (25, 0), and the first class is right. */
  private static TwoLayers nearlyCertain() {
    return new TwoLayers(
        new double[1][1],
        new double[1],
        new double[][] {{1}, {0}},
        new double[] {24.5, 0},
        new double[1],
        new double[] {1, 0});
  }

  @Example
  @Behaviour("next to the target δ₂ is small, but not 0")
  void outputDelta_nextToTheTarget_isSmall() {
    double[] got = pure(TwoLayerGradient::outputDelta, nearlyCertain());
    Expect.close("δ₂", got, new double[] {-SMALL, SMALL}, 1e-13);
  }

  @Property
  @Behaviour("δ₂ is the derivative of the loss with respect to a₂, and so to w₂₀")
  void outputDelta_isTheSlopeByA2AndByW20(@ForAll("layers") TwoLayers l) {
    double[] got = pure(TwoLayerGradient::outputDelta, l);
    Expect.close("∂L/∂a₂", got, l.byA2(), TOLERANCE);
    Expect.close("∂L/∂w₂₀", got, l.byW20(), TOLERANCE);
  }

  @Property(tries = 25)
  @Behaviour("δ₂ agrees with finite differences of the loss with respect to a₂")
  void outputDelta_agreesWithFiniteDifferences(@ForAll("moderateLayers") TwoLayers l) {
    double[] got = pure(TwoLayerGradient::outputDelta, l);
    FiniteDifferences.of(l::lossAtA2, l.atA2()).expect("∂L/∂a₂", got);
  }

  @Example
  @Behaviour("the slopes of W₂ in the small network are −⅛ and ⅛")
  void outputWeightGradient_ofThreeQuarters_isAnEighth() {
    double[][] got = pure(TwoLayerGradient::outputWeightGradient, TwoLayers.example());
    Expect.close("∂L/∂W₂", got, new double[][] {{-0.125}, {0.125}}, LAST_DIGIT);
  }

  @Property
  @Behaviour("the gradient is the derivative of the loss with respect to every weight of W₂")
  void outputWeightGradient_isTheSlopeOfEveryWeight(@ForAll("layers") TwoLayers l) {
    double[][] got = pure(TwoLayerGradient::outputWeightGradient, l);
    Expect.close("∂L/∂W₂", got, l.byW2(), TOLERANCE);
  }

  @Property(tries = 25)
  @Behaviour("the gradient agrees with finite differences of the loss with respect to W₂")
  void outputWeightGradient_agreesWithFiniteDifferences(@ForAll("moderateLayers") TwoLayers l) {
    double[][] got = pure(TwoLayerGradient::outputWeightGradient, l);
    FiniteDifferences.of(l::lossAtW2, l.W2()).expect("∂L/∂W₂", got);
  }

  @Example
  @Behaviour("∂L/∂z in the small network is −½ ln 3")
  void hiddenGradient_ofThreeQuarters_isHalfOfLn3() {
    double[] got = pure(TwoLayerGradient::hiddenGradient, TwoLayers.example());
    Expect.close("∂L/∂z", got, new double[] {-LN3 / 2}, LAST_DIGIT);
  }

  @Example
  @Behaviour("next to the target ∂L/∂z is small, but not 0")
  void hiddenGradient_nextToTheTarget_isSmall() {
    double[] got = pure(TwoLayerGradient::hiddenGradient, nearlyCertain());
    Expect.close("∂L/∂z", got, new double[] {-SMALL}, 1e-13);
  }

  @Property
  @Behaviour("∂L/∂z is a sum over every output")
  void hiddenGradient_sumsOverEveryOutput(@ForAll("layers") TwoLayers l) {
    Expect.close("∂L/∂z", pure(TwoLayerGradient::hiddenGradient, l), l.byZ(), TOLERANCE);
  }

  @Property(tries = 25)
  @Behaviour("∂L/∂z agrees with finite differences of the loss with respect to z")
  void hiddenGradient_agreesWithFiniteDifferences(@ForAll("moderateLayers") TwoLayers l) {
    double[] got = pure(TwoLayerGradient::hiddenGradient, l);
    FiniteDifferences.of(l::lossAtZ, l.atZ()).expect("∂L/∂z", got);
  }

  @Example
  @Behaviour("δ₁ in the small network is −⅛ ln 3")
  void hiddenDelta_ofThreeQuarters_isAnEighthOfLn3() {
    double[] got = pure(TwoLayerGradient::hiddenDelta, TwoLayers.example());
    Expect.close("δ₁", got, new double[] {-LN3 / 8}, LAST_DIGIT);
  }

  @Property
  @Behaviour("δ₁ is the derivative of the loss with respect to a₁, and so to w₁₀")
  void hiddenDelta_isTheSlopeByA1AndByW10(@ForAll("layers") TwoLayers l) {
    double[] got = pure(TwoLayerGradient::hiddenDelta, l);
    Expect.close("∂L/∂a₁", got, l.byA1(), TOLERANCE);
    Expect.close("∂L/∂w₁₀", got, l.byW10(), TOLERANCE);
  }

  @Property(tries = 25)
  @Behaviour("δ₁ agrees with finite differences of the loss with respect to a₁")
  void hiddenDelta_agreesWithFiniteDifferences(@ForAll("moderateLayers") TwoLayers l) {
    double[] got = pure(TwoLayerGradient::hiddenDelta, l);
    FiniteDifferences.of(l::lossAtA1, l.atA1()).expect("∂L/∂a₁", got);
  }

  @Example
  @Behaviour("the slope of W₁ in the small network is −¼ ln 3")
  void hiddenWeightGradient_ofThreeQuarters_isAQuarterOfLn3() {
    double[][] got = pure(TwoLayerGradient::hiddenWeightGradient, TwoLayers.example());
    Expect.close("∂L/∂W₁", got, new double[][] {{-LN3 / 4}}, LAST_DIGIT);
  }

  @Property
  @Behaviour("the gradient is the derivative of the loss with respect to every weight of W₁")
  void hiddenWeightGradient_isTheSlopeOfEveryWeight(@ForAll("layersOfAnySize") TwoLayers l) {
    double[][] got = pure(TwoLayerGradient::hiddenWeightGradient, l);
    Expect.close("∂L/∂W₁", got, l.byW1(), TOLERANCE * (1 + Expect.largest(l.x())));
  }

  @Property(tries = 25)
  @Behaviour("the gradient agrees with finite differences of the loss with respect to W₁")
  void hiddenWeightGradient_agreesWithFiniteDifferences(@ForAll("moderateLayers") TwoLayers l) {
    double[][] got = pure(TwoLayerGradient::hiddenWeightGradient, l);
    FiniteDifferences.of(l::lossAtW1, l.W1()).expect("∂L/∂W₁", got);
  }

  @Example
  @Behaviour("∂L/∂x in the small network is −⅜ ln 3")
  void inputGradient_ofThreeQuarters_isThreeEighthsOfLn3() {
    double[] got = pure(TwoLayerGradient::inputGradient, TwoLayers.example());
    Expect.close("∂L/∂x", got, new double[] {-LN3 * 3 / 8}, LAST_DIGIT);
  }

  @Property
  @Behaviour("the gradient is the derivative of the loss with respect to every input")
  void inputGradient_isTheSlopeOfEveryInput(@ForAll("layersOfAnySize") TwoLayers l) {
    double[] got = pure(TwoLayerGradient::inputGradient, l);
    Expect.close("∂L/∂x", got, l.byX(), TOLERANCE * Expect.largest(l.W1()));
  }

  @Property(tries = 25)
  @Behaviour("the gradient agrees with finite differences of the loss with respect to x")
  void inputGradient_agreesWithFiniteDifferences(@ForAll("moderateLayers") TwoLayers l) {
    double[] got = pure(TwoLayerGradient::inputGradient, l);
    FiniteDifferences.of(l::lossAtX, l.x()).expect("∂L/∂x", got);
  }
}
