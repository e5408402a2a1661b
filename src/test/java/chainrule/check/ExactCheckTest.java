package chainrule.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chainrule.check.ExactFormula.Sample;
import java.math.BigDecimal;
import java.util.List;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;

/** The worst error is found where it is, in units of the last place of what it is measured by. */
class ExactCheckTest {

  private static final BigDecimal ONE = BigDecimal.ONE;

  private static Sample sample(double computed, double scale) {
    return new Sample(
        new double[] {computed},
        new double[] {computed},
        new BigDecimal[] {ONE},
        new double[] {scale});
  }

  @Test
  void anError_isCountedInLastPlaces_ofTheValueOrOfAScale() {
    assertThat(sample(1, 0).error()).isZero();
    assertThat(sample(1 + 3 * Math.ulp(1.0), 0).error()).isEqualTo(3);
    assertThat(sample(1 - 3 * Math.ulp(1.0), 4).error()).isEqualTo(0.75);
    assertThat(sample(Double.NaN, 0).error()).isInfinite();
  }

  @Test
  void theWorstPoint_isNamed() {
    double wrongAt = 0.75;
    ExactFormula formula =
        new ExactFormula(
            "f", "ulp", 1, r -> sample(r.nextInt(50) == 0 ? 1 + wrongAt * Math.ulp(1e3) : 1, 0));
    int[] heard = new int[1];
    ExactCheck check = ExactCheck.of(formula, 500, 1, done -> heard[0] = done);
    assertThat(check.error()).isEqualTo(wrongAt * 512);
    assertThat(check.at()).containsExactly(1 + wrongAt * Math.ulp(1e3));
    assertThat(heard[0]).isEqualTo(500);
    assertThat(ExactCheck.of(formula, 500, 1, done -> {}).error()).isEqualTo(check.error());
  }

  /** Ways to measure a slope, beside the formulas: no worse than a plain central difference. */
  @Test
  void measuredSlopes_areAsExactAsThePageSays() {
    List<ExactFormula> slopes =
        ServiceLoader.load(ExactFormula.Source.class).stream()
            .flatMap(source -> source.get().formulas().stream())
            .filter(formula -> formula.name().contains(" of "))
            .toList();
    assertThat(slopes).hasSize(20);
    for (ExactFormula slope : slopes) {
      double most = slope.name().startsWith("Slope of") ? 1e4 : 1e8;
      assertThat(ExactCheck.of(slope, 100, 1, done -> {}).error())
          .as(slope.name())
          .isLessThan(most);
    }
  }

  @Test
  void numbersThatDoNotBelongTogether_areAMistakeOfTheTable() {
    Sample sample = new Sample(new double[1], new double[2], new BigDecimal[] {ONE}, new double[1]);
    assertThatThrownBy(sample::error)
        .hasMessage("2 numbers were computed, and 1 are known exactly");
  }
}
