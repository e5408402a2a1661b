package chainrule.testing;

import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.RandomDistribution;

/**
 * Random numbers and arrays of moderate size, with two digits after the point: easy to redo by
 * hand. One number in ten is 0, 1 or −1.
 */
public final class Draw {

  /** Made once, since most of what is drawn is made of it: hundredths, and some for 0, 1 and −1. */
  private static final Arbitrary<Double> NUMBER =
      Arbitraries.integers()
          .between(-400, 490)
          .withDistribution(RandomDistribution.uniform())
          .withoutEdgeCases()
          .map(n -> n > 400 ? n % 3 - 1.0 : n / 100.0);

  private Draw() {}

  /** From −4 to 4. */
  public static Arbitrary<Double> number() {
    return NUMBER;
  }

  /** A whole number from −4 to 4: sums and products are exact in any order, and ties are common. */
  public static Arbitrary<Double> whole() {
    return Arbitraries.integers().between(-4, 4).withoutEdgeCases().map(Integer::doubleValue);
  }

  /** From 0.01 to 0.99. */
  public static Arbitrary<Double> probability() {
    return Arbitraries.doubles().between(0.01, 0.99).withoutEdgeCases();
  }

  /** 0 or 1. */
  public static Arbitrary<Double> bit() {
    return Arbitraries.of(0.0, 1.0).withoutEdgeCases();
  }

  /** From 1 to 5: a length. */
  public static Arbitrary<Integer> size() {
    return Arbitraries.integers().between(1, 5).withoutEdgeCases();
  }

  /** n numbers from −4 to 4. */
  public static Arbitrary<double[]> vector(int n) {
    return vector(number(), n);
  }

  /** n entries, each drawn as {@code entry}. */
  public static Arbitrary<double[]> vector(Arbitrary<Double> entry, int n) {
    return entry.array(double[].class).ofSize(n);
  }

  /** rows × columns numbers from −4 to 4. */
  public static Arbitrary<double[][]> matrix(int rows, int columns) {
    return vector(columns).array(double[][].class).ofSize(rows);
  }

  /** K probabilities that sum to 1, half of the time one-hot. */
  public static Arbitrary<double[]> distribution(int k) {
    Arbitrary<double[]> oneHot =
        Arbitraries.integers()
            .between(0, k - 1)
            .withoutEdgeCases()
            .map(
                i -> {
                  double[] y = new double[k];
                  y[i] = 1;
                  return y;
                });
    Arbitrary<Double> share =
        Arbitraries.integers().between(1, 9).withoutEdgeCases().map(Integer::doubleValue);
    Arbitrary<double[]> spread =
        vector(share, k)
            .map(
                shares -> {
                  double sum = Arrays.stream(shares).sum();
                  return Arrays.stream(shares).map(s -> s / sum).toArray();
                });
    return Arbitraries.oneOf(oneHot, spread).withoutEdgeCases();
  }
}
