package chainrule.testing;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** A right derivative passes, and one that is off by a part in a hundred thousand is named. */
class FiniteDifferencesTest {

  private static final double OFF = 1 + 1e-5;

  private static final double[] X = {0.5, -1.25, 3, 0.01};

  /** Σ sin xⱼ, with slopes of every size. */
  private static double sines(double[] x) {
    return Arrays.stream(x).map(Math::sin).sum();
  }

  private static double[] cosines() {
    return Arrays.stream(X).map(Math::cos).toArray();
  }

  @Test
  void slopeOfOneNumber_isRightOrTold() {
    FiniteDifferences slope = FiniteDifferences.of(Math::exp, 1);
    assertThatCode(() -> slope.expect("e′", Math.E)).doesNotThrowAnyException();
    assertThatThrownBy(() -> slope.expect("e′", Math.E * OFF))
        .isInstanceOf(AssertionError.class)
        .hasMessageMatching(
            "e′: expected 2\\.71828182\\d* ± \\d+e-\\d+ by finite differences, got 2\\.7183.*");
    assertThatThrownBy(() -> slope.expect("e′", Double.NaN)).isInstanceOf(AssertionError.class);
  }

  @Test
  void pointWithNothingToMeasure_isSaidToBe() {
    assertThatThrownBy(() -> FiniteDifferences.of(Math::sqrt, 0))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("nothing can be measured at 0.0");
  }

  @Test
  void gradient_offInAnyEntry_isFoundInThatEntry() {
    FiniteDifferences slopes = FiniteDifferences.of(FiniteDifferencesTest::sines, X);
    assertThatCode(() -> slopes.expect("∇", cosines())).doesNotThrowAnyException();
    for (int j = 0; j < X.length; j++) {
      double[] off = cosines();
      off[j] *= OFF;
      assertThatThrownBy(() -> slopes.expect("∇", off))
          .isInstanceOf(AssertionError.class)
          .hasMessageStartingWith("∇[" + j + "]: expected ")
          .hasMessageEndingWith(", got " + off[j]);
    }
  }

  @Test
  void matrixOfSlopes_offInAnyEntry_isFoundInThatEntry() {
    double[][] x = {{0.3, 2}, {-1, 0.7}, {4, -0.2}};
    FiniteDifferences slopes =
        FiniteDifferences.of(m -> m[0][0] * m[1][1] * m[2][1] + sines(m[0]), x);
    for (int i = 0; i < 3; i++) {
      for (int j = 0; j < 2; j++) {
        double[][] got = {
          {0.7 * -0.2 + Math.cos(0.3), Math.cos(2)}, {0, 0.3 * -0.2}, {0, 0.3 * 0.7}
        };
        assertThatCode(() -> slopes.expect("∂L/∂W", got)).doesNotThrowAnyException();
        got[i][j] = got[i][j] == 0 ? 1e-5 : got[i][j] * OFF;
        assertThatThrownBy(() -> slopes.expect("∂L/∂W", got))
            .isInstanceOf(AssertionError.class)
            .hasMessageStartingWith("∂L/∂W[" + i + "][" + j + "]: expected ");
      }
    }
  }

  @Test
  void jacobian_hasARowForEachOutput_andAColumnForEachInput() {
    FiniteDifferences slopes =
        FiniteDifferences.jacobian(
            x -> new double[] {x[0] * x[1], x[1], x[0] * x[0]}, new double[] {2, 5});
    double[][] right = {{5, 2}, {0, 1}, {4, 0}};
    assertThatCode(() -> slopes.expect("J", right)).doesNotThrowAnyException();
    double[][] off = {{5, 2}, {0, 1}, {4, 1e-5}};
    assertThatThrownBy(() -> slopes.expect("J", off))
        .isInstanceOf(AssertionError.class)
        .hasMessageStartingWith("J[2][1]: expected ");
    assertThatThrownBy(() -> slopes.expect("J", new double[][] {{5, 0, 4}, {2, 1, 0}}))
        .hasMessage("J: expected 3 rows, got 2");
    FiniteDifferences one = FiniteDifferences.jacobian(x -> x, new double[] {2});
    assertThatThrownBy(() -> one.expect("J", right)).hasMessage("J: expected 1 row, got 3");
  }

  @Test
  void kink_takesAnySlopeBetweenItsSides() {
    FiniteDifferences slope = FiniteDifferences.of(x -> Math.max(0, x), 0);
    for (double got : new double[] {0, 0.5, 1}) {
      assertThatCode(() -> slope.expect("f′", got)).doesNotThrowAnyException();
    }
    for (double got : new double[] {-1e-5, 1 + 1e-5, Double.NaN}) {
      assertThatThrownBy(() -> slope.expect("f′", got))
          .isInstanceOf(AssertionError.class)
          .hasMessageContaining("at a kink");
    }
  }

  @Test
  void whatIsMissing_isTold() {
    FiniteDifferences slopes = FiniteDifferences.of(FiniteDifferencesTest::sines, X);
    assertThatThrownBy(() -> slopes.expect("∇", (double[]) null))
        .hasMessage("∇: expected an array of length 4, got null");
    assertThatThrownBy(() -> slopes.expect("∇", new double[3]))
        .hasMessage("∇: expected an array of length 4, got length 3");
  }

  @Test
  void point_staysWhereItIs_andMustBeOneWhereThereIsAValue() {
    double[] x = X.clone();
    FiniteDifferences.of(FiniteDifferencesTest::sines, x);
    assertThatCode(() -> Expect.close("x", x, X, 0)).doesNotThrowAnyException();
    assertThatThrownBy(() -> FiniteDifferences.of(Math::log, -1))
        .isInstanceOf(IllegalStateException.class);
  }
}
