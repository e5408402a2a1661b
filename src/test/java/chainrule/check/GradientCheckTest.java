package chainrule.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;

/** Each verdict, brought about on purpose. */
class GradientCheckTest {

  private static final ToDoubleFunction<double[]> F = x -> x[0] * x[0] * x[1] + Math.sin(x[1]);
  private static final Function<double[], double[]> GRADIENT =
      x -> new double[] {2 * x[0] * x[1], x[0] * x[0] + Math.cos(x[1])};

  @Test
  void rightGradient_isRight_inEveryEntry() {
    GradientCheck check = check(F, GRADIENT);
    assertThat(check.verdict()).isEqualTo(Verdict.RIGHT);
    assertThat(check.entries()).hasSize(2).allMatch(e -> e.verdict() == Verdict.RIGHT);
  }

  @Test
  void oneEntryOffByAPartInAMillion_isWrong_andNamed() {
    GradientCheck check =
        check(
            F,
            x -> {
              double[] g = GRADIENT.apply(x);
              g[1] *= 1 + 1e-6;
              return g;
            });
    assertThat(check.verdict()).isEqualTo(Verdict.WRONG);
    assertThat(check.entries().get(0).verdict()).isEqualTo(Verdict.RIGHT);
    assertThat(check.entries().get(1).toString())
        .startsWith("∂f[0]/∂x[1] is wrong: analytic ")
        .contains("numeric ", "difference ", "bound ");
  }

  /** At a single point that is no reason to doubt; over many, {@link FormulaCheck} says so. */
  @Test
  void slopeOfZero_isRight_alsoWhereThereIsNoOther() {
    assertThat(scalar(0, x -> x * x, x -> 0).verdict()).isEqualTo(Verdict.RIGHT);
    assertThat(scalar(1, x -> 2, x -> 0).verdict()).isEqualTo(Verdict.RIGHT);
  }

  @Test
  void gradientThatIsNotANumber_isWrong() {
    assertThat(check(F, x -> new double[] {Double.NaN, 0}).verdict()).isEqualTo(Verdict.WRONG);
    assertThat(check(F, x -> new double[] {Double.POSITIVE_INFINITY, 0}).verdict())
        .isEqualTo(Verdict.WRONG);
  }

  @Test
  void kink_takesAnySlopeInBetween_andNoOther() {
    assertThat(scalar(0, Math::abs, x -> -1).verdict()).isEqualTo(Verdict.KINK);
    assertThat(scalar(0, Math::abs, x -> 0.3).verdict()).isEqualTo(Verdict.KINK);
    assertThat(scalar(0, Math::abs, x -> 1).verdict()).isEqualTo(Verdict.KINK);
    assertThat(scalar(0, Math::abs, x -> 1.000001).verdict()).isEqualTo(Verdict.WRONG);
    assertThat(scalar(0, Math::abs, x -> -1.000001).verdict()).isEqualTo(Verdict.WRONG);
  }

  @Test
  void functionThatIsNoise_isNotTrustworthy() {
    DoubleUnaryOperator noise = x -> new Random(Double.doubleToLongBits(x)).nextDouble();
    assertThat(scalar(1, noise, x -> 0).verdict()).isEqualTo(Verdict.NOT_TRUSTWORTHY);
  }

  /** Sharp is what is known to a millionth of the slope. */
  @Test
  void slopeThatIsNotSharp_provesNothing_butDeniesWhatIsFarOff() {
    assertThat(entry(1, 0.9e-6)).isEqualTo(Verdict.RIGHT);
    assertThat(entry(1, 1.1e-6)).isEqualTo(Verdict.NOT_TRUSTWORTHY);
    assertThat(entry(1.9, 0.1)).isEqualTo(Verdict.NOT_TRUSTWORTHY);
    assertThat(entry(2.1, 0.1)).isEqualTo(Verdict.WRONG);
    Slope steep = new Slope(100, 0.9e-4, 1, 0);
    assertThat(EntryCheck.of(0, 0, 100, steep, 0).verdict()).isEqualTo(Verdict.RIGHT);
  }

  /** A slope that was measured as 1, with this error. */
  private static Verdict entry(double analytic, double error) {
    return EntryCheck.of(0, 0, analytic, new Slope(1, error, 1, 0), 0).verdict();
  }

