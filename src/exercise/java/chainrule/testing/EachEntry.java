package chainrule.testing;

import java.util.function.DoubleUnaryOperator;
import java.util.function.IntToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** Vectors and matrices, made entry by entry. */
public final class EachEntry {

  private EachEntry() {}

  /** What stands in a row and a column. */
  @FunctionalInterface
  public interface Entry {

    /**
     * One entry.
     *
     * @param i the row
     * @param j the column
     * @return what stands there
     */
    double at(int i, int j);
  }

  /**
   * A vector.
   *
   * @param n its length
   * @param entry its entries, by their index
   * @return the vector
   */
  public static double[] of(int n, IntToDoubleFunction entry) {
    return IntStream.range(0, n).mapToDouble(entry).toArray();
  }

  /**
   * A matrix.
   *
   * @param rows how many rows
   * @param columns how many columns
   * @param entry its entries
   * @return the matrix
   */
  public static double[][] of(int rows, int columns, Entry entry) {
    return IntStream.range(0, rows)
        .mapToObj(i -> of(columns, j -> entry.at(i, j)))
        .toArray(double[][]::new);
  }

  /**
   * A function of each entry.
   *
   * @param v a vector
   * @param f the function
   * @return a new vector
   */
  public static double[] of(double[] v, DoubleUnaryOperator f) {
    return DoubleStream.of(v).map(f).toArray();
  }

  /**
   * A multiple.
   *
   * @param factor the factor
   * @param v a vector
   * @return a new vector
   */
  public static double[] times(double factor, double[] v) {
    return of(v, x -> factor * x);
  }

  /**
   * A multiple.
   *
   * @param factor the factor
   * @param m a matrix
   * @return a new matrix
   */
  public static double[][] times(double factor, double[][] m) {
    return of(m.length, m[0].length, (i, j) -> factor * m[i][j]);
  }

  /**
   * A vector in a circle.
   *
   * @param v a vector
   * @param places how many places later each entry comes
   * @return a new vector
   */
  public static double[] later(double[] v, int places) {
    return of(v.length, i -> v[Math.floorMod(i - places, v.length)]);
  }
}
