package chainrule.shape;

/**
 * The shapes of arrays, checked in this one place. A message always gives both sides: {@code W has
 * 3 columns but x has length 4}.
 */
public final class Shape {

  private Shape() {}

  /**
   * Asks for at least one entry.
   *
   * @param name what the caller calls {@code v}
   * @param v the vector
   * @throws IllegalArgumentException if {@code v} is null or empty
   */
  public static void vector(String name, double[] v) {
    notNull(name, v);
    if (v.length == 0) {
      throw new IllegalArgumentException(name + " is empty");
    }
  }

  /**
   * Asks for two vectors of one length.
   *
   * @param name what the caller calls {@code v}
   * @param v the one vector
   * @param otherName what the caller calls {@code other}
   * @param other the other vector
   * @throws IllegalArgumentException if one of them is null or empty, or their lengths differ
   */
  public static void sameLength(String name, double[] v, String otherName, double[] other) {
    vector(name, v);
    vector(otherName, other);
    sameLength(name, v.length, otherName, other.length);
  }

  /**
   * Asks for a vector and a mask of one length.
   *
   * @param name what the caller calls {@code v}
   * @param v the vector
   * @param maskName what the caller calls {@code mask}
   * @param mask a yes or no for each entry
   * @throws IllegalArgumentException if one of them is null or empty, or their lengths differ
   */
  public static void sameLength(String name, double[] v, String maskName, boolean[] mask) {
    vector(name, v);
    notNull(maskName, mask);
    sameLength(name, v.length, maskName, mask.length);
  }

  /**
   * Asks for two lengths that are equal.
   *
   * @param name what the caller calls the one array
   * @param length its length
   * @param otherName what the caller calls the other array
   * @param otherLength its length
   * @throws IllegalArgumentException if the lengths differ
   */
  public static void sameLength(String name, int length, String otherName, int otherLength) {
    if (length != otherLength) {
      throw new IllegalArgumentException(
          name + hasLength(length) + " but " + otherName + hasLength(otherLength));
    }
  }

  /**
   * Asks for a number that is not too small to count something.
   *
   * @param name what the caller calls {@code count}
   * @param count the number
   * @param least the smallest that will do
   * @throws IllegalArgumentException if {@code count} is below {@code least}
   */
  public static void atLeast(String name, int count, int least) {
    if (count < least) {
      throw new IllegalArgumentException(name + " is " + count + " but must be at least " + least);
    }
  }

  /**
   * Asks for a number of things to choose, from 1 to all of them.
   *
   * @param name what the caller calls {@code count}
   * @param count the number
   * @param all how many there are
   * @throws IllegalArgumentException if {@code count} is not from 1 to {@code all}
   */
  public static void someOf(String name, int count, int all) {
    if (count < 1 || count > all) {
      throw new IllegalArgumentException(name + " is " + count + " but must be from 1 to " + all);
    }
  }

  /**
   * Asks for at least one index.
   *
   * @param name what the caller calls {@code indices}
   * @param indices which ones
   * @throws IllegalArgumentException if {@code indices} is null or empty
   */
  public static void indices(String name, int[] indices) {
    notNull(name, indices);
    if (indices.length == 0) {
      throw new IllegalArgumentException(name + " is empty");
    }
  }

  /**
   * Asks for at least one set of indices, and for no empty one.
   *
   * @param name what the caller calls {@code sets}
   * @param sets sets of indices
   * @throws IllegalArgumentException if {@code sets} or one of them is null or empty
   */
  public static void indices(String name, int[][] sets) {
    notNull(name, sets);
    if (sets.length == 0) {
      throw new IllegalArgumentException(name + " is empty");
    }
    for (int i = 0; i < sets.length; i++) {
      if (sets[i] == null || sets[i].length == 0) {
        indices(row(name, i), sets[i]);
      }
    }
  }

  /**
   * Asks for at least one row and one column, and for rows of one length.
   *
   * @param name what the caller calls {@code m}
   * @param m the matrix
   * @throws IllegalArgumentException if {@code m} is null, empty or ragged
   */
  public static void matrix(String name, double[][] m) {
    notNull(name, m);
    if (m.length == 0) {
      throw new IllegalArgumentException(name + " has no rows");
    }
    for (int i = 0; i < m.length; i++) {
      if (m[i] == null || m[i].length == 0) {
        vector(row(name, i), m[i]);
      }
      if (m[i].length != m[0].length) {
        throw new IllegalArgumentException(
            name
                + " is ragged: row 0"
                + hasLength(m[0].length)
                + " but row "
                + i
                + hasLength(m[i].length));
      }
    }
  }

  /**
   * Asks for a matrix with a column for each entry of a vector, so that the product m·v exists.
   *
   * @param name what the caller calls {@code m}
   * @param m the matrix
   * @param vectorName what the caller calls {@code v}
   * @param v the vector
   * @throws IllegalArgumentException if one of them is null, empty or ragged, or the two do not fit
   */
  public static void columns(String name, double[][] m, String vectorName, double[] v) {
    matrix(name, m);
    vector(vectorName, v);
    fit(name, m[0].length, "column", vectorName, v.length);
  }

  /**
   * Asks for a matrix with a row for each entry of a vector, so that the product vᵀ·m exists.
   *
   * @param name what the caller calls {@code m}
   * @param m the matrix
   * @param vectorName what the caller calls {@code v}
   * @param v the vector
   * @throws IllegalArgumentException if one of them is null, empty or ragged, or the two do not fit
   */
  public static void rows(String name, double[][] m, String vectorName, double[] v) {
    matrix(name, m);
    vector(vectorName, v);
    fit(name, m.length, "row", vectorName, v.length);
  }

  /**
   * Asks for two matrices with the same number of rows, one for each example.
   *
   * @param name what the caller calls {@code m}
   * @param m the one matrix
   * @param otherName what the caller calls {@code other}
   * @param other the other matrix
   * @throws IllegalArgumentException if one of them is null, empty or ragged, or they differ in
   *     rows
   */
  public static void sameRows(String name, double[][] m, String otherName, double[][] other) {
    matrix(name, m);
    matrix(otherName, other);
    if (m.length != other.length) {
      throw new IllegalArgumentException(
          name + has(m.length, "row") + " but " + otherName + " has " + other.length);
    }
  }

  private static void fit(String name, int count, String what, String vectorName, int length) {
    if (count != length) {
      throw new IllegalArgumentException(
          name + has(count, what) + " but " + vectorName + hasLength(length));
    }
  }

  private static void notNull(String name, Object array) {
    if (array == null) {
      throw new IllegalArgumentException(name + " is null");
    }
  }

  /**
   * Built only when a message needs it: building a name costs more than checking a whole matrix.
   */
  private static String row(String name, int i) {
    return name + "[" + i + "]";
  }

  private static String has(int count, String what) {
    return " has " + count + " " + what + (count == 1 ? "" : "s");
  }

  private static String hasLength(int length) {
    return " has length " + length;
  }
}
