package chainrule.grader.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Arrays in arrays and in records, taken as a whole. */
class ArrayTreeTest {

  private record Pair(double[][] rows, Object other) {}

  private static Pair pair() {
    return new Pair(new double[][] {{1, 2}, {}}, new Pair(null, new int[] {3}));
  }

  @Test
  void trees_areShownAsJavaShowsArrays() {
    double[][] rows = {{1, Double.NaN}, {}, null};
    assertThat(ArrayTree.shown(rows)).isEqualTo(Arrays.deepToString(rows));
    assertThat(ArrayTree.shown(2.5)).isEqualTo("2.5");
    assertThat(ArrayTree.shown(null)).isEqualTo("null");
    assertThat(ArrayTree.shown(pair())).isEqualTo("[[[1.0, 2.0], []], [null, [3]]]");
  }

  @Test
  void copy_isEqual_andSharesNoArray() {
    Pair pair = pair();
    Pair copy = ArrayTree.copy(pair);
    assertThat(ArrayTree.equal(copy, pair)).isTrue();
    assertThat(ArrayTree.share(copy, pair)).isFalse();
    assertThat(ArrayTree.share(pair.rows[1], pair)).isTrue();
    assertThat(ArrayTree.share(pair, new Object[] {((Pair) pair.other).other})).isTrue();
    copy.rows[0][1] = -2;
    assertThat(pair.rows[0][1]).isEqualTo(2);
    assertThat(ArrayTree.equal(copy, pair)).isFalse();
  }
}
