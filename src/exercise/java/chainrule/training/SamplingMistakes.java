package chainrule.training;

import chainrule.grader.diagnosis.InputDraw;
import chainrule.grader.diagnosis.Inputs;
import chainrule.grader.diagnosis.Mistake;
import chainrule.grader.diagnosis.Summary;
import java.util.Arrays;
import java.util.Random;
import java.util.random.RandomGenerator;

/** What goes wrong in {@link Sampling}. */
final class SamplingMistakes {

  /** So few may be drawn in any order by chance. */
  private static final int CHANCE = 12;

  private SamplingMistakes() {}

  @Inputs("permutation")
  static Object[] many(InputDraw draw) {
    return new Object[] {
      draw.byHand() ? draw.whole(2, 4) : 60, new Random(draw.random().nextLong())
    };
  }

  @Inputs("subset")
  static Object[] halfOrAll(InputDraw draw) {
    int n = draw.byHand() ? 2 * draw.whole(1, 2) : 120;
    return new Object[] {n, draw.coin() ? n : n / 2, new Random(draw.random().nextLong())};
  }

  /**
   * The least and the largest if all are different, and whether most have their neighbour beside.
   */
  @Summary("permutation")
  static int[] orderOf(Object[] arguments, int[] order) {
    int[] sorted = order.clone();
    Arrays.sort(sorted);
    boolean distinct = Arrays.stream(order).distinct().count() == order.length;
    int neighbours = 0;
    for (int i = 1; i < order.length; i++) {
      neighbours += Math.abs(order[i] - order[i - 1]) == 1 ? 1 : 0;
    }
    return new int[] {
      order.length,
      distinct ? sorted[0] : -1,
      distinct ? sorted[sorted.length - 1] : -1,
      order.length > CHANCE && 2 * neighbours > order.length ? order[0] + 1 : 0
    };
  }

  /** Whether all are different, whether they are neighbours, and the least if it is known. */
  @Summary("subset")
  static int[] setOf(Object[] arguments, int[] drawn) {
    int[] sorted = drawn.clone();
    Arrays.sort(sorted);
    boolean distinct = Arrays.stream(drawn).distinct().count() == drawn.length;
    boolean all = arguments[0].equals(arguments[1]);
    boolean block =
        distinct
            && drawn.length > CHANCE
            && sorted[sorted.length - 1] - sorted[0] == sorted.length - 1;
    int least = distinct && (all || block) ? sorted[0] : -1;
    return new int[] {drawn.length, distinct ? 1 : 0, block ? 1 : 0, least};
  }

  @Mistake(
      in = "permutation",
      name = "drawn with replacement",
      says = "Every number comes exactly once; n independent draws repeat some and miss others.",
      tempting = "n random numbers below n are one line.",
      shows = "Some numbers come twice and some not at all.")
  static int[] withReplacement(int n, RandomGenerator random) {
    return random.ints(n, 0, n).toArray();
  }

  @Mistake(
      in = "permutation",
      name = "not shuffled",
      says = "The order is drawn by chance; 0, 1, 2, … is only one of all that may come.",
      tempting = "The numbers are there, and the swaps are forgotten.",
      shows = "It is always 0, 1, 2, …")
  static int[] notShuffled(int n, RandomGenerator random) {
    int[] order = new int[n];
    Arrays.setAll(order, i -> i);
    return order;
  }

  @Mistake(
      in = "permutation",
      name = "turned, not shuffled",
      says = "All orders are equally likely, not just those that start somewhere and go round.",
      tempting = "One random number is quickly added to all.",
      shows = "Nearly every number has its neighbour beside it.")
  static int[] turned(int n, RandomGenerator random) {
    int start = random.nextInt(n);
    int[] order = new int[n];
    Arrays.setAll(order, i -> (i + start) % n);
    return order;
  }

  @Mistake(
      in = "permutation",
      name = "counted from 1",
      says = "The numbers are 0 to n − 1, as they will be used as indices.",
      tempting = "People count from 1.",
      shows = "0 never comes, and n does.")
  static int[] fromOne(int n, RandomGenerator random) {
    return Arrays.stream(Sampling.permutation(n, random)).map(i -> i + 1).toArray();
  }

  @Mistake(
      in = "subset",
      name = "drawn with replacement",
      says = "The m examples are different; independent draws repeat some.",
      tempting = "m random numbers below n are one line.",
      shows = "Some examples come twice.")
  static int[] subsetWithReplacement(int n, int size, RandomGenerator random) {
    return random.ints(size, 0, n).toArray();
  }

  @Mistake(
      in = "subset",
      name = "the first ones",
      says = "Which examples are drawn is chance, so that each has the same share.",
      tempting = "The first m are a subset too.",
      shows = "It is always 0, 1, …, m − 1.")
  static int[] firstOnes(int n, int size, RandomGenerator random) {
    int[] drawn = new int[size];
    Arrays.setAll(drawn, i -> i);
    return drawn;
  }

  @Mistake(
      in = "subset",
      name = "neighbours",
      says = "All sets of m examples are equally likely, not just runs of neighbours.",
      tempting = "One random start and a loop are short.",
      shows = "The examples are consecutive numbers.")
  static int[] run(int n, int size, RandomGenerator random) {
    int start = random.nextInt(n - size + 1);
    int[] drawn = new int[size];
    Arrays.setAll(drawn, i -> start + i);
    return drawn;
  }
}
