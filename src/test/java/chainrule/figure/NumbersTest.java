package chainrule.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NumbersTest {

  @Test
  void numbers_areShort_withATrueMinus() {
    assertThat(Numbers.text(-0.95261, 4)).isEqualTo("−0.9526");
    assertThat(Numbers.text(2, 2)).isEqualTo("2.00");
    assertThat(Numbers.shortest(0.5, 4)).isEqualTo("0.5");
    assertThat(Numbers.shortest(100, 0)).isEqualTo("100");
    assertThat(Numbers.text(2.0)).isEqualTo("2");
    assertThat(Numbers.text(-0.25, 0, 10)).isEqualTo("(−0.25, 0, 10)");
    assertThat(Numbers.text(-0.0001)).isEqualTo("0");
  }
}
