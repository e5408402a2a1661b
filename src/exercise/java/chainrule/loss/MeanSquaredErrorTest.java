package chainrule.loss;

import chainrule.grader.exercise.Behaviour;
import chainrule.grader.exercise.Exercise;
import chainrule.grader.exercise.Task;
import chainrule.graph.Arithmetic;
import chainrule.graph.Losses;
import chainrule.graph.Node;
import chainrule.testing.Call;
import chainrule.testing.Draw;
import chainrule.testing.Dual;
import chainrule.testing.EachEntry;
import chainrule.testing.Expect;
import chainrule.testing.FiniteDifferences;
import chainrule.testing.OnGraph;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

@Exercise(
    of = MeanSquaredError.class,
    note = "Training A Neural Network",
    section = "Mean Squared Error",
    uses = SquaredError.class)
@Task(
    method = "value",
    points = 2,
    formula = "E = (1/N) Σₙ (ŷₙ − yₙ)²",
    hint = "A mean is a sum divided by how many there are.")
@Task(
    method = "gradient",
    points = 2,
    formula = "∂E/∂ŷₙ = (2/N) (ŷₙ − yₙ)",
    note = "Neural Networks 2",
    section = "Training Neural Networks",
    hint =
        "The 1/N of the mean stays in front of every slope. In Java, 2 / n of two ints is an int.")
class MeanSquaredErrorTest {

  private static final double TOLERANCE = 1e-12;

  /** N outputs and their targets. */
  record Answers(double[] output, double[] target) {}

  @Provide
  Arbitrary<Answers> answers() {
    return Draw.size()
        .flatMap(n -> Combinators.combine(Draw.vector(n), Draw.vector(n)).as(Answers::new));
  }

  @Provide
  Arbitrary<Answers> answersOfAnySize() {
    return Draw.ofAnySize(
        answers(),
        (a, scale) ->
            new Answers(EachEntry.times(scale, a.output), EachEntry.times(scale, a.target)));
  }

  @Example
  @Behaviour("the error of four zeros for the four people is ½")
  void value_ofTheFourPeopleAgainstZeros_isOneHalf() {
    double[] people = {1, 0, 0, 1};
    Expect.same("E", Call.pure(MeanSquaredError::value, new double[4], people), 0.5);
  }

  @Example
  @Behaviour("Alice's loss is the note's")
  void value_ofAlice_isTheNotesLoss() {
    double got =
        Call.pure(MeanSquaredError::value, new double[] {0.5236951740839997}, new double[] {1});
    Expect.close("E", got, 0.22686628719087137, 1e-15);
  }

  @Property
  @Behaviour("the error is the mean of the squared differences")
  void value_isTheMeanOfTheSquares(@ForAll("answersOfAnySize") Answers a) {
    double got = Call.pure(MeanSquaredError::value, a.output, a.target);
    Expect.close(
        "E",
        got,
        error(Dual.constants(a.output), a.target).value(),
        tolerance(a) * Expect.largest(a.output, a.target));
  }

  @Example
  @Behaviour("the slope is −½ for the two women and 0 for the two men")
  void gradient_ofTheFourPeopleAgainstZeros_isMinusOneHalfForTheWomen() {
    double[] people = {1, 0, 0, 1};
    double[] got = Call.pure(MeanSquaredError::gradient, new double[4], people);
    Expect.close("∂E/∂ŷ", got, new double[] {-0.5, 0, 0, -0.5}, 0);
  }

  @Example
  @Behaviour("thirds keep every digit")
  void gradient_ofThree_keepsEveryDigit() {
    double[] got = Call.pure(MeanSquaredError::gradient, new double[] {1, 2, 3}, new double[3]);
    Expect.close("∂E/∂ŷ", got, new double[] {2.0 / 3, 4.0 / 3, 2}, 1e-15);
  }

  @Property
  @Behaviour("the gradient is the derivative of the error with respect to every output")
  void gradient_isTheSlope(@ForAll("answersOfAnySize") Answers a) {
    double[] got = Call.pure(MeanSquaredError::gradient, a.output, a.target);
    Expect.close("∂E/∂ŷ", got, Dual.gradient(a.output, y -> error(y, a.target)), tolerance(a));
  }

  @Property(tries = 25)
  @Behaviour("the gradient agrees with finite differences of the error")
  void gradient_agreesWithFiniteDifferences(@ForAll("answers") Answers a) {
    double[] got = Call.pure(MeanSquaredError::gradient, a.output, a.target);
    FiniteDifferences.of(y -> error(Dual.constants(y), a.target).value(), a.output)
        .expect("∂E/∂ŷ", got);
  }

  private static double tolerance(Answers a) {
    return TOLERANCE * Expect.largest(a.output, a.target);
  }

  /** Each square's own share of the mean, added up. */
  private static Dual error(Dual[] output, double[] target) {
    Dual mean = Dual.constant(0);
    for (int n = 0; n < target.length; n++) {
      mean = mean.plus(output[n].minus(target[n]).squared().times(1.0 / target.length));
    }
    return mean;
  }

  @OnGraph("gradient")
  static Node onGraph(Node output, double[] target) {
    return Arithmetic.scaled(1.0 / target.length, Losses.squaredError(output, target));
  }
}
