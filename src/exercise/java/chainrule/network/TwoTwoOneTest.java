package chainrule.network;

import chainrule.activation.Sigmoid;
import chainrule.grader.exercise.Behaviour;
import chainrule.grader.exercise.Exercise;
import chainrule.grader.exercise.Task;
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
    of = TwoTwoOne.class,
    note = "Training A Neural Network",
    section = "Solve for ∂L/∂w₁",
    uses = Sigmoid.class)
@Task(
    method = "h1",
    points = 1,
    formula = "h₁ = f(w₁x₁ + w₂x₂ + b₁)",
    section = "Solving for ∂ypred/∂w₁",
    hint = "θ = (w₁, w₂, w₃, w₄, w₅, w₆, b₁, b₂, b₃). Both inputs count, whatever the note prints.")
@Task(
    method = "h2",
    points = 1,
    formula = "h₂ = f(w₃x₁ + w₄x₂ + b₂)",
    section = "Solving for ∂ypred/∂w₁",
    hint = "As h₁, with its own three parameters.")
@Task(
    method = "output",
    points = 1,
    formula = "ŷ = f(w₅h₁ + w₆h₂ + b₃)",
    section = "Solving for ∂ypred/∂w₁",
    hint = "The hidden neurons' outputs are this neuron's inputs.")
@Task(
    method = "loss",
    points = 1,
    formula = "L = (y − ŷ)²",
    section = "Adjusting weights and biases to decrease loss",
    hint = "One example, one output: there is nothing to sum and no mean.")
@Task(
    method = "lossDerivative",
    points = 2,
    formula = "∂L/∂ŷ = −2 (y − ŷ)",
    section = "Solving for ∂L/∂ypred",
    hint = "The exponent comes down in front and becomes 1. Where does the minus sign come from?")
@Task(
    method = "outputGradient",
    points = 5,
    formula = "∂ŷ/∂w₁ = ∂ŷ/∂h₁ · ∂h₁/∂w₁ = w₅ f′(w₅h₁ + w₆h₂ + b₃) · x₁ f′(w₁x₁ + w₂x₂ + b₁)",
    section = "Solving for ∂ypred/∂w₁",
    hint = "Find f′ at the three pre-activations first. w₅, w₆ and b₃ are one factor nearer to ŷ.")
@Task(
    method = "gradient",
    points = 2,
    formula = "∂L/∂θ = ∂L/∂ŷ · ∂ŷ/∂θ",
    section = "Calculating ∂L/∂w₁",
    hint = "Both factors are there already; the first is one number for all nine.")
class TwoTwoOneTest {

  private static final double TOLERANCE = 1e-12;
  private static final double SIGMOID_OF_MINUS_25 = 1.3887943864771146e-11;

  /** The note's numbers are given to the last digit; the last but one may differ. */
  private static final double LAST_DIGIT = 1e-15;

  private static double[] ones() {
    return new double[] {1, 1, 1, 1, 1, 1, 0, 0, 0};
  }

  private static double[] alice() {
    return new double[] {-2, -1};
  }

  private static final double H = 0.04742587317756678;
  private static final double O1 = 0.5236951740839997;
  private static final double O1_BY_H1 = 0.24943853872512894;
  private static final double H1_BY_W1 = -0.09035331946182427;

  /** w = (0, 1) and b = 0 in every neuron. */
  private static double[] zeroOne() {
    return new double[] {0, 1, 0, 1, 0, 1, 0, 0, 0};
  }

  private static double[] twoThree() {
    return new double[] {2, 3};
  }

  /** Nine parameters and one example. */
  record Case(double[] theta, double[] x, double y) {}

  @Provide
  Arbitrary<Case> cases() {
    return Combinators.combine(Draw.vector(9), Draw.vector(2), Draw.target()).as(Case::new);
  }

  private static double tolerance(Case c) {
    return TOLERANCE * (1 + Expect.largest(c.x));
  }

  /** Another target, and larger inputs to smaller weights: the hidden neurons stay as they are. */
  @Provide
  Arbitrary<Case> casesOfAnySize() {
    return Draw.ofAnySize(
        cases(),
        (c, scale) -> {
          double[] theta = c.theta.clone();
          for (int i = 0; i < 4; i++) {
            theta[i] /= scale;
          }
          return new Case(theta, EachEntry.times(scale, c.x), scale * c.y);
        });
  }

  /** Every bias is −25, and no weight is there. */
  private static double[] farBelow() {
    return new double[] {0, 0, 0, 0, 0, 0, -25, -25, -25};
  }

  @Example
  @Behaviour("with the note's numbers h₁ is the note's")
  void h1_ofTheNotesNumbers_isTheNotes() {
    Expect.close("h₁", Call.pure(TwoTwoOne::h1, ones(), alice()), H, LAST_DIGIT);
    Expect.close(
        "h₁", Call.pure(TwoTwoOne::h1, zeroOne(), twoThree()), 0.9525741268224334, LAST_DIGIT);
  }

