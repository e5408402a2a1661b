package chainrule.neuron;

import chainrule.activation.Sigmoid;
import chainrule.grader.exercise.Exercise;
import chainrule.grader.exercise.Task;
import chainrule.loss.BinaryCrossEntropy;
import chainrule.loss.MeanSquaredError;
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
    of = Neuron.class,
    note = "Neural Networks 2",
    section = "Finding Gradient",
    uses = {Sigmoid.class, MeanSquaredError.class, BinaryCrossEntropy.class})
@Task(
    method = "preActivation",
    points = 2,
    formula = "a = Σᵢ wᵢxᵢ + b",
    hint = "Start the sum at b, then add one product for each input.")
@Task(
    method = "output",
    points = 1,
    formula = "ŷ = σ(a)",
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
            n -> Combinators.combine(Draw.vector(n), Draw.number(), Draw.vector(n)).as(Input::new));
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
                        Draw.vector(Draw.bit(), examples))
                    .as(Examples::new));
  }

  @Example
  void preActivation_ofTheNotesNeuron_isSeven() {
    double a = Neuron.preActivation(new double[] {0, 1}, 4, new double[] {2, 3});
    Expect.same("a", a, 7);
  }

  @Example
  void preActivation_ofThirds_keepsEveryDigit() {
    double a = Neuron.preActivation(new double[] {1.0 / 3, 1}, 1, new double[] {1, 1});
    Expect.close("a", a, 7.0 / 3, 1e-15);
  }

  @Property
  void preActivation_isTheWeightedSum(@ForAll("inputs") Input input) {
    double got =
        Expect.pure(() -> Neuron.preActivation(input.w, input.b, input.x), input.w, input.x);
    double expected = input.b;
    for (int i = input.w.length - 1; i >= 0; i--) {
      expected = Math.fma(input.w[i], input.x[i], expected);
    }
    Expect.close("a", got, expected, TOLERANCE);
  }

  @Example
  void output_ofTheNotesNeuron_is09990889488055994() {
    double y = Neuron.output(new double[] {0, 1}, 4, new double[] {2, 3});
    Expect.close("ŷ", y, 0.9990889488055994, 1e-15);
  }

  @Property
  void output_isTheSigmoidOfTheSum(@ForAll("inputs") Input input) {
    double got = Expect.pure(() -> Neuron.output(input.w, input.b, input.x), input.w, input.x);
    double a = Dual.weightedSum(Dual.vector(input.w, -1), input.x, Dual.constant(input.b)).value();
    Expect.close("ŷ", got, BigMath.sigmoid(a), TOLERANCE);
  }

  @Property
  void squaredErrorGradient_isTheSlopeOfTheMse(@ForAll("examples") Examples e) {
    double[] got =
        Expect.pure(() -> Neuron.squaredErrorGradient(e.w, e.b, e.x, e.y), e.w, e.x, e.y);
    Expect.close("∂E/∂(w, b)", got, gradient(e, NeuronTest::squaredError), TOLERANCE);
  }

  @Property
  void crossEntropyGradient_isTheSlopeOfTheCrossEntropy(@ForAll("examples") Examples e) {
    double[] got =
        Expect.pure(() -> Neuron.crossEntropyGradient(e.w, e.b, e.x, e.y), e.w, e.x, e.y);
    Expect.close("∂E/∂(w, b)", got, gradient(e, NeuronTest::crossEntropy), TOLERANCE);
  }

  /** One example's loss, from its pre-activation and its target. */
  private interface Loss {
    Dual of(Dual a, double y);
  }

  private static Dual squaredError(Dual a, double y) {
    return a.sigmoid().minus(y).squared();
  }

  /** −ln σ(±a), with ln σ(a) = −ln(1 + e⁻ᵃ). */
  private static Dual crossEntropy(Dual a, double y) {
    Dual towards = y == 1 ? a.times(-1) : a;
    return Dual.constant(1).plus(towards.exp()).ln();
  }

  /** The mean loss, differentiated forwards by each weight in turn, and by b last. */
  private static double[] gradient(Examples e, Loss loss) {
    double[] gradient = new double[e.w.length + 1];
    for (int i = 0; i <= e.w.length; i++) {
      Dual[] w = Dual.vector(e.w, i);
      Dual b = new Dual(e.b, i == e.w.length ? 1 : 0);
      for (int n = 0; n < e.x.length; n++) {
        gradient[i] += loss.of(Dual.weightedSum(w, e.x[n], b), e.y[n]).slope() / e.x.length;
      }
    }
    return gradient;
  }
}
