package chainrule.testing;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Comparisons whose failures a student can read: what was computed, what was expected, what came.
 */
public final class Expect {

  /** What each place that calls {@link #pure} got from its last call, and how that looked then. */
  private static final Map<Class<?>, Held> HELD = new HashMap<>();

  private record Held(Object result, String shown) {}

  private Expect() {}

  /** Within {@code tolerance}, absolute; a NaN is never close. */
  public static void close(String what, double got, double expected, double tolerance) {
    boolean close = Math.abs(got - expected) <= tolerance || got == expected;
    if (!close) {
      throw new AssertionError(what + ": expected " + expected + ", got " + got);
    }
  }

  /** Within {@code tolerance} of a number of many digits. */
  public static void close(String what, double got, BigDecimal expected, double tolerance) {
    close(what, got, expected.doubleValue(), tolerance);
  }

  /** The same bits, for numbers that the notes give to the last digit. */
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
    if (got == null || got.length != expected.length) {
      throw new AssertionError(
          what
              + ": expected "
              + expected.length
              + " rows, got "
              + (got == null ? "null" : got.length));
    }
    for (int i = 0; i < expected.length; i++) {
      close(what + "[" + i + "]", got[i], expected[i], tolerance);
    }
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

  /** True, or else this message. */
  public static void that(boolean condition, String message) {
    if (!condition) {
      throw new AssertionError(message);
    }
  }

  /**
   * The result of a call that leaves its inputs alone, gives the same when it is made again, and
   * hands out an array of its own each time.
   */
  public static <T> T pure(Supplier<T> call, Object... inputs) {
    String before = Arrays.deepToString(inputs);
    T first = call.get();
    String shown = Arrays.deepToString(new Object[] {first});
    T second = call.get();
    that(
        before.equals(Arrays.deepToString(inputs)),
        "an array that was passed in was changed; write into a new one. Before: " + before);
    that(
        !share(first, inputs),
        "an array that was passed in came back as the result; return a new one");
    that(
        shown.equals(Arrays.deepToString(new Object[] {first}))
            && shown.equals(Arrays.deepToString(new Object[] {second})),
        "the same input gave " + shown + " first and another result later");
    Held earlier = HELD.put(call.getClass(), new Held(first, shown));
    that(
        earlier == null || earlier.shown.equals(Arrays.deepToString(new Object[] {earlier.result})),
        "a later call changed an array that an earlier one had returned");
    that(
        !share(first, second),
        "two calls returned one and the same array; make a new one in each call");
    return first;
  }

  private static boolean share(Object one, Object other) {
    return arrays(one).anyMatch(a -> arrays(other).anyMatch(b -> a == b));
  }

  /** An array and the arrays in it; nothing for anything else. */
  private static Stream<Object> arrays(Object o) {
    if (o instanceof Object[] rows) {
      return Stream.concat(Stream.of(o), Arrays.stream(rows).flatMap(Expect::arrays));
    }
    return o != null && o.getClass().isArray() ? Stream.of(o) : Stream.of();
  }
}
