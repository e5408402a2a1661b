package chainrule.testing;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.random.RandomGenerator;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A call that is made before the one that counts, with one of its arguments changed. Whoever
 * remembers a result by some of the arguments only gives it again for the others.
 */
final class Decoy {

  /** One call of so many has one. */
  private static final int EVERY = 3;

  private Decoy() {}

  /**
   * Which argument to change, by the numbers themselves, so that the same call has the same decoy;
   * none for most calls, and none beside functions and generators, which may count.
   */
  static OptionalInt of(Object... arguments) {
    if (!Stream.of(arguments).allMatch(Decoy::isValue)) {
      return OptionalInt.empty();
    }
    List<Integer> places =
        IntStream.range(0, arguments.length)
            .filter(k -> !Arrays.deepEquals(alone(arguments[k]), alone(changed(arguments[k]))))
            .boxed()
            .toList();
    int hash = Arrays.deepHashCode(places.stream().map(k -> arguments[k]).toArray());
    return places.isEmpty() || Math.floorMod(hash, EVERY) != 0
        ? OptionalInt.empty()
        : OptionalInt.of(places.get(Math.floorMod(hash / EVERY, places.size())));
  }

  /**
   * Half of a number, and half of each of several, backwards: they are as valid as they were. Whole
   * numbers and shares of 1 are left as large as they are, and rows of unequal length in their
   * places.
   */
  static Object changed(Object argument) {
    if (argument instanceof double[] numbers) {
      boolean isShares = Math.abs(DoubleStream.of(numbers).sum() - 1) < 1e-9;
      boolean isWhole = DoubleStream.of(numbers).allMatch(number -> number == Math.rint(number));
      double factor = isShares || isWhole ? 1 : 0.5;
      return DoubleStream.of(backwards(numbers)).map(number -> factor * number).toArray();
    }
    if (argument instanceof double[][] rows) {
      boolean isRectangle = Stream.of(rows).mapToInt(row -> row.length).distinct().count() == 1;
      return IntStream.range(0, rows.length)
          .mapToObj(i -> backwards(rows[isRectangle ? rows.length - 1 - i : i]))
          .toArray(double[][]::new);
    }
    if (argument instanceof double[][][] matrices) {
      return Stream.of(matrices).map(Decoy::changed).toArray(double[][][]::new);
    }
    return argument instanceof Double number && number != Math.rint(number) ? number / 2 : argument;
  }

  private static double[] backwards(double[] numbers) {
    return IntStream.range(0, numbers.length)
        .mapToDouble(i -> numbers[numbers.length - 1 - i])
        .toArray();
  }

  private static Object[] alone(Object argument) {
    return new Object[] {argument};
  }

  private static boolean isValue(Object argument) {
    return argument != null
        && !(argument instanceof RandomGenerator)
        && (argument instanceof Number
            || argument instanceof Boolean
            || argument instanceof Enum
            || argument.getClass().isArray()
            || argument.getClass().isRecord() && argument.getClass().getInterfaces().length == 0);
  }
}
