package chainrule.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.DoubleUnaryOperator;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

/** A slope's error must be a true bound: it is the only tolerance a gradient check has. */
class SlopeTest {

  @Property
  void error_boundsTheTrueError_ofSine(@ForAll @DoubleRange(min = -50, max = 50) double x) {
    assertBounded(Math::sin, Math.cos(x), x);
  }

  @Property
  void error_boundsTheTrueError_ofAFastSine(@ForAll @DoubleRange(min = -3, max = 3) double x) {
    assertBounded(a -> Math.sin(30 * a), 30 * Math.cos(30 * x), x);
  }

  @Property
  void error_boundsTheTrueError_ofTheExponential(
      @ForAll @DoubleRange(min = -700, max = 650) double x) {
    assertBounded(Math::exp, Math.exp(x), x);
  }

  @Property
  void error_boundsTheTrueError_ofACubic(@ForAll @DoubleRange(min = -9, max = 9) double x) {
    assertBounded(a -> a * a * a - 2 * a, 3 * x * x - 2, x);
  }

  @Property
  void error_boundsTheTrueError_nextToAPole(@ForAll @DoubleRange(min = 0.01, max = 5) double x) {
    assertBounded(a -> 1 / a, -1 / (x * x), x);
  }

  @Property
  void error_boundsTheTrueError_atTheEdgeOfADomain(
      @ForAll @DoubleRange(min = 0.01, max = 5) double x) {
    assertBounded(Math::log, 1 / x, x);
  }

  @Property
  void error_boundsTheTrueError_ofASumThatCancels(
      @ForAll @DoubleRange(min = -3, max = 3) double x) {
    assertBounded(a -> (1e6 + a) - 1e6, 1, x);
  }

  /**
   * There f and its central slope are next to 0, and all that is wrong is that x ± h was rounded.
   * The difference of two numbers that are so close is exact.
   */
  @Property(tries = 3000)
  void error_boundsTheTrueError_nextToAMinimum(
      @ForAll @DoubleRange(min = -3, max = 3) double y,
      @ForAll @IntRange(min = 1, max = 12) int digits,
      @ForAll @DoubleRange(min = -1, max = 1) double away) {
    double x = y + away * Math.pow(10, -digits);
    assertBounded(output -> (y - output) * (y - output), 2 * (x - y), x);
  }

  @Example
  void error_boundsTheTrueError_nextToTheTarget() {
    for (int k = 0; k < 1000; k++) {
      double y = k / 1000.0;
      double x = y + 1e-5;
      assertBounded(output -> (y - output) * (y - output), 2 * (x - y), x);
    }
  }

  @Property
  void error_boundsTheTrueError_nextToAFlatTop(
      @ForAll @DoubleRange(min = -1, max = 1) double away) {
    double x = Math.PI / 2 + 1e-5 * away;
    assertBounded(Math::sin, Math.cos(x), x);
  }

  @Property
  void error_isSmall_nextToAMinimumToo(@ForAll @DoubleRange(min = -3, max = 3) double y) {
    double x = y + 1e-5;
    assertThat(Slope.of(output -> (y - output) * (y - output), x).error()).isLessThan(1e-13);
  }

  @Property
  void error_isSmall_whereTheFunctionIsSmooth(@ForAll @DoubleRange(min = -3, max = 3) double x) {
    assertThat(Slope.of(Math::exp, x).error()).isLessThan(1e-10 * Math.exp(x));
  }

  @Example
  void kink_isSeen_andItsTwoSlopesAreMeasured() {
    Slope slope = Slope.of(Math::abs, 0);
    assertThat(slope.lower()).isEqualTo(-1);
    assertThat(slope.upper()).isEqualTo(1);
  }

  @Property
  void kink_nearby_isNoKinkHere(@ForAll @DoubleRange(min = 0.01, max = 3) double x) {
    assertBounded(Math::abs, 1, x);
  }

  @Property
  void kinksNearby_doNotDeceive_evenWhereLargeStepsAgree(
      @ForAll @DoubleRange(min = 0.01, max = 0.1) double x,
      @ForAll @DoubleRange(min = -2, max = 2) double slope) {
    assertBounded(a -> Math.max(0, a) - Math.max(0, a - 0.2) + slope * a, 1 + slope, x);
  }

  @Property
  void kink_isNotSeen_whereTheFunctionOnlyBends(@ForAll @DoubleRange(min = -3, max = 3) double x) {
    assertThat(Slope.of(a -> Math.exp(a) + 100 * a * a, x).jump()).isZero();
  }

  @Example
  void slope_ofAnUndefinedFunction_isUndefined() {
    assertThat(Slope.of(Math::log, -1)).isEqualTo(Slope.UNDEFINED);
    assertThat(Slope.of(Math::sqrt, 0)).isEqualTo(Slope.UNDEFINED);
    assertThat(Slope.of(x -> 1 + Math.sqrt(x), 0)).isEqualTo(Slope.UNDEFINED);
    assertThat(Slope.of(x -> x == 3 ? 7 : Double.NaN, 3)).isEqualTo(Slope.UNDEFINED);
  }

  private static void assertBounded(DoubleUnaryOperator f, double exact, double x) {
    Slope slope = Slope.of(f, x);
    assertThat(slope.jump()).isZero();
    assertThat(Math.abs(slope.value() - exact)).isLessThanOrEqualTo(slope.error());
  }
}
