package chainrule.neuron;

import chainrule.activation.Sigmoid;
import chainrule.grader.exercise.Behaviour;
import chainrule.grader.exercise.Exercise;
import chainrule.grader.exercise.Task;
import chainrule.loss.BinaryCrossEntropy;
import chainrule.loss.MeanSquaredError;
import chainrule.testing.BigMath;
import chainrule.testing.Call;
import chainrule.testing.Draw;
import chainrule.testing.Dual;
import chainrule.testing.EachEntry;
import chainrule.testing.Expect;
import chainrule.testing.FiniteDifferences;
import java.util.Arrays;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

@Exercise(
    of = Neuron.class,
    note = "Neural Networks 2",
    section = "Finding Gradient",
    uses = {Sigmoid.class, MeanSquaredError.class, BinaryCrossEntropy.class})
@Task(
    method = "preActivation",
    points = 2,
    formula = "a = Σᵢ wᵢxᵢ + b",
    section = "Neural Networks 2",
    hint = "Start the sum at b, then add one product for each input.")
@Task(
    method = "output",
    points = 1,
    formula = "ŷ = σ(a)",
    section = "Neural Networks 2",
    hint = "You have both halves already: the pre-activation and the sigmoid.")
@Task(
    method = "squaredErrorGradient",
    points = 4,
    formula = "∂E/∂wᵢ = (2/N) Σₙ (ŷₙ − yₙ) σ′(aₙ) xₙᵢ",
    hint =
        "For each example, find δ = (2/N)(ŷ − y)σ′(a) first. A bias is a weight whose input is 1.")
@Task(
    method = "crossEntropyGradient",
    points = 3,
    formula = "∂E/∂wᵢ = (1/N) Σₙ (ŷₙ − yₙ) xₙᵢ",
    section = "A problem",
    hint = "The logarithm's derivative cancels σ′, so δ = (1/N)(ŷ − y) is all that is left.")
class NeuronTest {

  private static final double TOLERANCE = 1e-12;

  /** A neuron and one input. */
  record Input(double[] w, double b, double[] x) {}

  /** A neuron and N examples. */
  record Examples(double[] w, double b, double[][] x, double[] y) {}

  @Provide
  Arbitrary<Input> inputs() {
    return Draw.size()
        .flatMap(
            n ->
                Combinators.combine(Draw.vector(n), Draw.number(), Draw.vectorOfAnySize(n))
                    .as(Input::new));
  }

  @Provide
  Arbitrary<Examples> examples() {
    return Combinators.combine(Draw.size(), Draw.size())
        .flatAs(
            (n, examples) ->
                Combinators.combine(
                        Draw.vector(n),
                        Draw.number(),
                        Draw.matrix(examples, n),
                        Draw.vector(Draw.target(), examples))
                    .as(Examples::new));
  }

  /** Inputs that are larger, and weights that are smaller: the pre-activation stays as it is. */
  @Provide
  Arbitrary<Examples> examplesOfAnySize() {
    return Draw.ofAnySize(
        examples(),
        (e, scale) ->
            new Examples(EachEntry.times(1 / scale, e.w), e.b, EachEntry.times(scale, e.x), e.y));
  }

  @Example
  @Behaviour("the note's neuron has a = 7")
  void preActivation_ofTheNotesNeuron_isSeven() {
    double a = Call.pure(Neuron::preActivation, new double[] {0, 1}, 4.0, new double[] {2, 3});
    Expect.same("a", a, 7);
  }

  @Example
  @Behaviour("thirds keep every digit")
  void preActivation_ofThirds_keepsEveryDigit() {
    double a =
        Call.pure(Neuron::preActivation, new double[] {1.0 / 3, 1}, 1.0, new double[] {1, 1});
    Expect.close("a", a, 7.0 / 3, 1e-15);
  }

  @Example
  @Behaviour("a very small sum keeps its digits")
  void preActivation_nextToZero_keepsItsDigits() {
    double got = Call.pure(Neuron::preActivation, new double[] {1e-12}, 2e-12, new double[] {3});
    Expect.close("a", got, 5e-12, 1e-26);
  }

  @Property
  @Behaviour("a is the sum of wᵢxᵢ and b")
  void preActivation_isTheWeightedSum(@ForAll("inputs") Input input) {
    double got = Call.pure(Neuron::preActivation, input.w, input.b, input.x);
    double expected = input.b;
    for (int i = input.w.length - 1; i >= 0; i--) {
      expected = Math.fma(input.w[i], input.x[i], expected);
    }
    Expect.close("a", got, expected, TOLERANCE * (1 + Expect.largest(input.x)));
  }

  @Example
  @Behaviour("the note's neuron gives 0.9990889488055994")
  void output_ofTheNotesNeuron_is09990889488055994() {
    double y = Call.pure(Neuron::output, new double[] {0, 1}, 4.0, new double[] {2, 3});
    Expect.close("ŷ", y, 0.9990889488055994, 1e-15);
  }

  @Property
  @Behaviour("the output is σ(a)")
  void output_isTheSigmoidOfTheSum(@ForAll("inputs") Input input) {
    double got = Call.pure(Neuron::output, input.w, input.b, input.x);
    double a = Dual.weightedSum(Dual.vector(input.w, -1), input.x, Dual.constant(input.b)).value();
    Expect.close("ŷ", got, BigMath.sigmoid(a), TOLERANCE);
  }

