package chainrule.testing;

import chainrule.grader.exercise.Tries;
import java.util.Arrays;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;

/**
 * Random numbers and arrays of moderate size, with two digits after the point: easy to redo by
 * hand. One number in ten is 0, 1 or −1. Where {@linkplain Tries#areSimple simple inputs} are
 * wanted, arrays have one or two entries, and numbers are whole.
 */
public final class Draw {

  /** Made once, since most of what is drawn is made of it: hundredths, and some for 0, 1 and −1. */
  private static final Arbitrary<Double> NUMBER =
      wholes(-400, 490).map(n -> n > 400 ? n % 3 - 1.0 : n / 100.0);

  /** How many steps there are from one end of {@link #upTo} to the other. */
  private static final int STEPS = 1 << 30;

  private Draw() {}

  /** Any of them is as likely as any other: jqwik by itself would crowd around 0. */
  private static Arbitrary<Integer> wholes(int min, int max) {
    return Arbitraries.integers()
        .between(min, max)
        .withDistribution(RandomDistribution.uniform())
        .withoutEdgeCases();
  }

  /** From −4 to 4. */
  public static Arbitrary<Double> number() {
    return Tries.areSimple() ? whole() : NUMBER;
  }

  /** A whole number from −4 to 4: sums and products are exact in any order, and ties are common. */
  public static Arbitrary<Double> whole() {
    int most = Tries.areSimple() ? 2 : 4;
    return Arbitraries.integers().between(-most, most).withoutEdgeCases().map(Integer::doubleValue);
  }

  /** Anywhere from −far to far, as likely here as there, in numbers of many digits. */
  public static Arbitrary<Double> upTo(double far) {
    if (Tries.areSimple() && far > 2) {
      Arbitrary<Integer> wholes = Arbitraries.integers().between((int) -far, (int) far);
      return Arbitraries.oneOf(whole(), wholes.map(Integer::doubleValue)).withoutEdgeCases();
    }
    return wholes(-STEPS, STEPS).map(n -> far * n / STEPS);
  }

  /** From 0.01 to 0.99. */
  public static Arbitrary<Double> probability() {
    return Tries.areSimple() ? wholes(1, 3).map(n -> n / 4.0) : wholes(1, 99).map(n -> n / 100.0);
  }

  /** The same, and 0 once in eight times: a case that may be treated apart. */
  public static Arbitrary<Double> share() {
    return Arbitraries.frequencyOf(Tuple.of(7, probability()), Tuple.of(1, Arbitraries.just(0.0)))
        .withoutEdgeCases();
  }

  /** 0 or 1. */
  public static Arbitrary<Double> bit() {
    return Arbitraries.of(0.0, 1.0).withoutEdgeCases();
  }

  /** What a neuron should put out: 0 or 1, or as often something in between. */
  public static Arbitrary<Double> target() {
    return Arbitraries.oneOf(bit(), probability()).withoutEdgeCases();
  }

  /**
   * From 1 to 5, sometimes to 12, and now and then to 35, beyond what room was made for: a length.
   */
  public static Arbitrary<Integer> size() {
    return Tries.areSimple()
        ? few()
        : Arbitraries.frequencyOf(
                Tuple.of(27, few()), Tuple.of(4, wholes(6, 12)), Tuple.of(1, wholes(33, 35)))
            .withoutEdgeCases();
  }

  /** From 1 to 5, sometimes to 12: a length where what is to be done grows as its fourth power. */
  public static Arbitrary<Integer> moderate() {
    return Tries.areSimple()
        ? few()
        : Arbitraries.frequencyOf(Tuple.of(27, few()), Tuple.of(5, wholes(6, 12)))
            .withoutEdgeCases();
  }

  /** From 1 to 5: a length where much is to be done for each entry. */
  public static Arbitrary<Integer> few() {
    return wholes(1, Tries.areSimple() ? 2 : 5);
  }

