package chainrule.calculus;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What the Javadoc of the calculus classes says about ties, zeros and NaN. */
class CalculusEdgesTest {

  @Test
  void ofEquallyLowValuesTheFirstIsTheGlobalMinimum() {
    assertThat(StationaryPoint.globalMinimum(new double[] {2, 1, 3, 1})).isEqualTo(1);
  }

  @Test
  void notANumberIsNeverTheLowest() {
    double nan = Double.NaN;
    assertThat(StationaryPoint.globalMinimum(new double[] {nan, 2, nan, 1, nan})).isEqualTo(3);
    assertThat(StationaryPoint.globalMinimum(new double[] {nan, nan})).isZero();
  }

  @Test
  void minusInfinityIsTheLowest() {
    double[] values = {0, Double.NEGATIVE_INFINITY, -Double.MAX_VALUE};
    assertThat(StationaryPoint.globalMinimum(values)).isEqualTo(1);
  }

  @Test
  void aSlopeThatIsNotANumberGivesNoStep() {
    assertThat(SignDescent.step(1, Double.NaN, 0.1)).isNaN();
  }

  @Test
  void theSmallestSlopeStillHasASign() {
    assertThat(SignDescent.step(1, Double.MIN_VALUE, 0.5)).isEqualTo(0.5);
    assertThat(SignDescent.step(1, -Double.MIN_VALUE, 0.5)).isEqualTo(1.5);
    assertThat(SignDescent.step(1, -0.0, 0.5)).isEqualTo(1);
  }

  @Test
  void aFunctionThatIsNotANumberThereIsNeither() {
    assertThat(StationaryPoint.classify(Math::log, 0, 0.1)).isEqualTo(Extremum.NEITHER);
  }

  @Test
  void whereAFlatPieceBeginsOrEndsThereIsNeither() {
    assertThat(StationaryPoint.classify(x -> Math.max(0, x), 0, 0.1)).isEqualTo(Extremum.NEITHER);
    assertThat(StationaryPoint.classify(x -> Math.max(0, -x), 0, 0.1)).isEqualTo(Extremum.NEITHER);
    assertThat(StationaryPoint.classify(x -> Math.min(0, x), 0, 0.1)).isEqualTo(Extremum.NEITHER);
    assertThat(StationaryPoint.classify(x -> Math.min(0, -x), 0, 0.1)).isEqualTo(Extremum.NEITHER);
  }
}