  @Example
  @Behaviour("a small output is not 0")
  void h1_farBelow_isSmall() {
    double got = Call.pure(TwoTwoOne::h1, farBelow(), new double[2]);
    Expect.close("h₁", got, SIGMOID_OF_MINUS_25, 1e-15);
    double[] alone = new double[9];
    alone[6] = -25;
    got = Call.pure(TwoTwoOne::h1, alone, new double[2]);
    Expect.close("h₁, far below alone", got, SIGMOID_OF_MINUS_25, 1e-15);
  }

  @Property
  @Behaviour("h₁ is σ(w₁x₁ + w₂x₂ + b₁)")
  void h1_isTheFirstHiddenNeuron(@ForAll("cases") Case c) {
    double got = Call.pure(TwoTwoOne::h1, c.theta, c.x);
    double a = c.theta[6] + (c.x[1] * c.theta[1] + c.x[0] * c.theta[0]);
    Expect.close("h₁", got, BigMath.sigmoid(a), TOLERANCE);
  }

  @Example
  @Behaviour("with the note's numbers h₂ is the note's")
  void h2_ofTheNotesNumbers_isTheNotes() {
    Expect.close("h₂", Call.pure(TwoTwoOne::h2, ones(), alice()), H, LAST_DIGIT);
    Expect.close(
        "h₂", Call.pure(TwoTwoOne::h2, zeroOne(), twoThree()), 0.9525741268224334, LAST_DIGIT);
  }

  @Example
  @Behaviour("a small output is not 0")
  void h2_farBelow_isSmall() {
    double got = Call.pure(TwoTwoOne::h2, farBelow(), new double[2]);
    Expect.close("h₂", got, SIGMOID_OF_MINUS_25, 1e-15);
    double[] alone = new double[9];
    alone[7] = -25;
    got = Call.pure(TwoTwoOne::h2, alone, new double[2]);
    Expect.close("h₂, far below alone", got, SIGMOID_OF_MINUS_25, 1e-15);
  }

  @Property
  @Behaviour("h₂ is σ(w₃x₁ + w₄x₂ + b₂)")
  void h2_isTheSecondHiddenNeuron(@ForAll("cases") Case c) {
    double got = Call.pure(TwoTwoOne::h2, c.theta, c.x);
    double a = c.theta[7] + (c.x[1] * c.theta[3] + c.x[0] * c.theta[2]);
    Expect.close("h₂", got, BigMath.sigmoid(a), TOLERANCE);
  }

  @Example
  @Behaviour("with the note's numbers the output is the note's")
  void output_ofTheNotesNumbers_isTheNotes() {
    Expect.close("o₁", Call.pure(TwoTwoOne::output, ones(), alice()), O1, LAST_DIGIT);
    Expect.close(
        "o₁", Call.pure(TwoTwoOne::output, zeroOne(), twoThree()), 0.7216325609518421, LAST_DIGIT);
  }

  @Example
  @Behaviour("a small output is not 0")
  void output_farBelow_isSmall() {
    double got = Call.pure(TwoTwoOne::output, farBelow(), new double[2]);
    Expect.close("ŷ", got, SIGMOID_OF_MINUS_25, 1e-15);
  }

  @Property
  @Behaviour("the output is σ(w₅h₁ + w₆h₂ + b₃)")
  void output_isTheOutputNeuron(@ForAll("cases") Case c) {
    double got = Call.pure(TwoTwoOne::output, c.theta, c.x);
    Expect.close("ŷ", got, output(Dual.constants(c.theta), c.x).value(), TOLERANCE);
  }

  @Example
  @Behaviour("Alice's loss is 0.22686628719087137")
  void loss_ofAlice_is022686628719087137() {
    Expect.close(
        "L", Call.pure(TwoTwoOne::loss, ones(), alice(), 1.0), 0.22686628719087137, LAST_DIGIT);
  }

  @Example
  @Behaviour("a very small loss is not 0")
  void loss_farBelow_isSmall() {
    double got = Call.pure(TwoTwoOne::loss, farBelow(), new double[2], 0.0);
    Expect.close("L", got, 1.9287498479103451e-22, 1e-25);
  }

  @Property
  @Behaviour("the loss is the squared difference")
  void loss_isTheSquaredDifference(@ForAll("casesOfAnySize") Case c) {
    double got = Call.pure(TwoTwoOne::loss, c.theta, c.x, c.y);
    Expect.close("L", got, loss(c, Dual.constants(c.theta)).value(), TOLERANCE * (1 + c.y * c.y));
  }

  @Example
  @Behaviour("Alice's −2(1 − ŷ) is not squared")
  void lossDerivative_ofAlice_isNotSquared() {
    Expect.close("∂L/∂ŷ", TwoTwoOne.lossDerivative(O1, 1), -0.9526096518320006, LAST_DIGIT);
  }

