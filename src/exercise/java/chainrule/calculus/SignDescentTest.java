package chainrule.calculus;

import chainrule.grader.exercise.Behaviour;
import chainrule.grader.exercise.Exercise;
import chainrule.grader.exercise.Task;
import chainrule.testing.Call;
import chainrule.testing.Draw;
import chainrule.testing.Expect;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

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

  @Provide
  Arbitrary<Double> numbers() {
    return Draw.number();
  }

  @Provide
  Arbitrary<Double> numbersOfAnySize() {
    return Draw.numberOfAnySize();
  }

  @Provide
  Arbitrary<Double> epsilons() {
    return Draw.probability();
  }

  /** From flatter to steeper than any threshold is set. */
  @Provide
  Arbitrary<Double> steepnesses() {
    return Draw.upTo(100).map(power -> Math.pow(10, power));
  }

  @Example
  @Behaviour("on a positive slope the step goes left")
  void step_onAPositiveSlope_goesLeft() {
    Expect.close("x", SignDescent.step(3, 2, 0.1), 2.9, TOLERANCE);
  }

  @Example
  @Behaviour("on a negative slope the step goes right")
  void step_onANegativeSlope_goesRight() {
    Expect.close("x", SignDescent.step(3, -5, 0.1), 3.1, TOLERANCE);
  }

  @Example
  @Behaviour("a third keeps every digit")
  void step_ofAThird_keepsEveryDigit() {
    Expect.close("x", SignDescent.step(0, -1, 1.0 / 3), 1.0 / 3, 1e-16);
  }

  @Example
  @Behaviour("a very small step from a very small number keeps its digits")
  void step_nextToZero_keepsItsDigits() {
    Expect.close("x", SignDescent.step(3e-20, 1, 1e-20), 2e-20, 1e-34);
  }

  @Example
  @Behaviour("a very small slope counts as much as a very large one")
  void step_onASlopeWithoutASquare_isAsLongAsEpsilon() {
    for (double slope : new double[] {Double.MIN_VALUE, 1e-200, 1e200}) {
      Expect.same("x, on a slope of " + slope, SignDescent.step(3, slope, 0.5), 2.5);
      Expect.same("x, on a slope of " + -slope, SignDescent.step(3, -slope, 0.5), 3.5);
    }
  }

  @Property
  @Behaviour("where there is no slope the step stays where it is")
  void step_onNoSlope_stays(@ForAll("numbers") double x, @ForAll("epsilons") double epsilon) {
    Expect.same("x", SignDescent.step(x, 0, epsilon), x);
    Expect.same("x, at −0", SignDescent.step(x, -0.0, epsilon), x);
  }

  @Property
  @Behaviour("the step is ε long, however steep it is")
  void step_isAsLongAsEpsilon_howeverSteep(
      @ForAll("numbersOfAnySize") double x,
      @ForAll("steepnesses") double steepness,
      @ForAll("epsilons") double epsilon) {
    double tolerance = TOLERANCE * (Math.abs(x) + epsilon);
    double left = Call.pure(SignDescent::step, x, steepness, epsilon);
    Expect.close("x", left, x - epsilon, tolerance);
    double right = Call.pure(SignDescent::step, x, -steepness, epsilon);
    Expect.close("x", right, x + epsilon, tolerance);
  }

  @Property
  @Behaviour("a small step makes the function smaller")
  void step_ofASmallEpsilon_makesTheFunctionSmaller(@ForAll("numbers") double x) {
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