  /** Without any error a slope is right only where it is the same. */
  @Test
  void slopeThatIsExact_hasABoundOfZero() {
    assertThat(entry(1, 0)).isEqualTo(Verdict.RIGHT);
    Slope kink = new Slope(0, 0, 1, 2);
    assertThat(EntryCheck.of(0, 0, 1, kink, 0).verdict()).isEqualTo(Verdict.KINK);
    Slope flat = new Slope(0, 0, 1, 0);
    assertThat(EntryCheck.of(0, 0, 0, flat, 0).isAboutZero()).isTrue();
  }

  @Test
  void functionThatRemembers_isNotDeterministic() {
    double[] calls = new double[1];
    assertThat(scalar(1, x -> x + calls[0]++, x -> 1).verdict())
        .isEqualTo(Verdict.NOT_DETERMINISTIC);
    assertThat(scalar(1, x -> x, x -> calls[0]++).verdict()).isEqualTo(Verdict.NOT_DETERMINISTIC);
  }

  @Test
  void functionThatWritesIntoItsInput_isFound() {
    assertThat(check(x -> x[0] = 3, GRADIENT).verdict()).isEqualTo(Verdict.INPUT_CHANGED);
    assertThat(
            check(
                    F,
                    x -> {
                      double[] g = GRADIENT.apply(x);
                      x[1] = 0;
                      return g;
                    })
                .verdict())
        .isEqualTo(Verdict.INPUT_CHANGED);
  }

  @Test
  void pointOutsideTheDomain_isSaidToBe() {
    assertThat(scalar(-1, Math::log, x -> 1 / x).verdict()).isEqualTo(Verdict.OUT_OF_DOMAIN);
    DoubleUnaryOperator root = x -> 1 + Math.sqrt(x);
    assertThat(scalar(0, root, x -> 1e9).verdict()).isEqualTo(Verdict.OUT_OF_DOMAIN);
  }

  /** f(x + h) − f(x − h) is infinite at every step, and says nothing against the derivative. */
  @Test
  void differencesThatOverflow_proveNothing() {
    DoubleUnaryOperator jump = x -> x < 1 ? -1.5e308 : 1.5e308;
    assertThat(scalar(1, jump, x -> 1).verdict()).isEqualTo(Verdict.NOT_TRUSTWORTHY);
  }

  /** f = (x₀x₁, x₁x₂), with ∂f₁/∂x₂ wrong. */
  @Test
  void jacobian_isComparedRowByRow_andTellsHowFarItIs() {
    Problem problem =
        new Problem(
            new double[] {1, 2, 3},
            x -> new double[] {x[0] * x[1], x[1] * x[2]},
            x -> new double[][] {{x[1], x[0], 0}, {0, x[2], x[1] + 1}},
            0);
    List<Integer> done = new ArrayList<>();
    GradientCheck check = GradientCheck.of(problem, done::add);
    assertThat(check.entries())
        .extracting(EntryCheck::analytic)
        .containsExactly(2.0, 1.0, 0.0, 0.0, 3.0, 3.0);
    assertThat(check.entries().get(5).toString()).startsWith("∂f[1]/∂x[2] is wrong");
    assertThat(check.entries().subList(0, 5)).allMatch(e -> e.verdict() == Verdict.RIGHT);
    assertThat(done).containsExactly(1, 2, 3);
  }

  @Test
  void whatADerivativeAdmitsToLose_isGranted_andNoMore() {
    Problem off = Problem.scalar(1, x -> x * x, x -> 2 * x + 1e-8);
    assertThat(GradientCheck.of(off).verdict()).isEqualTo(Verdict.WRONG);
    assertThat(GradientCheck.of(off.accurateTo(0.9e-8)).verdict()).isEqualTo(Verdict.WRONG);
    assertThat(GradientCheck.of(off.accurateTo(1.1e-8)).verdict()).isEqualTo(Verdict.RIGHT);
  }

