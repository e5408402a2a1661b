package chainrule.grader.question;

import chainrule.grader.value.RecordType;
import java.lang.reflect.Array;
import java.lang.reflect.Method;
import java.util.Arrays;

/** A result taken apart: its numbers in a row, and all else as its shape. */
final class Flattening {

  private static final int MOST_NUMBERS = 20_000;

  private final StringBuilder shape = new StringBuilder();
  private double[] numbers = new double[16];
  private int count;

  private Flattening() {}

  static Outcome of(Object result) {
    Flattening flat = new Flattening();
    flat.add(result);
    double[] numbers = Arrays.copyOf(flat.numbers, flat.count);
    return new Outcome(flat.shape.toString(), rows(result), numbers);
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

  private void add(Object o) {
    if (count > MOST_NUMBERS || shape.length() > 2 * MOST_NUMBERS) {
      shape.append('…');
    } else if (o instanceof Number number) {
      add(number.doubleValue());
    } else if (o instanceof Boolean truth) {
      add(truth ? 1.0 : 0.0);
    } else if (o instanceof Record) {
      shape.append('(');
      for (Method accessor : RecordType.of(o.getClass()).accessors()) {
        add(part(accessor, o));
      }
      shape.append(')');
    } else if (o != null && o.getClass().isArray()) {
      shape.append('[');
      addEntries(o);
      shape.append(']');
    } else {
      shape.append(o instanceof Enum<?> constant ? constant.name() : kind(o));
    }
  }

  private void addEntries(Object array) {
    if (array instanceof double[] row && row.length <= MOST_NUMBERS) {
      for (double number : row) {
        add(number);
      }
    } else {
      int length = Math.min(Array.getLength(array), MOST_NUMBERS + 1);
      for (int i = 0; i < length; i++) {
        add(Array.get(array, i));
      }
    }
  }

  private void add(double number) {
    shape.append('.');
    if (count == numbers.length) {
      numbers = Arrays.copyOf(numbers, 2 * count);
    }
    numbers[count++] = number;
  }

  /** What is no number and no constant is not asked what it is: it may be somebody's own. */
  private static String kind(Object o) {
    return o == null || o instanceof String ? String.valueOf(o) : o.getClass().getName();
  }

  private static Object part(Method accessor, Object record) {
    try {
      return accessor.invoke(record);
    } catch (ReflectiveOperationException e) {
      return "?"; // an accessor of somebody's own that throws
    }
  }
}