  @Property
  @Behaviour("the slope is that of the loss with respect to the output")
  void lossDerivative_isTheSlope(
      @ForAll("outputsOfAnySize") double output, @ForAll("outputsOfAnySize") double y) {
    double expected = Dual.variable(output).minus(y).squared().slope();
    Expect.close(
        "∂L/∂ŷ",
        TwoTwoOne.lossDerivative(output, y),
        expected,
        TOLERANCE * Expect.largest(new double[] {output, y}));
  }

  @Property(tries = 25)
  @Behaviour("the derivative agrees with finite differences of (y − ŷ)²")
  void lossDerivative_agreesWithFiniteDifferences(
      @ForAll("outputs") double output, @ForAll("outputs") double y) {
    FiniteDifferences.of(o -> (y - o) * (y - o), output)
        .expect("∂L/∂ŷ", TwoTwoOne.lossDerivative(output, y));
  }

  @Provide
  Arbitrary<Double> outputs() {
    return Draw.number();
  }

  @Provide
  Arbitrary<Double> outputsOfAnySize() {
    return Draw.numberOfAnySize();
  }

  @Example
  @Behaviour("Alice's ∂ŷ/∂w₁ is the note's product")
  void outputGradient_ofAlice_isTheNotesProduct() {
    double[] got = Call.pure(TwoTwoOne::outputGradient, ones(), alice());
    Expect.length("∂ŷ/∂θ", got, 9);
    Expect.close("∂ŷ/∂w₁", got[0], O1_BY_H1 * H1_BY_W1, LAST_DIGIT);
    Expect.close("∂ŷ/∂b₃, as large as ∂ŷ/∂h₁", got[8], O1_BY_H1, LAST_DIGIT);
    Expect.close("∂h₁/∂w₁", got[0] / got[8], H1_BY_W1, LAST_DIGIT);
  }

  @Example
  @Behaviour("hidden neurons that count the same may have different outputs")
  void outputGradient_ofTwoThatCountTheSame_isThatOfEach() {
    double[] theta = {1, 0, 0, 0, 1, 1, 0, 0, 0};
    double[] x = {1, 0};
    double[] got = Call.pure(TwoTwoOne::outputGradient, theta, x);
    Expect.close("∂ŷ/∂θ", got, Dual.gradient(theta, t -> output(t, x)), TOLERANCE);
  }

  @Property
  @Behaviour("the gradient is the derivative of the output with respect to all nine parameters")
  void outputGradient_isTheSlopeOfAllNine(@ForAll("casesOfAnySize") Case c) {
    double[] got = Call.pure(TwoTwoOne::outputGradient, c.theta, c.x);
    Expect.close("∂ŷ/∂θ", got, Dual.gradient(c.theta, t -> output(t, c.x)), tolerance(c));
  }

  @Property(tries = 25)
  @Behaviour("the gradient agrees with finite differences of the output")
  void outputGradient_agreesWithFiniteDifferences(@ForAll("cases") Case c) {
    double[] got = Call.pure(TwoTwoOne::outputGradient, c.theta, c.x);
    FiniteDifferences.of(t -> output(Dual.constants(t), c.x).value(), c.theta).expect("∂ŷ/∂θ", got);
  }

  @Example
  @Behaviour("Alice's gradient is the note's, 0.0214 first")
  void gradient_ofAlice_startsWith00214() {
    double[] expected = {
      0.02146953526581111,
      0.010734767632905554,
      0.02146953526581111,
      0.010734767632905554,
      -0.011269220242958155,
      -0.011269220242958155,
      -0.010734767632905554,
      -0.010734767632905554,
      -0.23761755952842809
    };
    Expect.close(
        "∂L/∂θ", Call.pure(TwoTwoOne::gradient, ones(), alice(), 1.0), expected, LAST_DIGIT);
  }

  @Property
  @Behaviour("the gradient is the derivative of the loss with respect to all nine parameters")
  void gradient_isTheSlopeOfTheLoss(@ForAll("casesOfAnySize") Case c) {
    double[] got = Call.pure(TwoTwoOne::gradient, c.theta, c.x, c.y);
    Expect.close("∂L/∂θ", got, Dual.gradient(c.theta, t -> loss(c, t)), tolerance(c) * (1 + c.y));
  }

  @Property(tries = 25)
  @Behaviour("the gradient agrees with finite differences of the loss")
  void gradient_agreesWithFiniteDifferences(@ForAll("cases") Case c) {
    double[] got = Call.pure(TwoTwoOne::gradient, c.theta, c.x, c.y);
    FiniteDifferences.of(t -> loss(c, Dual.constants(t)).value(), c.theta).expect("∂L/∂θ", got);
  }

  private static Dual output(Dual[] t, double[] x) {
    Dual h1 = Dual.weightedSum(new Dual[] {t[0], t[1]}, x, t[6]).sigmoid();
    Dual h2 = Dual.weightedSum(new Dual[] {t[2], t[3]}, x, t[7]).sigmoid();
    return t[4].times(h1).plus(t[5].times(h2)).plus(t[8]).sigmoid();
  }

  private static Dual loss(Case c, Dual[] t) {
    return output(t, c.x).minus(c.y).squared();
  }
}
