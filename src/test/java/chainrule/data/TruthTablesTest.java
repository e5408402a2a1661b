package chainrule.data;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TruthTablesTest {

  @Test
  void everyRow_isWhatJavaSays() {
    for (int n = 0; n < 4; n++) {
      int a = n / 2;
      int b = n % 2;
      assertThat(TruthTables.or().input(n)).containsExactly(a, b);
      assertThat(TruthTables.or().label(n)).as("%d or %d", a, b).isEqualTo(a | b);
      assertThat(TruthTables.and().label(n)).as("%d and %d", a, b).isEqualTo(a & b);
      assertThat(TruthTables.xor().label(n)).as("%d xor %d", a, b).isEqualTo(a ^ b);
    }
    assertThat(TruthTables.xor().size()).isEqualTo(4);
    assertThat(TruthTables.and().target(3)).containsExactly(1);
  }
}