  @Test
  void alongADirection_anInputThatIsChanged_andAFunctionThatRemembers_areFound() {
    Problem changed = Problem.gradient(new double[] {1, 2}, F, x -> new double[] {x[0] = 3, 1});
    assertThat(GradientCheck.along(changed, new Random(1)).verdict())
        .isEqualTo(Verdict.INPUT_CHANGED);
    double[] calls = new double[1];
    Problem remembers =
        Problem.gradient(new double[] {1, 2}, x -> F.applyAsDouble(x) + calls[0]++, GRADIENT);
    assertThat(GradientCheck.along(remembers, new Random(1)).verdict())
        .isEqualTo(Verdict.NOT_DETERMINISTIC);
  }

  /** What each entry may lose adds up along a direction that all of them share. */
  @Test
  void whatADerivativeAdmitsToLose_isGrantedAlongADirection_forEachEntry() {
    Problem off =
        Problem.gradient(
            new double[] {1, 2, 3},
            x -> x[0] + x[1] + x[2],
            x -> new double[] {1 + 0.9e-8, 1 + 0.9e-8, 1 + 0.9e-8});
    for (int seed = 0; seed < 20; seed++) {
      GradientCheck check = GradientCheck.along(off.accurateTo(1e-8), new Random(seed));
      assertThat(check.verdict()).as("seed %d", seed).isEqualTo(Verdict.RIGHT);
    }
  }

  @Test
  void derivativeOfAnotherShape_isRefused() {
    assertThatThrownBy(() -> check(F, x -> new double[3]))
        .hasMessage(
            "the derivative of 2 inputs and 1 outputs must have 1 rows of 2, but has 1 of 3");
    Problem along = Problem.gradient(new double[2], F, x -> new double[3]);
    assertThatThrownBy(() -> GradientCheck.along(along, new Random(1)))
        .hasMessageEndingWith("must have 1 rows of 2, but has 1 of 3");
  }

  @Test
  void directionalCheck_seesWhatAnyEntryDoes() {
    Problem right = Problem.gradient(new double[] {1.5, -0.5}, F, GRADIENT);
    assertThat(GradientCheck.along(right, new Random(1)).verdict()).isEqualTo(Verdict.RIGHT);
    for (int entry = 0; entry < 2; entry++) {
      int off = entry;
      Problem wrong =
          Problem.gradient(
              right.at(),
              F,
              x -> {
                double[] g = GRADIENT.apply(x);
                g[off] *= 1 + 1e-6;
                return g;
              });
      assertThat(GradientCheck.along(wrong, new Random(1)).verdict()).isEqualTo(Verdict.WRONG);
    }
  }

  /** The farthest it goes from 0 is a quarter of the direction. */
  @Test
  void directionalCheck_movesEveryEntry_byHalfOfTheLargestOrMore() {
    double[] farthest = new double[50];
    Problem problem =
        Problem.gradient(
            new double[50],
            x -> {
              for (int j = 0; j < x.length; j++) {
                farthest[j] = Math.max(farthest[j], Math.abs(x[j]));
              }
              return Arrays.stream(x).sum();
            },
            x -> x);
    GradientCheck.along(problem, new Random(1));
    assertThat(farthest).doesNotHaveDuplicates();
    assertThat(Arrays.stream(farthest).min().orElseThrow()).isBetween(0.125, 0.14);
    assertThat(Arrays.stream(farthest).max().orElseThrow()).isBetween(0.23, 0.25);
  }

  /** With a direction of ±1 the two mistakes would cancel for every other seed. */
  @Test
  void directionalCheck_seesTwoEntriesThatAreExchanged() {
    Problem exchanged =
        Problem.gradient(new double[2], x -> x[0] + 2 * x[1], x -> new double[] {2, 1});
    for (int seed = 0; seed < 10; seed++) {
      assertThat(GradientCheck.along(exchanged, new Random(seed)).verdict())
          .isEqualTo(Verdict.WRONG);
    }
  }

  private static GradientCheck check(
      ToDoubleFunction<double[]> f, Function<double[], double[]> gradient) {
    return GradientCheck.of(Problem.gradient(new double[] {1.5, -0.5}, f, gradient));
  }

  private static GradientCheck scalar(double x, DoubleUnaryOperator f, DoubleUnaryOperator slope) {
    return GradientCheck.of(Problem.scalar(x, f, slope));
  }
}
