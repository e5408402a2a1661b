package chainrule.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The oracle itself, against constants that anybody can look up, and against itself. */
class BigMathTest {

  private static final BigDecimal E =
      new BigDecimal("2.71828182845904523536028747135266249775724709369996");
  private static final BigDecimal LN_2 =
      new BigDecimal("0.69314718055994530941723212145817656807550013436026");
  private static final BigDecimal LN_10 =
      new BigDecimal("2.30258509299404568401799145468436420760110148862877");
  private static final BigDecimal LAST_DIGITS = new BigDecimal("1e-40");

  @Test
  void constants_areRightToFortyDigits() {
    assertClose(BigMath.exp(1), E);
    assertClose(BigMath.ln(2), LN_2);
    assertClose(BigMath.ln(10), LN_10);
    assertClose(BigMath.ln(1), BigDecimal.ZERO);
    assertThat(BigMath.exp(0)).isEqualByComparingTo(BigDecimal.ONE);
  }

  @ParameterizedTest
  @ValueSource(doubles = {-2000, -37.5, -1, -1e-20, 4.9e-324, 1e-9, 0.3, 20, 709, 3999})
  void exponentialAndLogarithm_undoEachOther(double x) {
    assertClose(BigMath.ln(BigMath.exp(x)), new BigDecimal(x));
    assertClose(BigMath.exp(x).multiply(BigMath.exp(-x)), BigDecimal.ONE);
  }

  @ParameterizedTest
  @ValueSource(doubles = {4.9e-324, 1e-308, 0.5, 0.9999999999999999, 3, 1e15, 1e308})
  void logarithmOfASquare_isTwice(double x) {
    BigDecimal exact = new BigDecimal(x);
    assertClose(BigMath.ln(exact.pow(2)), BigMath.ln(exact).multiply(new BigDecimal(2)));
  }

  private static void assertClose(BigDecimal actual, BigDecimal expected) {
    assertThat(actual.subtract(expected).abs())
        .as("%s and %s", actual, expected)
        .isLessThan(LAST_DIGITS.multiply(expected.abs().max(BigDecimal.ONE)));
  }
}
