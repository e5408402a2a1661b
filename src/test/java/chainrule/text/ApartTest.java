package chainrule.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ApartTest {

  @ParameterizedTest
  @CsvSource({
    "0.25, 0.5, 0.25, 0.5",
    "0.19661193324148185, 0.5668330070205946, 0.1966, 0.5668",
    "-1.6666666666666667, -1.6666666388888893, -1.6666667, -1.6666666",
    "1e-49, 1e-7, 0.0, 1.0E-7",
    "-1e-49, -0.01, 0.0, -0.01",
    "1e-4, 0, 1.0E-4, 0.0",
    "Infinity, 16.118095650958319, Infinity, 16.12",
    "NaN, 1, NaN, 1.0",
    "-0.0, 2, 0.0, 2.0",
    "1e300, 1e-300, 1.0E300, 0.0",
    "1e-300, 2e-300, 1.0E-300, 2.0E-300",
  })
  void bothAreShown_withTheDigitsThatMatter(
      double expected, double got, String shownExpected, String shownGot) {
    assertThat(Apart.of(expected, got)).isEqualTo(new Apart(shownExpected, shownGot));
  }

  @ParameterizedTest
  @CsvSource({"0.19661193324148185, 0.1966", "2, 2.0", "-0.0, 0.0", "NaN, NaN"})
  void whatIsRight_isShownInShort(double number, String shown) {
    assertThat(Apart.alike(number)).isEqualTo(new Apart(shown, shown));
  }

  @Test
  void neighbours_areToldApartByTheirLastDigit() {
    Apart apart = Apart.of(1.0, Math.nextUp(1.0));
    assertThat(apart.expected()).isNotEqualTo(apart.got());
  }
}
