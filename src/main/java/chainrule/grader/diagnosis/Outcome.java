package chainrule.grader.diagnosis;

import chainrule.grader.slip.Switch;
import java.util.Arrays;
import java.util.function.DoublePredicate;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;

/**
 * What came out of a call, as plain numbers: arrays row by row, records part by part, so that it
 * does not matter which class loader a type is from.
 *
 * @param shape all that is not a number: lengths, names of constants, an exception
 * @param rows of a matrix whose rows have one length, how many it has; else 0
 * @param numbers the numbers in their order
 * @param sideEffects what became of the arguments, if somebody looked
 */
public record Outcome(String shape, int rows, double[] numbers, SideEffects sideEffects) {

  /** What nothing computes. */
  public static final Outcome NONE = new Outcome("nothing", 0, new double[0]);

  private static final String THROWS = "throws ";

  /**
   * An outcome of which nobody looked at the arguments.
   *
   * @param shape all that is not a number
   * @param rows the rows of a matrix
   * @param numbers the numbers in their order
   */
  public Outcome(String shape, int rows, double[] numbers) {
    this(shape, rows, numbers, SideEffects.NONE);
  }

  /** Keeps nothing of a result that somebody can still change. */
  static Outcome of(Object result) {
    if (result instanceof Thrown thrown) {
      return new Outcome(THROWS + thrown.cause().getClass().getName(), 0, new double[0]);
    }
    return Flattening.of(result);
  }

  /** Numbers in r rows. */
  static Outcome matrix(int r, double[] numbers) {
    String row = "[" + ".".repeat(numbers.length / r) + "]";
    return new Outcome("[" + row.repeat(r) + "]", r, numbers);
  }

  /** The same shape with a function of each number. */
  Outcome map(DoubleUnaryOperator f) {
    return with(Arrays.stream(numbers).map(f).toArray());
  }

  /** The same shape with other numbers. */
  Outcome with(double[] others) {
    return new Outcome(shape, rows, others);
  }

  /** The same result of a call that did this to its arguments. */
  Outcome with(SideEffects sideEffects) {
    return new Outcome(shape, rows, numbers, sideEffects);
  }

  /** The same to the last bit. */
  boolean isSame(Outcome other) {
    return shape.equals(other.shape) && Arrays.equals(numbers, other.numbers);
  }

  boolean isException() {
    return shape.startsWith(THROWS);
  }

  /** A slip made a loop endless. */
  boolean isEndless() {
    return shape.equals(THROWS + Switch.EndlessException.class.getName());
  }

  /** An array without any number in it. */
  boolean isEmptyArray() {
    return numbers.length == 0 && shape.startsWith("[");
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
    double largest = 0;
    for (double number : numbers) {
      largest = Double.isFinite(number) ? Math.max(largest, Math.abs(number)) : largest;
    }
    return largest;
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
