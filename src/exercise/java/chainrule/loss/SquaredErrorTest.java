package chainrule.loss;

import chainrule.grader.exercise.Behaviour;
import chainrule.grader.exercise.Exercise;
import chainrule.grader.exercise.Task;
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

@Exercise(of = SquaredError.class, note = "Neural Networks (slides)", section = "Cost Function")
@Task(
    method = "value",
    points = 2,
    formula = "L = Σₖ (ŷₖ − yₖ)²",
    hint = "One difference for each output, squared, and all of them added. No mean.")
@Task(
    method = "gradient",
    points = 2,
    formula = "∂L/∂ŷₖ = 2 (ŷₖ − yₖ)",
    hint = "Each output is in one term of the sum only. What is the derivative of a square?")
class SquaredErrorTest {

  private static final double TOLERANCE = 1e-12;

  /** The slide's digit: what came out, and the 8 that was wanted. */
  private static double[] digit() {
    return new double[] {.07, .17, .60, .45, .92, .19, .57, .85, .85, .01};
  }

  private static double[] eight() {
    return new double[] {0, 0, 0, 0, 0, 0, 0, 0, 1, 0};
  }

  /** The note's Alice: o₁ and her target. */
  private static double[] alice() {
    return new double[] {0.5236951740839997};
  }

  private static double[] female() {
    return new double[] {1};
  }

  /** Outputs and targets, K of each. */
  record Digits(double[] output, double[] target) {}

  @Provide
  Arbitrary<Digits> examples() {
    return Draw.size()
        .flatMap(k -> Combinators.combine(Draw.vector(k), Draw.vector(k)).as(Digits::new));
  }

  @Provide
  Arbitrary<Digits> examplesOfAnySize() {
    return Draw.ofAnySize(
        examples(),
        (e, scale) ->
            new Digits(EachEntry.times(scale, e.output), EachEntry.times(scale, e.target)));
  }

  @Example
  @Behaviour("the cost of the slide's digit is 2.5488")
  void value_ofTheSlidesDigit_is25488() {
    Expect.close("the cost", Call.pure(SquaredError::value, digit(), eight()), 2.5488, 1e-14);
  }

  @Example
  @Behaviour("Alice's loss is the note's")
  void value_ofAlice_isTheNotesLoss() {
    Expect.close(
        "L", Call.pure(SquaredError::value, alice(), female()), 0.22686628719087137, 1e-15);
  }

  @Property
  @Behaviour("the loss is the sum of the squared differences")
  void value_isTheSumOfSquares(@ForAll("examplesOfAnySize") Digits e) {
    double got = Call.pure(SquaredError::value, e.output, e.target);
    Expect.close(
        "L",
        got,
        loss(Dual.constants(e.output), e.target).value(),
        tolerance(e) * Expect.largest(e.output, e.target));
  }

  @Example
  @Behaviour("Alice's slope is the note's")
  void gradient_ofAlice_isTheNotesSlope() {
    double[] got = Call.pure(SquaredError::gradient, alice(), female());
    Expect.close("∂L/∂ŷ", got, new double[] {-0.9526096518320006}, 1e-15);
  }

  @Example
  @Behaviour("the slopes of the slide's digit are twice the differences")
  void gradient_ofTheSlidesDigit_isTwiceTheDifference() {
    double[] expected = {.14, .34, 1.2, .9, 1.84, .38, 1.14, 1.7, -.3, .02};
    double[] got = Call.pure(SquaredError::gradient, digit(), eight());
    Expect.close("∂L/∂ŷ", got, expected, 1e-15);
  }

  @Property
  @Behaviour("the gradient is the derivative of the loss with respect to every output")
  void gradient_isTheSlope(@ForAll("examplesOfAnySize") Digits e) {
    double[] got = Call.pure(SquaredError::gradient, e.output, e.target);
    Expect.close("∂L/∂ŷ", got, Dual.gradient(e.output, y -> loss(y, e.target)), tolerance(e));
  }

  @Property(tries = 25)
  @Behaviour("the gradient agrees with finite differences of the loss")
  void gradient_agreesWithFiniteDifferences(@ForAll("examples") Digits e) {
    double[] got = Call.pure(SquaredError::gradient, e.output, e.target);
    FiniteDifferences.of(y -> loss(Dual.constants(y), e.target).value(), e.output)
        .expect("∂L/∂ŷ", got);
  }

  private static double tolerance(Digits e) {
    return TOLERANCE * Expect.largest(e.output, e.target);
  }

  /** The squares, from the last to the first. */
  private static Dual loss(Dual[] output, double[] target) {
    Dual sum = Dual.constant(0);
    for (int k = target.length - 1; k >= 0; k--) {
      sum = sum.plus(output[k].minus(target[k]).squared());
    }
    return sum;
  }

  @OnGraph("gradient")
  static Node onGraph(Node output, double[] target) {
    return Losses.squaredError(output, target);
  }
}
