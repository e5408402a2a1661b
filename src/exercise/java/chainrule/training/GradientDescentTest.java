package chainrule.training;

import chainrule.grader.exercise.Behaviour;
import chainrule.grader.exercise.Exercise;
import chainrule.grader.exercise.Task;
import chainrule.testing.Call;
import chainrule.testing.Draw;
import chainrule.testing.Expect;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

@Exercise(
    of = GradientDescent.class,
    note = "Training A Neural Network",
    section = "Optimization Algorithm")
@Task(
    method = "step",
    points = 3,
    formula = "wᵢ ← wᵢ − η ∂E/∂wᵢ, and θ ← θ − η ∇E",
    hint = "The array form is the scalar form once for each entry, into a new array.")
class GradientDescentTest {

  private static final double TOLERANCE = 1e-12;

  /** Parameters, their gradient and a learning rate. */
  record Step(double[] theta, double[] gradient, double learningRate) {}

  @Provide
  Arbitrary<Step> steps() {
    return Draw.size()
        .flatMap(
            n ->
                Combinators.combine(
                        Draw.vectorOfAnySize(n), Draw.vectorOfAnySize(n), Draw.probability())
                    .as(Step::new));
  }

  private static double tolerance(Step s) {
    return TOLERANCE * Expect.largest(s.theta, s.gradient);
  }

  @Provide
  Arbitrary<Double> starts() {
    return Draw.number().filter(w -> w > 0);
  }

  @Example
  @Behaviour("the note's gradient lowers w₁ to 0.9978530464734189")
  void step_fromTheNotesGradient_lowersTheFirstWeight() {
    double w1 = Call.pure(GradientDescent::step, 1.0, 0.02146953526581111, 0.1);
    Expect.close("w₁", w1, 0.9978530464734189, 1e-15);
  }

  @Example
  @Behaviour("thirds keep every digit")
  void step_ofAVector_keepsEveryDigit() {
    double[] gradient = {1.0 / 3, -1.0 / 3};
    double[] got = Call.pure(GradientDescent::step, new double[] {0, 1}, gradient, 1.0);
    Expect.close("θ", got, new double[] {-1.0 / 3, 4.0 / 3}, 1e-15);
  }

  @Example
  @Behaviour("without a slope θ stays, and comes back in an array of its own")
  void step_withoutASlope_staysInANewArray() {
    double[] got = Call.pure(GradientDescent::step, new double[] {1, 2}, new double[2], 0.1);
    Expect.close("θ", got, new double[] {1, 2}, 0);
  }

  @Property
  @Behaviour("one weight goes against its slope, by η times it")
  void step_ofOneWeight_goesAgainstTheSlope(@ForAll("steps") Step s) {
    double got = Call.pure(GradientDescent::step, s.theta[0], s.gradient[0], s.learningRate);
    Expect.close("w", got, Math.fma(-s.learningRate, s.gradient[0], s.theta[0]), tolerance(s));
  }

  @Property
  @Behaviour("every entry of θ goes against its slope")
  void step_ofAVector_isTheSameForEveryEntry(@ForAll("steps") Step s) {
    double[] got = Call.pure(GradientDescent::step, s.theta, s.gradient, s.learningRate);
    double[] expected = s.gradient.clone();
    for (int i = 0; i < expected.length; i++) {
      expected[i] = Math.fma(-s.learningRate, expected[i], s.theta[i]);
    }
    Expect.close("θ", got, expected, tolerance(s));
  }

  @Property
  @Behaviour("a step on a bowl lowers the loss")
  void step_onABowl_lowersTheLoss(@ForAll("starts") double w) {
    double next = Call.pure(GradientDescent::step, w, 2 * w, 0.1);
    Expect.that(next < w && next * next < w * w, "L = w² did not fall: w is now " + next);
  }
}
