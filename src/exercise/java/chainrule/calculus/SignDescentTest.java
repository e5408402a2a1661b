package chainrule.calculus;

import chainrule.grader.exercise.Exercise;
import chainrule.grader.exercise.Task;
import chainrule.testing.Expect;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;

@Exercise(
    of = SignDescent.class,
    note = "06 - Neural Networks",
    section = "Gradient-Based Optimization")
@Task(
    method = "step",
    points = 2,
    formula = "x − ε · sign f′(x)",
    hint = "Only the sign of the slope counts, and a slope of 0 has the sign 0.")
class SignDescentTest {

  private static final double TOLERANCE = 1e-14;

  @Example
  void step_onAPositiveSlope_goesLeft() {
    Expect.close("x", SignDescent.step(3, 2, 0.1), 2.9, TOLERANCE);
  }

  @Example
  void step_onANegativeSlope_goesRight() {
    Expect.close("x", SignDescent.step(3, -5, 0.1), 3.1, TOLERANCE);
  }

  @Example
  void step_ofAThird_keepsEveryDigit() {
    Expect.close("x", SignDescent.step(0, -1, 1.0 / 3), 1.0 / 3, 1e-16);
  }

  @Property
  void step_onNoSlope_stays(
      @ForAll @DoubleRange(min = -4, max = 4) double x,
      @ForAll @DoubleRange(min = 0.01, max = 1) double epsilon) {
    Expect.same("x", SignDescent.step(x, 0, epsilon), x);
  }

  @Property
  void step_isAsLongAsEpsilon_howeverSteep(
      @ForAll @DoubleRange(min = -4, max = 4) double x,
      @ForAll @DoubleRange(min = 0.01, max = 1000) double steepness,
      @ForAll @DoubleRange(min = 0.01, max = 1) double epsilon) {
    Expect.close("x", SignDescent.step(x, steepness, epsilon), x - epsilon, TOLERANCE);
    Expect.close("x", SignDescent.step(x, -steepness, epsilon), x + epsilon, TOLERANCE);
  }

  @Property
  void step_ofASmallEpsilon_makesTheFunctionSmaller(
      @ForAll @DoubleRange(min = -4, max = 4) double x) {
    double slope = 4 * x * x * x - 6 * x + 1;
    if (Math.abs(slope) > 0.1) {
      double next = SignDescent.step(x, slope, 1e-3);
      Expect.that(f(next) < f(x), "f(x) went from " + f(x) + " to " + f(next));
    }
  }

  /** x⁴ − 3x² + x, with two minima and a maximum between them. */
  private static double f(double x) {
    return x * x * x * x - 3 * x * x + x;
  }
}