  @Property
  @Behaviour(
      "the gradient is the derivative of the mean squared error with respect to every weight "
          + "and the bias")
  void squaredErrorGradient_isTheSlopeOfTheMse(@ForAll("examplesOfAnySize") Examples e) {
    double[] got = Call.pure(Neuron::squaredErrorGradient, e.w, e.b, e.x, e.y);
    double[] expected = Dual.gradient(withBias(e), t -> error(t, e, NeuronTest::squaredError));
    Expect.close("∂E/∂(w, b)", got, expected, TOLERANCE * (1 + Expect.largest(e.x)));
  }

  @Property(tries = 25)
  @Behaviour("the gradient agrees with finite differences of the mean squared error")
  void squaredErrorGradient_agreesWithFiniteDifferences(@ForAll("examples") Examples e) {
    double[] got = Call.pure(Neuron::squaredErrorGradient, e.w, e.b, e.x, e.y);
    FiniteDifferences.of(
            t -> error(Dual.constants(t), e, NeuronTest::squaredError).value(), withBias(e))
        .expect("∂E/∂(w, b)", got);
  }

  @Example
  @Behaviour("far out σ′ makes the gradient vanish, however wrong the output is")
  void squaredErrorGradient_farOut_isZero() {
    double[][] x = {{400}, {-400}};
    double[] got = Call.pure(Neuron::squaredErrorGradient, two(), 0.0, x, new double[] {0, 1});
    Expect.close("∂E/∂(w, b)", got, new double[2], TOLERANCE);
  }

  @Example
  @Behaviour("an example without an error is followed by others")
  void squaredErrorGradient_afterAnExactOutput_isThatOfTheOthers() {
    double[][] x = {{50}, {0}};
    double[] w = {1};
    double[] got = Call.pure(Neuron::squaredErrorGradient, w, 0.0, x, new double[] {1, 1});
    Expect.close("∂E/∂(w, b)", got, new double[] {0, -0.125}, TOLERANCE);
  }

  @Property
  @Behaviour(
      "the gradient is the derivative of the cross-entropy with respect to every weight and the"
          + " bias")
  void crossEntropyGradient_isTheSlopeOfTheCrossEntropy(@ForAll("examplesOfAnySize") Examples e) {
    double[] got = Call.pure(Neuron::crossEntropyGradient, e.w, e.b, e.x, e.y);
    double[] expected = Dual.gradient(withBias(e), t -> error(t, e, NeuronTest::crossEntropy));
    Expect.close("∂E/∂(w, b)", got, expected, TOLERANCE * (1 + Expect.largest(e.x)));
  }

  @Property(tries = 25)
  @Behaviour("the gradient agrees with finite differences of the cross-entropy")
  void crossEntropyGradient_agreesWithFiniteDifferences(@ForAll("examples") Examples e) {
    double[] got = Call.pure(Neuron::crossEntropyGradient, e.w, e.b, e.x, e.y);
    FiniteDifferences.of(
            t -> error(Dual.constants(t), e, NeuronTest::crossEntropy).value(), withBias(e))
        .expect("∂E/∂(w, b)", got);
  }

  /** a = ±800: both outputs are certain, and wrong. */
  @Example
  @Behaviour("far out the gradient is still the whole error")
  void crossEntropyGradient_farOut_isTheWholeError() {
    double[][] x = {{400}, {-400}};
    double[] got = Call.pure(Neuron::crossEntropyGradient, two(), 0.0, x, new double[] {0, 1});
    Expect.close("∂E/∂(w, b)", got, new double[] {400, 0}, TOLERANCE);
  }

  private static double[] two() {
    return new double[] {2};
  }

  /** One example's loss, from its pre-activation and its target. */
  private interface Loss {
    Dual of(Dual a, double y);
  }

  private static Dual squaredError(Dual a, double y) {
    return a.sigmoid().minus(y).squared();
  }

  /** y ln(1 + e⁻ᵃ) + (1 − y) ln(1 + eᵃ): −ln σ(a) and −ln σ(−a), each with its share. */
  private static Dual crossEntropy(Dual a, double y) {
    Dual one = Dual.constant(1);
    Dual yes = one.plus(a.times(-1).exp()).ln().times(y);
    return yes.plus(one.plus(a.exp()).ln().times(1 - y));
  }

  /** w and b in one array, as the gradient is. */
  private static double[] withBias(Examples e) {
    double[] theta = Arrays.copyOf(e.w, e.w.length + 1);
    theta[e.w.length] = e.b;
    return theta;
  }

  /** The mean loss of a neuron of these weights, with its bias at the end. */
  private static Dual error(Dual[] theta, Examples e, Loss loss) {
    Dual sum = Dual.constant(0);
    for (int n = 0; n < e.x.length; n++) {
      Dual a = Dual.weightedSum(theta, e.x[n], theta[theta.length - 1]);
      sum = sum.plus(loss.of(a, e.y[n]));
    }
    return sum.times(1.0 / e.x.length);
  }
}
