package chainrule.grader.slip;

import java.lang.reflect.Array;

/**
 * What a formula with a slip calls: arrays as a loop goes through them that begins, ends or goes on
 * otherwise, and sums.
 */
public final class SlippedArrays {

  private SlippedArrays() {}

  /**
   * Without its first elements or its last ones.
   *
   * @param <A> the type of the array
   * @param array an array
   * @param first how many are left out in front
   * @param last how many are left out at the end
   * @return what is left, in an array of its own
   */
  @SuppressWarnings("unchecked") // the same type as what came in
  public static <A> A without(A array, int first, int last) {
    int left = Math.max(0, Array.getLength(array) - first - last);
    Object rest = Array.newInstance(array.getClass().getComponentType(), left);
    System.arraycopy(array, first, rest, 0, left);
    return (A) rest;
  }

  /**
   * With its first element once more in front.
   *
   * @param <A> the type of the array
   * @param array an array
   * @return one element more, in an array of its own; none of none
   */
  @SuppressWarnings("unchecked") // the same type as what came in
  public static <A> A firstTwice(A array) {
    int n = Array.getLength(array);
    int more = Math.min(n, 1);
    Object twice = Array.newInstance(array.getClass().getComponentType(), n + more);
    System.arraycopy(array, 0, twice, 0, more);
    System.arraycopy(array, 0, twice, more, n);
    return (A) twice;
  }

  /**
   * From the last element to the first.
   *
   * @param <A> the type of the array
   * @param array an array
   * @return the same elements, in an array of its own
   */
  @SuppressWarnings("unchecked") // the same type as what came in
  public static <A> A reversed(A array) {
    int n = Array.getLength(array);
    Object reversed = Array.newInstance(array.getClass().getComponentType(), n);
    for (int i = 0; i < n; i++) {
      Array.set(reversed, n - 1 - i, Array.get(array, i));
    }
    return (A) reversed;
  }

  /**
   * The sum of the first elements.
   *
   * @param array an array
   * @param end how many
   * @return their sum
   */
  public static double sum(double[] array, int end) {
    double sum = 0;
    for (int i = 0; i < end; i++) {
      sum += array[i];
    }
    return sum;
  }

  /**
   * The sum of two rows.
   *
   * @param one a row
   * @param other another one
   * @return their sum, entry by entry; the first alone if they are not of one length
   */
  public static double[] plus(double[] one, double[] other) {
    double[] sum = one.clone();
    for (int i = 0; i < sum.length && one.length == other.length; i++) {
      sum[i] += other[i];
    }
    return sum;
  }
}
