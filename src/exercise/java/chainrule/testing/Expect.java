package chainrule.testing;

import java.lang.reflect.Array;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Comparisons whose failures a student can read: what was computed, what was expected, what came.
 */
public final class Expect {

  /** What each place that calls {@link #pure} got from its last call, and a copy made then. */
  private static final Map<Class<?>, Held> HELD = new HashMap<>();

  private record Held(Object result, Object copy) {

    boolean isAsItWas() {
      return Objects.deepEquals(result, copy);
    }
  }

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
    Held before = new Held(inputs, copy(inputs));
    T first = call.get();
    Held held = new Held(first, copy(first));
    T second = call.get();
    if (!before.isAsItWas()) {
      throw new AssertionError(
          "an array that was passed in was changed; write into a new one. Before: "
              + Arrays.deepToString((Object[]) before.copy));
    }
    that(
        !share(first, inputs),
        "an array that was passed in came back as the result; return a new one");
    if (!held.isAsItWas() || !Objects.deepEquals(second, held.copy)) {
      throw new AssertionError(
          "the same input gave "
              + Arrays.deepToString(new Object[] {held.copy})
              + " first and another result later");
    }
    Held earlier = HELD.put(call.getClass(), held);
    that(
        earlier == null || earlier.isAsItWas(),
        "a later call changed an array that an earlier one had returned");
    that(
        !share(first, second),
        "two calls returned one and the same array; make a new one in each call");
    return first;
  }

  private static boolean share(Object one, Object other) {
    Set<Object> arrays = Collections.newSetFromMap(new IdentityHashMap<>());
    collect(one, arrays);
    int ofOne = arrays.size();
    Set<Object> others = Collections.newSetFromMap(new IdentityHashMap<>());
    collect(other, others);
    arrays.addAll(others);
    return arrays.size() < ofOne + others.size();
  }

  /** An array and the arrays in it; nothing for anything else. */
  private static void collect(Object o, Set<Object> arrays) {
    if (o == null || !o.getClass().isArray()) {
      return;
    }
    arrays.add(o);
    if (o instanceof Object[] rows) {
      for (Object row : rows) {
        collect(row, arrays);
      }
    }
  }

  /** A copy of an array and of the arrays in it; anything else itself. */
  private static Object copy(Object o) {
    if (o instanceof Object[] rows) {
      Object[] copy = rows.clone();
      Arrays.setAll(copy, i -> copy(rows[i]));
      return copy;
    }
    if (o == null || !o.getClass().isArray()) {
      return o;
    }
    Object copy = Array.newInstance(o.getClass().getComponentType(), Array.getLength(o));
    System.arraycopy(o, 0, copy, 0, Array.getLength(o));
    return copy;
  }
}
