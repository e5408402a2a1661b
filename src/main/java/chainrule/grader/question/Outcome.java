package chainrule.grader.question;

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

  /**
   * What came out, of which nothing is kept that somebody can still change.
   *
   * @param result a number, an array, a record, a constant, or a {@link Thrown} exception
   * @return the same as plain numbers
   */
  public static Outcome of(Object result) {
    if (result instanceof Thrown thrown) {
      return new Outcome(THROWS + thrown.cause().getClass().getName(), 0, new double[0]);
    }
    return Flattening.of(result);
  }

  /**
   * A matrix.
   *
   * @param r how many rows
   * @param numbers the numbers, row by row
   * @return the outcome of which these are the numbers
   */
  public static Outcome matrix(int r, double[] numbers) {
    String row = "[" + ".".repeat(numbers.length / r) + "]";
    return new Outcome("[" + row.repeat(r) + "]", r, numbers);
  }

  /**
   * The same shape with a function of each number.
   *
   * @param f the function
   * @return another outcome
   */
  public Outcome map(DoubleUnaryOperator f) {
    return with(Arrays.stream(numbers).map(f).toArray());
  }

  /**
   * The same shape with other numbers.
   *
   * @param others as many as there are
   * @return another outcome
   */
  public Outcome with(double[] others) {
    return new Outcome(shape, rows, others);
  }

  /** The same result of a call that did this to its arguments. */
  Outcome with(SideEffects sideEffects) {
    return new Outcome(shape, rows, numbers, sideEffects);
  }

  /**
   * Whether another one is the same to the last bit.
   *
   * @param other another outcome
   * @return true if its shape and each of its numbers are
   */
  public boolean isSame(Outcome other) {
    return shape.equals(other.shape) && Arrays.equals(numbers, other.numbers);
  }

  /**
   * Whether an exception came out.
   *
   * @return true if no result did
   */
  public boolean isException() {
    return shape.startsWith(THROWS);
  }

  /**
   * Whether a slip made a loop endless.
   *
   * @return true if it was ended from outside
   */
  public boolean isEndless() {
    return shape.equals(THROWS + Switch.EndlessException.class.getName());
  }

  /**
   * Whether it is an array without any number in it.
   *
   * @return true also for rows of length 0
   */
  public boolean isEmptyArray() {
    return numbers.length == 0 && shape.startsWith("[");
  }

  /**
   * Whether there is such a number.
   *
   * @param holds what is asked of each number
   * @return true if it holds for one of them
   */
  public boolean has(DoublePredicate holds) {
    return Arrays.stream(numbers).anyMatch(holds);
  }

  /**
   * The same numbers in their order.
   *
   * @return from the smallest to the largest, in the same shape
   */
  public Outcome sorted() {
    return with(Arrays.stream(numbers).sorted().toArray());
  }

  /**
   * The largest finite number.
   *
   * @return it without its sign; 0 if there is none
   */
  public double largest() {
    double largest = 0;
    for (double number : numbers) {
      largest = Double.isFinite(number) ? Math.max(largest, Math.abs(number)) : largest;
    }
    return largest;
  }

  /**
   * Whether another one is the same, but for another order of operations.
   *
   * @param other another outcome
   * @return true if they have one shape, and no number is further off than rounding explains
   */
  public boolean agrees(Outcome other) {
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

  /**
   * Whether another one is the same in one entry.
   *
   * @param entry which number
   * @param other an outcome with as many numbers
   * @return true if they are no further apart than rounding explains
   */
  public boolean agreesAt(int entry, Outcome other) {
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

  /**
   * Whether no entry is further off than a part of the largest one.
   *
   * @param part such as 0.01
   * @param other an outcome
   * @return false also if the shapes differ
   */
  public boolean isWithin(double part, Outcome other) {
    if (!shape.equals(other.shape) || numbers.length != other.numbers.length) {
      return false;
    }
    double most = part * Math.max(1e-3, other.largest());
    return IntStream.range(0, numbers.length)
        .allMatch(
            i -> numbers[i] == other.numbers[i] || Math.abs(numbers[i] - other.numbers[i]) <= most);
  }
}
