package chainrule.testing;

import chainrule.text.Apart;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Comparisons whose failures a student can read: what was computed, what was expected, what came.
 */
public final class Expect {

  private Expect() {}

  /** Within {@code tolerance}, absolute; a NaN is never close. */
  public static void close(String what, double got, double expected, double tolerance) {
    boolean close = Math.abs(got - expected) <= tolerance || got == expected;
    if (!close) {
      Apart shown = Apart.of(expected, got);
      throw new AssertionError(what + ": expected " + shown.expected() + ", got " + shown.got());
    }
  }

  /** Within {@code tolerance} of a number of many digits. */
  public static void close(String what, double got, BigDecimal expected, double tolerance) {
    close(what, got, expected.doubleValue(), tolerance);
  }

  /** The same number, as the notes give it to the last digit; a zero may have either sign. */
  public static void same(String what, double got, double expected) {
    close(what, got, expected, 0);
  }

  /** Entry by entry, within {@code tolerance}. */
  public static void close(String what, double[] got, double[] expected, double tolerance) {
    length(what, got, expected.length);
    for (int i = 0; i < expected.length; i++) {
      close(what + "[" + i + "]", got[i], expected[i], tolerance);
    }
  }

  /** Entry by entry, within {@code tolerance}. */
  public static void close(String what, double[][] got, double[][] expected, double tolerance) {
    rows(what, got, expected.length);
    for (int i = 0; i < expected.length; i++) {
      close(what + "[" + i + "]", got[i], expected[i], tolerance);
    }
  }

  /** The largest of these numbers in size: rounding is in proportion to it. */
  public static double largest(double[]... rows) {
    return Arrays.stream(rows).flatMapToDouble(Arrays::stream).map(Math::abs).max().orElse(0);
  }

  /** An array of this length. */
  public static void length(String what, double[] got, int length) {
    if (got == null || got.length != length) {
      throw new AssertionError(
          what
              + ": expected an array of length "
              + length
              + ", got "
              + (got == null ? "null" : "length " + got.length));
    }
  }

  /** A matrix, or a row for each of something, of so many rows. */
  public static void rows(String what, Object[] got, int rows) {
    if (got == null || got.length != rows) {
      throw new AssertionError(
          "%s: expected %d %s, got %s"
              .formatted(
                  what, rows, rows == 1 ? "row" : "rows", got == null ? "null" : got.length));
    }
  }

  /** The same whole numbers in the same places. */
  public static void same(String what, int[] got, int[] expected) {
    that(
        Arrays.equals(got, expected),
        "%s: expected %s, got %s".formatted(what, Arrays.toString(expected), Arrays.toString(got)));
  }

  /** Each of the numbers 0 … n − 1 once, in any order. */
  public static void permutation(int[] got, int n) {
    int[] sorted = Arrays.stream(got).sorted().toArray();
    that(
        Arrays.equals(sorted, IntStream.range(0, n).toArray()),
        "not each of 0 … %d once: %s".formatted(n - 1, Arrays.toString(got)));
  }

  /** That each of so many kinds has come as often as any other, to five standard deviations. */
  public static void equallyOften(String draws, Map<String, Integer> counts, int kinds) {
    int all = counts.values().stream().mapToInt(Integer::intValue).sum();
    double mean = (double) all / kinds;
    boolean even = counts.values().stream().allMatch(c -> Math.abs(c - mean) < 5 * Math.sqrt(mean));
    that(
        counts.size() == kinds && even,
        "of %d %s each should come about %.0f times: %s".formatted(all, draws, mean, counts));
  }

  /**
   * That of a long permutation as many numbers are followed by a larger one as by a smaller one.
   */
  public static void risingAsOftenAsFalling(int[] order) {
    long rising = IntStream.range(1, order.length).filter(i -> order[i] > order[i - 1]).count();
    double deviation = Math.sqrt(order.length / 12.0);
    that(
        Math.abs(rising - order.length / 2.0) < 5 * deviation,
        "of %d numbers about half should be followed by a larger one, not %d"
            .formatted(order.length, rising));
  }

  /** True, or else this message. */
  public static void that(boolean condition, String message) {
    if (!condition) {
      throw new AssertionError(message);
    }
  }
}