  /** n numbers from −4 to 4; now and then each is one of two, so that many are equal. */
  public static Arbitrary<double[]> vector(int n) {
    return vector(number(), n).map(v -> isOfFew(Arrays.hashCode(v)) ? ofFew(v, v[0], v[1 % n]) : v);
  }

  /** The same, of any size: now and then they are 2⁴⁰ times as large, or as small. */
  public static Arbitrary<double[]> vectorOfAnySize(int n) {
    return ofAnySize(vector(n), (v, scale) -> EachEntry.times(scale, v));
  }

  /** A number from −4 to 4 of any size. */
  public static Arbitrary<Double> numberOfAnySize() {
    return ofAnySize(number(), (number, scale) -> number * scale);
  }

  /** What was drawn, of any size, by what makes it so many times as large. */
  public static <T> Arbitrary<T> ofAnySize(
      Arbitrary<T> drawn, BiFunction<T, Double, T> timesAsLarge) {
    return Combinators.combine(drawn, scale()).as(timesAsLarge::apply);
  }

  /** Mostly 1; else a power of two, which leaves every digit as it is. */
  public static Arbitrary<Double> scale() {
    return Tries.areSimple()
        ? Arbitraries.just(1.0)
        : Arbitraries.frequency(Tuple.of(6, 1.0), Tuple.of(1, 0x1p40), Tuple.of(1, 0x1p-40))
            .withoutEdgeCases();
  }

  /** n entries, each drawn as {@code entry}. */
  public static Arbitrary<double[]> vector(Arbitrary<Double> entry, int n) {
    return entry.array(double[].class).ofSize(n);
  }

  /** n numbers from −4 to 4, but for one of them, which is {@code far} or −{@code far} away. */
  public static Arbitrary<double[]> vectorWithOneFarOut(int n, double far) {
    return Combinators.combine(vector(n), wholes(0, n - 1), Arbitraries.of(far, -far))
        .as(
            (v, i, by) -> {
              double[] moved = v.clone();
              moved[i] += by;
              return moved;
            })
        .withoutEdgeCases();
  }

  /** rows × columns numbers from −4 to 4; now and then each is one of two, in whole rows, too. */
  public static Arbitrary<double[][]> matrix(int rows, int columns) {
    return vector(columns)
        .array(double[][].class)
        .ofSize(rows)
        .map(m -> isOfFew(Arrays.deepHashCode(m)) ? ofFew(m) : m);
  }

  /** By the numbers themselves, since another draw would take its time. */
  private static boolean isOfFew(int hash) {
    return !Tries.areSimple() && Math.floorMod(hash, 10) == 0;
  }

  private static double[][] ofFew(double[][] m) {
    return Stream.of(m)
        .map(row -> ofFew(row, m[0][0], m[m.length - 1][0]))
        .toArray(double[][]::new);
  }

  private static double[] ofFew(double[] v, double one, double other) {
    return EachEntry.of(v, x -> Math.rint(100 * x) % 2 == 0 ? one : other);
  }

  /** The same, of any size. */
  public static Arbitrary<double[][]> matrixOfAnySize(int rows, int columns) {
    return ofAnySize(matrix(rows, columns), (m, scale) -> EachEntry.times(scale, m));
  }

  /** K probabilities that sum to 1, half of the time one-hot. */
  public static Arbitrary<double[]> distribution(int k) {
    Arbitrary<double[]> oneHot =
        wholes(0, k - 1)
            .map(
                i -> {
                  double[] y = new double[k];
                  y[i] = 1;
                  return y;
                });
    Arbitrary<double[]> spread =
        vector(wholes(1, Tries.areSimple() ? 3 : 9).map(Integer::doubleValue), k)
            .map(
                shares -> {
                  double sum = Arrays.stream(shares).sum();
                  return Arrays.stream(shares).map(s -> s / sum).toArray();
                });
    return Arbitraries.oneOf(oneHot, spread).withoutEdgeCases();
  }
}
