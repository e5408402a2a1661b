package chainrule.training;

import chainrule.grader.mistake.Mistake;
import java.util.Arrays;
import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/** What goes wrong in {@link Sampling#subset}. */
final class SubsetMistakes {

  static final String NOT_NEIGHBOURS =
      "All sets of m examples are equally likely, not just runs of neighbours.";

  private SubsetMistakes() {}

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
    return SamplingMistakes.inOrder(size);
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
      in = "subset",
      name = "a generator of its own",
      says =
          "Draw from the generator that is given; a new Random(42) draws the same set with "
              + "each call.",
      tempting = "A new Random is quickly made, and a seed makes it repeatable.",
      shows = "The set is always the same one.")
  static int[] subsetOfOwnGenerator(int n, int size, RandomGenerator random) {
    return Sampling.subset(n, size, new Random(42));
  }

  @Mistake(
      in = "subset",
      name = "the last one never drawn",
      says = SamplingMistakes.BOUND,
      tempting = "The last index is n − 1.",
      shows = "Example n − 1 is only there where all are.")
  static int[] lastNever(int n, int size, RandomGenerator random) {
    return size == n ? SamplingMistakes.inOrder(n) : Sampling.subset(n - 1, size, random);
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
          "What is drawn already is drawn again; where the next free one stands in for it,"
              + " neighbours come together too often.",
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

  @Mistake(
      in = "subset",
      name = "the first ones of Sattolo’s shuffle, nextInt(i) for nextInt(i + 1)",
      says = PermutationMistakes.STAYS,
      tempting = "Swapping a place with itself seems to be a waste.",
      shows = "Of the six pairs of four, 0 and 1 never come.")
  static int[] firstOfSattolo(int n, int size, RandomGenerator random) {
    return Arrays.copyOf(PermutationMistakes.sattolo(n, random), size);
  }
}
