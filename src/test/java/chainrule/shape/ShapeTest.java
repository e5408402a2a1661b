package chainrule.shape;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class ShapeTest {

  private static final double[] TWO = {1, 2};
  private static final double[] THREE = {1, 2, 3};
  private static final double[][] THREE_BY_TWO = {{1, 2}, {3, 4}, {5, 6}};
  private static final double[][] RAGGED = {{1, 2}, {3}};
  private static final double[][] EMPTY_ROW = {{}};
  private static final double[][] NULL_ROW = {{1}, null};

  @Test
  void whatFitsPasses() {
    assertThatCode(
            () -> {
              Shape.vector("x", new double[1]);
              Shape.sameLength("w", TWO, "x", new double[2]);
              Shape.matrix("W", THREE_BY_TWO);
              Shape.columns("W", THREE_BY_TWO, "x", TWO);
              Shape.rows("W", THREE_BY_TWO, "b", THREE);
            })
        .doesNotThrowAnyException();
  }

  @Test
  void aVectorHasEntries() {
    expect("x is null", () -> Shape.vector("x", null));
    expect("x is empty", () -> Shape.vector("x", new double[0]));
  }

  @Test
  void twoVectorsHaveOneLength() {
    expect("w has length 2 but x has length 3", () -> Shape.sameLength("w", TWO, "x", THREE));
    expect("w has length 3 but x has length 2", () -> Shape.sameLength("w", THREE, "x", TWO));
    expect("w is null", () -> Shape.sameLength("w", null, "x", TWO));
    expect("x is empty", () -> Shape.sameLength("w", TWO, "x", new double[0]));
  }

  @Test
  void aMaskIsAsLongAsItsVector() {
    expect(
        "h has length 2 but keep has length 3",
        () -> Shape.sameLength("h", TWO, "keep", new boolean[3]));
    expect("keep is null", () -> Shape.sameLength("h", TWO, "keep", (boolean[]) null));
    expect("h is empty", () -> Shape.sameLength("h", new double[0], "keep", new boolean[0]));
  }

  @Test
  void thereIsAtLeastOneIndex() {
    expect("batch is null", () -> Shape.indices("batch", (int[]) null));
    expect("batch is empty", () -> Shape.indices("batch", new int[0]));
    expect("batches is null", () -> Shape.indices("batches", (int[][]) null));
    expect("batches is empty", () -> Shape.indices("batches", new int[0][]));
    expect("batches[1] is empty", () -> Shape.indices("batches", new int[][] {{0}, {}}));
    expect("batches[0] is empty", () -> Shape.indices("batches", new int[][] {{}, {0}}));
    expect("batches[0] is null", () -> Shape.indices("batches", new int[][] {null, {0}}));
  }

  @Test
  void aMatrixHasRowsOfOneLength() {
    expect("W is null", () -> Shape.matrix("W", null));
    expect("W has no rows", () -> Shape.matrix("W", new double[0][]));
    expect("W[0] is empty", () -> Shape.matrix("W", EMPTY_ROW));
    expect("W[1] is null", () -> Shape.matrix("W", NULL_ROW));
    expect(
        "W is ragged: row 0 has length 2 but row 1 has length 1", () -> Shape.matrix("W", RAGGED));
  }

  @Test
  void aProductNeedsAColumnForEachEntry() {
    double[][] oneColumn = {{1}, {2}};
    expect(
        "W has 2 columns but x has length 3", () -> Shape.columns("W", THREE_BY_TWO, "x", THREE));
    expect("W has 1 column but x has length 2", () -> Shape.columns("W", oneColumn, "x", TWO));
    expect("x is null", () -> Shape.columns("W", THREE_BY_TWO, "x", null));
    expect("W has no rows", () -> Shape.columns("W", new double[0][], "x", TWO));
  }

  @Test
  void aBiasNeedsARowForEachEntry() {
    expect("W has 3 rows but b has length 2", () -> Shape.rows("W", THREE_BY_TWO, "b", TWO));
    double[][] oneRow = {TWO};
    expect("W has 1 row but b has length 3", () -> Shape.rows("W", oneRow, "b", THREE));
    expect("b is empty", () -> Shape.rows("W", THREE_BY_TWO, "b", new double[0]));
    expect(
        "W is ragged: row 0 has length 2 but row 1 has length 1",
        () -> Shape.rows("W", RAGGED, "b", TWO));
  }

  @Test
  void everyExampleHasItsTarget() {
    double[][] oneRow = {TWO};
    expect("x has 3 rows but y has 1", () -> Shape.sameRows("x", THREE_BY_TWO, "y", oneRow));
    expect("x has 1 row but y has 3", () -> Shape.sameRows("x", oneRow, "y", THREE_BY_TWO));
    expect("y is null", () -> Shape.sameRows("x", oneRow, "y", null));
    expect("x has no rows", () -> Shape.sameRows("x", new double[0][], "y", oneRow));
  }

  private static void expect(String message, ThrowingCallable call) {
    assertThatThrownBy(call).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
  }
}
