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

  @Test
  void refilledTree_isEqualToTheOther_inTheOldArrays() {
    Pair old = pair();
    Pair other = pair();
    other.rows[0][1] = -2;
    double[] row = old.rows[0];
    assertThat(ArrayTree.refilled(old, other)).isSameAs(old);
    assertThat(row).containsExactly(1, -2);
    assertThat(ArrayTree.equal(old, other)).isTrue();
    assertThat(ArrayTree.share(old, other)).isFalse();
  }

  @Test
  void refilledTreeOfAnotherShape_isACopy() {
    double[][] old = {{1}, {2, 3}};
    double[][] other = {{4}, {5}};
    double[] second = old[1];
    assertThat(ArrayTree.refilled(old, other)).isSameAs(old).isDeepEqualTo(other);
    assertThat(second).containsExactly(2, 3);
    for (Object unlike : new Object[] {null, 1.0, new double[1], new double[3][], pair()}) {
      assertThat(ArrayTree.refilled(unlike, other)).isNotSameAs(unlike).isDeepEqualTo(other);
    }
    Pair more = new Pair(other, null);
    assertThat(ArrayTree.equal(ArrayTree.refilled(pair(), more), more)).isTrue();
    assertThat(ArrayTree.<Object>refilled(other, null)).isNull();
  }

  @Test
  void arrayThatStandsTwiceInATree_isFound() {
    double[] row = {1};
    assertThat(ArrayTree.isApart(pair())).isTrue();
    assertThat(ArrayTree.isApart(new double[][] {{1}, {1}, null, null})).isTrue();
    assertThat(ArrayTree.isApart(new Object[] {"a", "a", 1})).isTrue();
    assertThat(ArrayTree.isApart(row)).isTrue();
    assertThat(ArrayTree.isApart(new double[][] {row, row})).isFalse();
    assertThat(ArrayTree.isApart(new Pair(new double[][] {row}, new Pair(null, row)))).isFalse();
  }
}
