package chainrule.training;

import chainrule.grader.diagnosis.Again;
import chainrule.grader.diagnosis.InputDraw;
import chainrule.grader.diagnosis.Inputs;
import chainrule.grader.diagnosis.Mistake;
import chainrule.grader.diagnosis.Summary;
import java.util.Arrays;
import java.util.Random;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/** What goes wrong in {@link Sampling}. */
final class SamplingMistakes {

  /** So few may be drawn in any order by chance, and are shown. */
  private static final int FEW = 12;

  static final String NOT_NEIGHBOURS =
      "All sets of m examples are equally likely, not just runs of neighbours.";

  private static final String FILLED =
      "A place that has been filled is left alone: each is swapped with one of those still to"
          + " be filled, else some orders come more often than others.";

  private static final String BOUND = "nextInt leaves its bound out: nextInt(n) is 0 to n − 1.";

  private SamplingMistakes() {}

  @Inputs("permutation")
  static Object[] many(InputDraw draw) {
    return new Object[] {
      draw.byHand() ? draw.whole(2, 4) : 12_000, new Random(draw.random().nextLong())
    };
  }

  @Inputs("subset")
  static Object[] halfOrAll(InputDraw draw) {
    int n = draw.byHand() ? 2 * draw.whole(1, 2) : 2400;
    return new Object[] {n, draw.coin() ? n : n / 2, new Random(draw.random().nextLong())};
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

  private static int[] inOrder(int n) {
    return IntStream.range(0, n).toArray();
  }

  private static void swap(int[] order, int i, int j) {
    int kept = order[i];
    order[i] = order[j];
    order[j] = kept;
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
    return inOrder(n);
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
    return inOrder(size);
  }

  @Mistake(
      in = "subset",
      name = "neighbours",
      says = NOT_NEIGHBOURS,
      tempting = "One random start and a loop are short.",
      shows = "The examples are consecutive numbers.")
  static int[] run(int n, int size, RandomGenerator random) {
    int start = random.nextInt(n - size + 1);
    int[] drawn = new int[size];
    Arrays.setAll(drawn, i -> start + i);
    return drawn;
  }

  @Mistake(
      in = "permutation",
      name = "from the last to the first, not shuffled",
      says = "The order is drawn by chance, and another one with each call.",
      tempting = "From back to front is another order, too.",
      shows = "It is always n − 1, …, 1, 0.")
  static int[] reversed(int n, RandomGenerator random) {
    return Arrays.stream(inOrder(n)).map(i -> n - 1 - i).toArray();
  }

  @Mistake(
      in = "permutation",
      name = "Sattolo’s shuffle, nextInt(i) for nextInt(i + 1)",
      says =
          "The number at place i may stay where it is: i itself has to be among what is drawn, and nextInt leaves its bound out.",
      tempting = "Swapping a place with itself seems to be a waste.",
      shows = "No number stays at its place, and of the six orders of three only two ever come.")
  static int[] sattolo(int n, RandomGenerator random) {
    int[] order = inOrder(n);
    for (int i = n - 1; i > 0; i--) {
      swap(order, i, random.nextInt(i));
    }
    return order;
  }

  @Mistake(
      in = "permutation",
      name = "each place swapped with any of all",
      says = FILLED,
      tempting = "It looks more random, and all orders do come.",
      shows = "Of the six orders of three, three come 5 times where the others come 4 times.")
  static int[] naive(int n, RandomGenerator random) {
    int[] order = inOrder(n);
    for (int i = 0; i < n; i++) {
      swap(order, i, random.nextInt(n));
    }
    return order;
  }

  @Mistake(
      in = "permutation",
      name = "each place swapped with any of all",
      says = FILLED,
      tempting = "It looks more random, and all orders do come.",
      shows = "Some orders of three come more often than the others.")
  static int[] naiveFromTheEnd(int n, RandomGenerator random) {
    int[] order = inOrder(n);
    for (int i = n - 1; i > 0; i--) {
      swap(order, i, random.nextInt(n));
    }
    return order;
  }

  @Mistake(
      in = "permutation",
      name = "random pairs swapped",
      says =
          "n swaps of random pairs leave many numbers where they are; go through the places, and fill each with one of those still to come.",
      tempting = "So one shuffles cards.",
      shows = "One number in seven stays at its place.")
  static int[] randomPairs(int n, RandomGenerator random) {
    int[] order = inOrder(n);
    for (int i = 0; i < n; i++) {
      swap(order, random.nextInt(n), random.nextInt(n));
    }
    return order;
  }

  @Mistake(
      in = "permutation",
      name = "one swap only",
      says = "Every place gets one of those still to come; the swap belongs into a loop.",
      tempting = "After it the order is another one.",
      shows = "All but two numbers are at their places.")
  static int[] oneSwap(int n, RandomGenerator random) {
    int[] order = inOrder(n);
    swap(order, random.nextInt(n), random.nextInt(n));
    return order;
  }

  @Mistake(
      in = "permutation",
      name = "the last place left out of the shuffle",
      says = "The last place takes part, too: begin at n − 1, and draw from 0 to it.",
      tempting = "Indices end one below the length, which is then taken off twice.",
      shows = "The last number stays the last one.")
  static int[] lastLeftOut(int n, RandomGenerator random) {
    int[] order = inOrder(n);
    for (int i = n - 2; i > 0; i--) {
      swap(order, i, random.nextInt(i + 1));
    }
    return order;
  }

  @Mistake(
      in = "permutation",
      name = "the first place left out of the shuffle",
      says = "The first place takes part, too, in what is drawn and in the loop.",
      tempting = "A loop that begins at 1 is as common.",
      shows = "The first number stays the first one.")
  static int[] firstLeftOut(int n, RandomGenerator random) {
    int[] order = inOrder(n);
    for (int i = n - 1; i > 1; i--) {
      swap(order, i, 1 + random.nextInt(i));
    }
    return order;
  }

  @Mistake(
      in = "permutation",
      name = "a shuffle that ends one place too early",
      says = "The last two places are left for one more swap: the loop goes on while i > 0.",
      tempting = "With two left, all seems to be done.",
      shows = "Of the six orders of three only three ever come.")
  static int[] endsTooEarly(int n, RandomGenerator random) {
    int[] order = inOrder(n);
    for (int i = n - 1; i > 1; i--) {
      swap(order, i, random.nextInt(i + 1));
    }
    return order;
  }

  @Mistake(
      in = "permutation",
      name = "a shuffle that ends one place too early",
      says = "The last two places are left for one more swap: the loop goes on while i < n − 1.",
      tempting = "With two left, all seems to be done.",
      shows = "Of the six orders of three only three ever come.")
  static int[] endsTooEarlyUpwards(int n, RandomGenerator random) {
    int[] order = inOrder(n);
    for (int i = 0; i < n - 2; i++) {
      swap(order, i, i + random.nextInt(n - i));
    }
    return order;
  }

  @Mistake(
      in = "permutation",
      name = "nextInt(n − 1), which never gives the last place",
      says = BOUND,
      tempting = "The last index is n − 1.",
      shows = "Of the six orders of three two never come.")
  static int[] boundTooLow(int n, RandomGenerator random) {
    int[] order = inOrder(n);
    for (int i = 0; i < n; i++) {
      swap(order, i, random.nextInt(n - 1));
    }
    return order;
  }

  @Mistake(
      in = "permutation",
      name = "a generator of its own",
      says =
          "Chance comes from the generator that is handed in; a new Random(42) gives the same order with each call.",
      tempting = "A new Random is quickly made, and a seed makes it repeatable.",
      shows = "The order is always the same one.")
  static int[] ownGenerator(int n, RandomGenerator random) {
    return Sampling.permutation(n, new Random(42));
  }

  @Mistake(
      in = "subset",
      name = "a generator of its own",
      says =
          "Chance comes from the generator that is handed in; a new Random(42) draws the same set with each call.",
      tempting = "A new Random is quickly made, and a seed makes it repeatable.",
      shows = "The set is always the same one.")
  static int[] subsetOfOwnGenerator(int n, int size, RandomGenerator random) {
    return Sampling.subset(n, size, new Random(42));
  }

  @Mistake(
      in = "subset",
      name = "the last one never drawn",
      says = BOUND,
      tempting = "The last index is n − 1.",
      shows = "Example n − 1 is only there where all are.")
  static int[] lastNever(int n, int size, RandomGenerator random) {
    return size == n ? inOrder(n) : Sampling.subset(n - 1, size, random);
  }

  @Mistake(
      in = "subset",
      name = "the first one never drawn",
      says = "Examples are numbered from 0, and 0 is one of them: nextInt(n) is 0 to n − 1.",
      tempting = "1 + nextInt(n − 1) seems to be needed to get n − 1.",
      shows = "Example 0 is only there where all are.")
  static int[] firstNever(int n, int size, RandomGenerator random) {
    return Arrays.stream(lastNever(n, size, random)).map(i -> n - 1 - i).toArray();
  }

  @Mistake(
      in = "subset",
      name = "counted from 1",
      says = "The examples are 0 to n − 1, as they will be used as indices.",
      tempting = "People count from 1.",
      shows = "0 never comes, and n does.")
  static int[] subsetFromOne(int n, int size, RandomGenerator random) {
    return Arrays.stream(Sampling.subset(n, size, random)).map(i -> i + 1).toArray();
  }

  @Mistake(
      in = "subset",
      name = "neighbours",
      says = NOT_NEIGHBOURS,
      tempting = "One random start and a loop are short.",
      shows = "The examples are consecutive numbers, and after the last one comes the first.")
  static int[] runAround(int n, int size, RandomGenerator random) {
    int start = random.nextInt(n);
    return IntStream.range(start, start + size).map(i -> i % n).toArray();
  }

  @Mistake(
      in = "subset",
      name = "the next one for one that is taken",
      says =
          "What is drawn already is drawn again; where the next free one stands in for it, neighbours come together too often.",
      tempting = "It saves a draw.",
      shows = "Of the six pairs of four, neighbours come more often than others.")
  static int[] nextFree(int n, int size, RandomGenerator random) {
    boolean[] taken = new boolean[n];
    int[] drawn = new int[size];
    for (int i = 0; i < size; i++) {
      int next = random.nextInt(n);
      while (taken[next]) {
        next = (next + 1) % n;
      }
      taken[next] = true;
      drawn[i] = next;
    }
    return drawn;
  }
}
