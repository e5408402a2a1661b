package chainrule.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

/** Polynomials in the step, whose limit is known: what is left at h = 0. */
class ExtrapolationTest {

  private static final double NOISE = 1e-16;

  /** L + bhᵖ + ch²ᵖ + dh³ᵖ at h = 1, ½, ¼, …: three columns take the three terms away. */
  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void threeTerms_areTakenAway(
      @ForAll @IntRange(min = 1, max = 2) int power,
      @ForAll @DoubleRange(min = -9, max = 9) double limit,
      @ForAll @DoubleRange(min = -9, max = 9) double b,
      @ForAll @DoubleRange(min = -9, max = 9) double c,
      @ForAll @DoubleRange(min = -9, max = 9) double d) {
    Extrapolation triangle = new Extrapolation(power);
    triangle.begin();
    for (int k = 0; k < 7; k++) {
      double h = Math.scalb(1.0, -k * power);
      triangle.add(limit + h * (b + h * (c + h * d)), NOISE);
    }
    triangle.end();
    assertThat(triangle.value()).isCloseTo(limit, within(2e-13));
    assertThat(triangle.error()).isLessThan(2e-12);
  }

  /** A series without an end: the limit is missed, by no more than is admitted. */
  @Property(tries = 200)
  void errorOfASeries_isAdmitted(
      @ForAll @DoubleRange(min = 0.1, max = 3) double x,
      @ForAll @IntRange(min = 3, max = 7) int n) {
    Extrapolation triangle = new Extrapolation(2);
    triangle.begin();
    for (int k = 0; k < n; k++) {
      double h = Math.scalb(1.0, -k);
      triangle.add((Math.exp(x + h) - Math.exp(x - h)) / (2 * h), 1e-15 * Math.exp(x) / h);
    }
    triangle.end();
    assertThat(Math.abs(triangle.value() - Math.exp(x))).isLessThanOrEqualTo(triangle.error());
  }

  @Example
  void twoSteps_tellNothing_andAnotherBeginningForgets() {
    Extrapolation triangle = new Extrapolation(2);
    triangle.begin();
    triangle.add(1, 0);
    triangle.add(1, 0);
    triangle.end();
    assertThat(triangle.value()).isNaN();
    assertThat(triangle.error()).isInfinite();
    triangle.begin();
    for (int k = 0; k < 4; k++) {
      triangle.add(7, 0);
    }
    triangle.end();
    assertThat(triangle.value()).isEqualTo(7);
  }
}
