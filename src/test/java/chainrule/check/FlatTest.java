package chainrule.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Matrices laid out row by row. */
class FlatTest {

  @Test
  void rows_standOneAfterTheOther_andComeBack() {
    double[][] matrix = {{1, 2, 3}, {4, 5, 6}};
    assertThat(Flat.of(matrix)).containsExactly(1, 2, 3, 4, 5, 6);
    assertThat(Flat.rows(Flat.of(matrix), 3)).isDeepEqualTo(matrix);
    assertThat(Flat.of(new double[] {1}, new double[] {2, 3})).containsExactly(1, 2, 3);
  }

  @Test
  void dot_isTheSumOfProducts() {
    assertThat(Flat.dot(new double[] {1, -2, 3}, new double[] {4, 5, 6})).isEqualTo(12);
  }
}
