package chainrule.calculus;

import chainrule.grader.exercise.Exercise;
import chainrule.grader.exercise.Task;
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
    of = Quadratic.class,
    note = "06 - Neural Networks",
    section = "Gradient-Based Optimization")
@Task(
    method = "value",
    points = 2,
    formula = "f(x) = ½ Σᵢⱼ xᵢ Aᵢⱼ xⱼ + Σᵢ bᵢ xᵢ",
    hint = "Two nested loops for the first sum, one loop for the second. Mind the ½.")
@Task(
    method = "partialDerivative",
    points = 3,
    formula = "∂f/∂xᵢ = ½ Σⱼ (Aᵢⱼ + Aⱼᵢ) xⱼ + bᵢ",
    hint = "xᵢ stands on both sides of A: once it picks a row of it, once a column.")
@Task(
    method = "gradient",
    points = 1,
    formula = "∇f = (∂f/∂x₁, …, ∂f/∂xₙ)",
    hint = "One partial derivative for each input.")
class QuadraticTest {

  /** The sum in f(x) goes up to 400, so one digit less than elsewhere. */
  private static final double TOLERANCE = 1e-11;

  private static double[][] form() {
    return new double[][] {{2, 1}, {0, 3}};
  }

  private static double[] line() {
    return new double[] {1, -1};
  }

  private static double[] point() {
    return new double[] {1, 2};
  }

  private static double[][] ninth() {
    return new double[][] {{2.0 / 9}};
  }

  /** A quadratic function and a point. */
  record Bowl(double[][] A, double[] b, double[] x) {}

  @Provide
  Arbitrary<Bowl> bowls() {
    return Draw.size()
        .flatMap(
            n ->
                Combinators.combine(Draw.matrix(n, n), Draw.vector(n), Draw.vector(n))
                    .as(Bowl::new));
  }

  @Example
  void value_ofASmallCase_isSeven() {
    Expect.same("f(1, 2)", Quadratic.value(form(), line(), point()), 7);
  }

  @Example
  void value_ofThirds_keepsEveryDigit() {
    double got = Quadratic.value(ninth(), new double[] {1.0 / 3}, new double[] {1});
    Expect.close("f(1)", got, 4.0 / 9, 1e-15);
  }

  @Property
  void value_isHalfTheFormPlusTheLine(@ForAll("bowls") Bowl f) {
    double got = Expect.pure(() -> Quadratic.value(f.A, f.b, f.x), f.A, f.b, f.x);
    Expect.close("f(x)", got, f(f, Dual.constants(f.x)).value(), TOLERANCE);
  }

  @Example
  void partialDerivative_ofASmallCase_isFourAndFiveAndAHalf() {
    Expect.same("∂f/∂x[0]", Quadratic.partialDerivative(form(), line(), point(), 0), 4);
    Expect.same("∂f/∂x[1]", Quadratic.partialDerivative(form(), line(), point(), 1), 5.5);
  }

  @Example
  void partialDerivative_ofThirds_keepsEveryDigit() {
    double[] x = {1};
    double got = Quadratic.partialDerivative(ninth(), new double[] {1.0 / 3}, x, 0);
    Expect.close("∂f/∂x[0]", got, 5.0 / 9, 1e-15);
  }

  @Property
  void partialDerivative_isTheSlopeAlongOneInput(@ForAll("bowls") Bowl f) {
    double[] expected = Dual.gradient(f.x, x -> f(f, x));
    for (int i = 0; i < f.x.length; i++) {
      int moving = i;
      double got =
          Expect.pure(() -> Quadratic.partialDerivative(f.A, f.b, f.x, moving), f.A, f.b, f.x);
      Expect.close("∂f/∂x[" + i + "]", got, expected[i], TOLERANCE);
    }
  }

  @Example
  void gradient_ofThirds_keepsEveryDigit() {
    double[] got = Quadratic.gradient(ninth(), new double[] {1.0 / 3}, new double[] {1});
    Expect.close("∇f", got, new double[] {5.0 / 9}, 1e-15);
  }

  @Property
  void gradient_isEverySlopeAtOnce(@ForAll("bowls") Bowl f) {
    double[] got = Expect.pure(() -> Quadratic.gradient(f.A, f.b, f.x), f.A, f.b, f.x);
    Expect.close("∇f", got, Dual.gradient(f.x, x -> f(f, x)), TOLERANCE);
  }

  /** x·(½Ax + b). */
  private static Dual f(Bowl bowl, Dual[] x) {
    Dual sum = Dual.constant(0);
    for (int i = 0; i < x.length; i++) {
      Dual row = Dual.weightedSum(x, bowl.A[i], Dual.constant(0));
      sum = sum.plus(row.times(0.5).minus(-bowl.b[i]).times(x[i]));
    }
    return sum;
  }
}
