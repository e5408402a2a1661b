package chainrule.mistake;

import java.lang.reflect.Array;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoublePredicate;
import java.util.stream.IntStream;

/**
 * What came out of a call, as plain numbers: arrays row by row, records part by part, so that it
 * does not matter which class loader a type is from.
 *
 * @param shape all that is not a number: lengths, names of constants, an exception
 * @param rows of a matrix whose rows have one length, how many it has; else 0
 * @param numbers the numbers in their order
 */
record Outcome(String shape, int rows, double[] numbers) {

  /** What nothing computes. */
  static final Outcome NONE = new Outcome("nothing", 0, new double[0]);

  private static final String THROWS = "throws ";
  private static final int MOST_NUMBERS = 20_000;

  /** Keeps nothing of a result that somebody can still change. */
  static Outcome of(Object result) {
    if (result instanceof Thrown thrown) {
      return new Outcome(THROWS + thrown.cause().getClass().getName(), 0, new double[0]);
    }
    StringBuilder shape = new StringBuilder();
    List<Double> numbers = new ArrayList<>();
    flatten(result, shape, numbers);
    double[] flat = numbers.stream().mapToDouble(Double::doubleValue).toArray();
    return new Outcome(shape.toString(), rows(result), flat);
  }

  private static int rows(Object result) {
    if (!(result instanceof double[][] matrix) || matrix.length == 0) {
      return 0;
    }
    for (double[] row : matrix) {
      if (row == null || matrix[0] == null || row.length != matrix[0].length) {
        return 0;
      }
    }
    return matrix.length;
  }

  /** Numbers in r rows. */
  static Outcome matrix(int r, double[] numbers) {
    String row = "[" + ".".repeat(numbers.length / r) + "]";
    return new Outcome("[" + row.repeat(r) + "]", r, numbers);
  }

  /** The same shape with other numbers. */
  Outcome with(double[] others) {
    return new Outcome(shape, rows, others);
  }

  private static void flatten(Object o, StringBuilder shape, List<Double> numbers) {
    if (numbers.size() > MOST_NUMBERS || shape.length() > 2 * MOST_NUMBERS) {
      shape.append('…');
    } else if (o instanceof Number number) {
      shape.append('.');
      numbers.add(number.doubleValue());
    } else if (o instanceof Boolean truth) {
      shape.append('.');
      numbers.add(truth ? 1.0 : 0.0);
    } else if (o instanceof Record) {
      shape.append('(');
      for (RecordComponent part : o.getClass().getRecordComponents()) {
        flatten(part(part, o), shape, numbers);
      }
      shape.append(')');
    } else if (o != null && o.getClass().isArray()) {
      shape.append('[');
      int length = Math.min(Array.getLength(o), MOST_NUMBERS + 1);
      for (int i = 0; i < length; i++) {
        flatten(Array.get(o, i), shape, numbers);
      }
      shape.append(']');
    } else {
      shape.append(o instanceof Enum<?> constant ? constant.name() : kind(o));
    }
  }

  /** What is no number and no constant is not asked what it is: it may be somebody's own. */
  private static String kind(Object o) {
    return o == null || o instanceof String ? String.valueOf(o) : o.getClass().getName();
  }

  private static Object part(RecordComponent part, Object record) {
    try {
      Method accessor = part.getAccessor();
      accessor.setAccessible(true);
      return accessor.invoke(record);
    } catch (ReflectiveOperationException e) {
      return "?"; // an accessor of somebody's own that throws
    }
  }

  /** The same to the last bit. */
  boolean isSame(Outcome other) {
    return shape.equals(other.shape) && Arrays.equals(numbers, other.numbers);
  }

  boolean isException() {
    return shape.startsWith(THROWS);
  }

  boolean has(DoublePredicate holds) {
    return Arrays.stream(numbers).anyMatch(holds);
  }

  /** The same numbers from the smallest to the largest. */
  Outcome sorted() {
    return with(Arrays.stream(numbers).sorted().toArray());
  }

  /** The largest finite number, without its sign. */
  double largest() {
    return Arrays.stream(numbers).map(Math::abs).filter(Double::isFinite).max().orElse(0);
  }

  /** The same, but for another order of operations. */
  boolean agrees(Outcome other) {
    if (!shape.equals(other.shape) || numbers.length != other.numbers.length) {
      return false;
    }
    double rounding = rounding(other);
    for (int i = 0; i < numbers.length; i++) {
      if (!isNear(numbers[i], other.numbers[i], rounding)) {
        return false;
      }
    }
    return true;
  }

  /** The same in one entry. */
  boolean agreesAt(int entry, Outcome other) {
    return isNear(numbers[entry], other.numbers[entry], rounding(other));
  }

  private double rounding(Outcome other) {
    return 1e-13 * Math.max(1, Math.max(largest(), other.largest()));
  }

  private static boolean isNear(double a, double b, double rounding) {
    if (!Double.isFinite(a) || !Double.isFinite(b)) {
      return Double.compare(a, b) == 0;
    }
    return Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b)) + rounding;
  }

  /** No entry further off than this part of the largest one. */
  boolean isWithin(double part, Outcome other) {
    if (!shape.equals(other.shape) || numbers.length != other.numbers.length) {
      return false;
    }
    double most = part * Math.max(1e-3, other.largest());
    return IntStream.range(0, numbers.length)
        .allMatch(
            i -> numbers[i] == other.numbers[i] || Math.abs(numbers[i] - other.numbers[i]) <= most);
  }
}
