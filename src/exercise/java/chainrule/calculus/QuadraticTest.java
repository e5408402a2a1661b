package chainrule.calculus;

import chainrule.grader.exercise.Behaviour;
import chainrule.grader.exercise.Exercise;
import chainrule.grader.exercise.Task;
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
    hint = "xᵢ is on both sides of A: on the left it picks a row of it, on the right a column.")
@Task(
    method = "gradient",
    points = 1,
    formula = "∇f = (∂f/∂x₁, …, ∂f/∂xₙ)",
    hint = "One partial derivative for each input.")
class QuadraticTest {

  private static final double TOLERANCE = 1e-12;

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

  /** How far from its exact value a slope may be. */
  private static double tolerance(Bowl f) {
    return TOLERANCE * (Expect.largest(f.A) * Expect.largest(f.x) + Expect.largest(f.b));
  }

  @Provide
  Arbitrary<Bowl> bowls() {
    return Draw.size()
        .flatMap(
            n ->
                Combinators.combine(Draw.matrix(n, n), Draw.vector(n), Draw.vector(n))
                    .as(Bowl::new));
  }

  @Provide
  Arbitrary<Bowl> bowlsOfAnySize() {
    return Draw.ofAnySize(
        bowls(),
        (f, scale) -> new Bowl(EachEntry.times(scale, f.A), EachEntry.times(scale, f.b), f.x));
  }

  @Example
  @Behaviour("a small case that can be done by hand is 7")
  void value_ofASmallCase_isSeven() {
    Expect.same("f(1, 2)", Call.pure(Quadratic::value, form(), line(), point()), 7);
  }

  @Example
  @Behaviour("thirds keep every digit")
  void value_ofThirds_keepsEveryDigit() {
    double got = Call.pure(Quadratic::value, ninth(), new double[] {1.0 / 3}, new double[] {1});
    Expect.close("f(1)", got, 4.0 / 9, 1e-15);
  }

  @Property
  @Behaviour("the value is half the quadratic form and the linear part")
  void value_isHalfTheFormPlusTheLine(@ForAll("bowlsOfAnySize") Bowl f) {
    double got = Call.pure(Quadratic::value, f.A, f.b, f.x);
    Expect.close(
        "f(x)", got, f(f, Dual.constants(f.x)).value(), tolerance(f) * Expect.largest(f.x));
  }

  @Example
  @Behaviour("the slopes of the small case are 4 and 5.5")
  void partialDerivative_ofASmallCase_isFourAndFiveAndAHalf() {
    double first = Call.pure(Quadratic::partialDerivative, form(), line(), point(), 0);
    Expect.same("∂f/∂x[0]", first, 4);
    double second = Call.pure(Quadratic::partialDerivative, form(), line(), point(), 1);
    Expect.same("∂f/∂x[1]", second, 5.5);
  }

  @Example
  @Behaviour("thirds keep every digit")
  void partialDerivative_ofThirds_keepsEveryDigit() {
    double[] x = {1};
    double got = Call.pure(Quadratic::partialDerivative, ninth(), new double[] {1.0 / 3}, x, 0);
    Expect.close("∂f/∂x[0]", got, 5.0 / 9, 1e-15);
  }

  @Property
  @Behaviour("each partial derivative is the slope along that input")
  void partialDerivative_isTheSlopeAlongOneInput(@ForAll("bowlsOfAnySize") Bowl f) {
    double[] expected = Dual.gradient(f.x, x -> f(f, x));
    for (int i = 0; i < f.x.length; i++) {
      double got = Call.pure(Quadratic::partialDerivative, f.A, f.b, f.x, i);
      Expect.close("∂f/∂x[" + i + "]", got, expected[i], tolerance(f));
    }
  }

  @Property(tries = 25)
  @Behaviour("each partial derivative agrees with finite differences of f")
  void partialDerivative_agreesWithFiniteDifferences(@ForAll("bowls") Bowl f) {
    double[] got = new double[f.x.length];
    for (int i = 0; i < got.length; i++) {
      got[i] = Call.pure(Quadratic::partialDerivative, f.A, f.b, f.x, i);
    }
    FiniteDifferences.of(x -> f(f, Dual.constants(x)).value(), f.x).expect("∂f/∂x", got);
  }

  @Example
  @Behaviour("thirds keep every digit")
  void gradient_ofThirds_keepsEveryDigit() {
    double[] got =
        Call.pure(Quadratic::gradient, ninth(), new double[] {1.0 / 3}, new double[] {1});
    Expect.close("∇f", got, new double[] {5.0 / 9}, 1e-15);
  }

  @Example
  @Behaviour("a single entry off the diagonal counts for both of its inputs")
  void gradient_ofOneEntryOffTheDiagonal_reachesBothInputs() {
    double[][] A = {{0, 0, 0}, {0, 0, 2}, {0, 0, 0}};
    double[] x = {0, 1, 3};
    double[] got = Call.pure(Quadratic::gradient, A, new double[3], x);
    Expect.close("∇f", got, new double[] {0, 3, 1}, 0);
  }

  @Property
  @Behaviour("the gradient is every slope at once")
  void gradient_isEverySlopeAtOnce(@ForAll("bowlsOfAnySize") Bowl f) {
    double[] got = Call.pure(Quadratic::gradient, f.A, f.b, f.x);
    Expect.close("∇f", got, Dual.gradient(f.x, x -> f(f, x)), tolerance(f));
  }

  @Property(tries = 25)
  @Behaviour("the gradient agrees with finite differences of f")
  void gradient_agreesWithFiniteDifferences(@ForAll("bowls") Bowl f) {
    double[] got = Call.pure(Quadratic::gradient, f.A, f.b, f.x);
    FiniteDifferences.of(x -> f(f, Dual.constants(x)).value(), f.x).expect("∇f", got);
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
