package chainrule.training;

import chainrule.grader.mistake.Again;
import chainrule.grader.mistake.InputDraw;
import chainrule.grader.mistake.Inputs;
import chainrule.grader.mistake.Mistakes;
import chainrule.grader.mistake.Summary;
import java.util.Arrays;
import java.util.Random;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/** What {@link Sampling} is given and what counts in its results, to see what goes wrong. */
@Mistakes({PermutationMistakes.class, SubsetMistakes.class})
final class SamplingMistakes {

  /** So few may be drawn in any order by chance, and are shown. */
  private static final int FEW = 12;

  /** Of so many that are drawn, the share of neighbours is told from another one. */
  private static final int HALF = 1200;

  /** Where all are drawn there is no such share. */
  private static final int ALL = 100;

  static final String BOUND = "nextInt leaves its bound out: nextInt(n) is 0 to n − 1.";

  private SamplingMistakes() {}

  @Inputs("permutation")
  static Object[] many(InputDraw draw) {
    return new Object[] {
      draw.byHand() ? draw.whole(2, 4) : 12_000, new Random(draw.random().nextLong())
    };
  }

  @Inputs("subset")
  static Object[] halfOrAll(InputDraw draw) {
    boolean all = draw.coin();
    int n = draw.byHand() ? 2 * draw.whole(1, 2) : all ? ALL : 2 * HALF;
    return new Object[] {n, all ? n : n / 2, new Random(draw.random().nextLong())};
  }

  /** The least if all are there, and of many how they lie, and which orders of three there are. */
  @Summary("permutation")
  static Object[] orderOf(Object[] arguments, int[] order, Again again) {
    int least = Arrays.stream(order).min().orElse(0);
    int[] fromZero = Arrays.stream(order).map(n -> n - least).toArray();
    if (!Chances.isPermutation(fromZero)) {
      return new Object[] {order.length, "not each once"};
    }
    return order.length <= FEW
        ? new Object[] {order.length, least}
        : new Object[] {
          order.length,
          least,
          Chances.lie(fromZero),
          Chances.all(() -> (int[]) again.with(three((RandomGenerator) arguments[1])))
        };
  }

  /** Whether all are different, and of many how they lie, and which pairs of four there are. */
  @Summary("subset")
  static Object[] setOf(Object[] arguments, int[] drawn, Again again) {
    boolean isDistinct = Arrays.stream(drawn).distinct().count() == drawn.length;
    if (!isDistinct || drawn.length <= FEW) {
      return new Object[] {drawn.length, isDistinct};
    }
    int[] sorted = Arrays.stream(drawn).sorted().toArray();
    RandomGenerator random = (RandomGenerator) arguments[2];
    return new Object[] {
      drawn.length,
      arguments[0].equals(arguments[1]) ? sorted[0] : Math.rint(10 * Chances.ofNeighbours(sorted)),
      Chances.all(() -> Arrays.stream((int[]) again.with(pair(random))).sorted().toArray())
    };
  }

  private static Consumer<Object[]> three(RandomGenerator random) {
    return arguments -> {
      arguments[0] = 3;
      arguments[1] = random;
    };
  }

  private static Consumer<Object[]> pair(RandomGenerator random) {
    return arguments -> {
      arguments[0] = 4;
      arguments[1] = 2;
      arguments[2] = random;
    };
  }

  static int[] inOrder(int n) {
    return IntStream.range(0, n).toArray();
  }
}
