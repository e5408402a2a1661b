package chainrule.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** What is said of a derivative after many points. */
class FormulaCheckTest {

  private static final Problem KINK = Problem.scalar(0, Math::abs, x -> 0.3);
  private static final Problem SMOOTH = parabola(0);
  private static final Problem LOSSY = parabola(0.9e-3).accurateTo(1e-3);
  private static final Problem WRONG = parabola(1e-3);
  private static final Problem NOISE = Problem.scalar(1, noise(), x -> 0);

  /** x² and 2x with something added to it, at 1. */
  private static Problem parabola(double off) {
    return Problem.scalar(1, x -> x * x, x -> 2 * x + off);
  }

  private static DoubleUnaryOperator noise() {
    return x -> new Random(Double.doubleToLongBits(x)).nextDouble();
  }

  /** A derivative with these points, each as often as the others. */
  private static Differentiable at(Problem... points) {
    AtomicInteger next = new AtomicInteger();
    return new Differentiable(
        "F.f", "F.value", r -> points[next.getAndIncrement() % points.length]);
  }

  @Test
  void entriesAndKinks_areCountedOverAllPoints() {
    Problem two = Problem.gradient(new double[] {1, 2}, x -> x[0] * x[1], x -> swapped(x));
    FormulaCheck check = FormulaCheck.of(at(KINK, two, SMOOTH), 6, 1);
    assertThat(check.entries()).isEqualTo(8);
    assertThat(check.kinks()).isEqualTo(2);
    assertThat(check.verdict()).isEqualTo(Verdict.RIGHT);
    assertThat(FormulaCheck.of(at(SMOOTH), 150, 1).entries()).isEqualTo(150);
  }

  private static double[] swapped(double[] x) {
    return new double[] {x[1], x[0]};
  }

  @Test
  void worstEntry_isTheOneThatUsesUpMostOfItsBound() {
    for (Differentiable formula : List.of(at(SMOOTH, LOSSY, KINK), at(LOSSY, KINK, SMOOTH))) {
      FormulaCheck check = FormulaCheck.of(formula, 3, 1);
      assertThat(check.verdict()).isEqualTo(Verdict.RIGHT);
      assertThat(check.worst().analytic()).isEqualTo(2.0009);
      assertThat(check.worst().share()).isBetween(0.89, 0.91);
    }
  }

  @Test
  void worstEntry_isOneOfTheWorstVerdict_howeverManyAreRight() {
    for (Differentiable formula : List.of(at(LOSSY, NOISE, SMOOTH), at(NOISE, LOSSY, SMOOTH))) {
      FormulaCheck check = FormulaCheck.of(formula, 3, 1);
      assertThat(check.verdict()).isEqualTo(Verdict.NOT_TRUSTWORTHY);
      assertThat(check.worst().analytic()).isZero();
    }
    FormulaCheck wrong = FormulaCheck.of(at(NOISE, WRONG, LOSSY), 3, 1);
    assertThat(wrong.verdict()).isEqualTo(Verdict.WRONG);
    assertThat(wrong.worst().analytic()).isEqualTo(2.001);
  }

  @Test
  void derivativeThatChangesItsInput_isSaidTo_thoughNoEntryCouldBeCompared() {
    Problem changed = Problem.gradient(new double[] {1}, x -> x[0], x -> new double[] {x[0] = 2});
    FormulaCheck check = FormulaCheck.of(at(changed), 3, 1);
    assertThat(check.verdict()).isEqualTo(Verdict.INPUT_CHANGED);
    assertThat(check.entries()).isZero();
  }

  /** Neighbouring seeds of a {@link Random} begin almost alike; neighbouring tries must not. */
  @Test
  void points_dependOnSeed_tryAndDerivative_andAreSpread() {
    Function<Random, Problem> sample = r -> Problem.scalar(r.nextDouble(), x -> x, x -> 1);
    Differentiable formula = new Differentiable("F.f", "F.value", sample);
    double first = point(formula, 1, 0);
    assertThat(point(formula, 1, 0)).isEqualTo(first);
    assertThat(point(formula, 2, 0)).isNotEqualTo(first);
    assertThat(point(new Differentiable("F.g", "F.value", sample), 1, 0)).isNotEqualTo(first);
    assertThat(IntStream.range(0, 100).mapToDouble(attempt -> point(formula, 1, attempt)))
        .anyMatch(x -> x < 0.1)
        .anyMatch(x -> x > 0.9);
    assertThat(LongStream.range(0, 100).mapToDouble(seed -> point(formula, seed, 0)))
        .anyMatch(x -> x < 0.1)
        .anyMatch(x -> x > 0.9);
  }

  private static double point(Differentiable formula, long seed, int attempt) {
    return formula.problem(seed, attempt).at()[0];
  }

  @Test
  void formulaWithoutAnySlopeAnywhere_hasShownNothing_andOneSlopeIsEnough() {
    Problem flat = Problem.scalar(1, x -> 2, x -> 0);
    FormulaCheck nothing = FormulaCheck.of(at(flat), 10, 1);
    assertThat(nothing.verdict()).isEqualTo(Verdict.NOT_TRUSTWORTHY);
    assertThat(nothing.reason()).isEqualTo("every slope was about zero");
    FormulaCheck something = FormulaCheck.of(at(flat, SMOOTH), 10, 1);
    assertThat(something.verdict()).isEqualTo(Verdict.RIGHT);
    assertThat(something.reason()).isEmpty();
  }

  @Test
  void reason_isTheWorstEntry_orNoneWhereOneFunctionCouldNotBeCompared() {
    FormulaCheck noisy = FormulaCheck.of(at(NOISE, SMOOTH), 10, 1);
    assertThat(noisy.reason()).isEqualTo(noisy.worst().toString()).contains("is not trustworthy");
    Random random = new Random(1);
    Problem drawn = Problem.scalar(1, x -> random.nextDouble(), x -> 0);
    FormulaCheck check = FormulaCheck.of(at(SMOOTH, drawn), 10, 1);
    assertThat(check.verdict()).isEqualTo(Verdict.NOT_DETERMINISTIC);
    assertThat(check.reason()).isEmpty();
  }
}
