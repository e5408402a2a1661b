package chainrule.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Every way that chance can fall, counted; and what does not depend on chance or on N. */
class ChanceTest {

  /** Draws that are written down: {@code digits[i]} of the {@code bounds[i]} that are possible. */
  private static final class Dice implements RandomGenerator {
    private final int[] digits;
    private int next;

    Dice(int[] digits) {
      this.digits = digits;
    }

    @Override
    public int nextInt(int bound) {
      assertThat(digits[next]).isLessThan(bound);
      return digits[next++];
    }

    @Override
    public long nextLong() {
      throw new UnsupportedOperationException();
    }
  }

  @Test
  void everyOrderComesFromExactlyOneRunOfTheDice() {
    Map<String, Integer> counts =
        counts(new int[] {4, 3, 2}, dice -> Arrays.toString(Sampling.permutation(4, dice)));
    assertThat(counts).hasSize(24).allSatisfy((order, count) -> assertThat(count).isEqualTo(1));
  }

  @Test
  void everyPairComesFromEquallyManyRunsOfTheDice() {
    Map<String, Integer> counts =
        counts(
            new int[] {4, 5},
            dice -> Arrays.toString(Arrays.stream(Sampling.subset(5, 2, dice)).sorted().toArray()));
    assertThat(counts).hasSize(10).allSatisfy((pair, count) -> assertThat(count).isEqualTo(2));
  }

  /** Not only from one epoch to the next: none of the first hundred comes again. */
  @Test
  void everyEpochHasAnOrderOfItsOwn() {
    for (long seed : new long[] {0, 1, -7}) {
      Set<String> orders = new TreeSet<>();
      int[] firstPlace = new int[20];
      for (int epoch = 0; epoch < 100; epoch++) {
        int[] order = Minibatches.order(20, Shuffle.EVERY_EPOCH, seed, epoch);
        assertThat(Arrays.stream(order).sorted().toArray())
            .isEqualTo(IntStream.range(0, 20).toArray());
        orders.add(Arrays.toString(order));
        firstPlace[order[0]]++;
      }
      assertThat(orders).hasSize(100);
      assertThat(Arrays.stream(firstPlace).max().orElseThrow())
          .as("how often the luckiest example comes first, of 5 times on average")
          .isLessThan(20);
    }
  }

  /** The order of today is the order of tomorrow, on any JDK. */
  @Test
  void ordersAreTheSameEverywhere() {
    assertThat(Minibatches.order(8, Shuffle.EVERY_EPOCH, 1, 0))
        .containsExactly(6, 4, 5, 0, 1, 7, 3, 2);
    assertThat(Minibatches.order(8, Shuffle.ONCE, 1, 5)).containsExactly(6, 4, 5, 0, 1, 7, 3, 2);
    assertThat(Minibatches.order(8, Shuffle.EVERY_EPOCH, 1, 1))
        .containsExactly(1, 0, 5, 7, 4, 6, 2, 3);
  }

  @Test
  void theNextSeedIsNotTheNextEpoch() {
    assertThat(Minibatches.order(20, Shuffle.EVERY_EPOCH, 2, 0))
        .isNotEqualTo(Minibatches.order(20, Shuffle.EVERY_EPOCH, 1, 1));
  }

  /** An array of two thousand million would not fit; a step on so many examples is a short one. */
  @Test
  void drawingABatchDoesNotDependOnHowManyExamplesThereAre() {
    assertThat(Sampling.subset(Integer.MAX_VALUE, 3, new Random(1))).hasSize(3);
    for (int examples : new int[] {10, Integer.MAX_VALUE}) {
      int[] evaluated = new int[1];
      StochasticGradientDescent.step(
          new double[1],
          (theta, n) -> {
            evaluated[0]++;
            return theta;
          },
          Sampling.subset(examples, 3, new Random(1)),
          0.1);
      assertThat(evaluated[0]).isEqualTo(3);
    }
  }

  @Test
  void sizesThatCannotBeAreNamed() {
    assertThatThrownBy(() -> Minibatches.cut(new int[3], 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("size is 0 but must be at least 1");
    assertThatThrownBy(() -> Sampling.subset(3, 4, new Random()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("size is 4 but must be from 1 to 3");
    assertThatThrownBy(() -> Sampling.subset(3, 0, new Random()))
        .hasMessage("size is 0 but must be from 1 to 3");
  }

  @Test
  void aBatchOfAnySizeMayBeAsLargeAsAnInt() {
    assertThat(Minibatches.cut(new int[] {1, 0}, Integer.MAX_VALUE)).hasDimensions(1, 2);
    assertThat(Sampling.permutation(0, new Random())).isEmpty();
    assertThat(Minibatches.order(1, Shuffle.ONCE, 3, 4)).containsExactly(0);
  }

  /** How often each result comes, over all digits below these bounds. */
  private static Map<String, Integer> counts(int[] bounds, Function<Dice, String> draw) {
    Map<String, Integer> counts = new TreeMap<>();
    int runs = Arrays.stream(bounds).reduce(1, (a, b) -> a * b);
    for (int run = 0; run < runs; run++) {
      int[] digits = new int[bounds.length];
      int rest = run;
      for (int i = 0; i < bounds.length; i++) {
        digits[i] = rest % bounds[i];
        rest /= bounds[i];
      }
      counts.merge(draw.apply(new Dice(digits)), 1, Integer::sum);
    }
    return counts;
  }
}
