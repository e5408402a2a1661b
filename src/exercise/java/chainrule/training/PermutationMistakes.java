package chainrule.training;

import chainrule.grader.mistake.Mistake;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/** What goes wrong in {@link Sampling#permutation}. */
final class PermutationMistakes {

  static final String FILLED =
      "A place that has been filled is left alone: each is swapped with one of those still to"
          + " be filled, else some orders come more often than others.";

  static final String STAYS =
      "The number at place i may stay where it is: i itself has to be among what is drawn, and"
          + " nextInt leaves its bound out.";

  static final String LAST =
      "The last place takes part, too: begin at n − 1, and draw from 0 to it.";

  static final String FIRST = "The first place takes part, too, in what is drawn and in the loop.";

  private PermutationMistakes() {}

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
      says = "The order is drawn at random; 0, 1, 2, … is only one of many.",
      tempting = "The numbers are there, and the swaps are forgotten.",
      shows = "It is always 0, 1, 2, …")
  static int[] notShuffled(int n, RandomGenerator random) {
    return SamplingMistakes.inOrder(n);
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
      in = "permutation",
      name = "from the last to the first, not shuffled",
      says = "The order is drawn at random, and another one with each call.",
      tempting = "From back to front is another order, too.",
      shows = "It is always n − 1, …, 1, 0.")
  static int[] reversed(int n, RandomGenerator random) {
    return Arrays.stream(SamplingMistakes.inOrder(n)).map(i -> n - 1 - i).toArray();
  }

  @Mistake(
      in = "permutation",
      name = "Sattolo’s shuffle, nextInt(i) for nextInt(i + 1)",
      says = STAYS,
      tempting = "Swapping a place with itself seems to be a waste.",
      shows = "No number stays at its place, and of the six orders of three only two ever come.")
  static int[] sattolo(int n, RandomGenerator random) {
    int[] order = SamplingMistakes.inOrder(n);
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
    int[] order = SamplingMistakes.inOrder(n);
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
    int[] order = SamplingMistakes.inOrder(n);
    for (int i = n - 1; i > 0; i--) {
      swap(order, i, random.nextInt(n));
    }
    return order;
  }

  @Mistake(
      in = "permutation",
      name = "random pairs swapped",
      says =
          "n swaps of random pairs leave many numbers where they are; go through the places,"
              + " and fill each with one of those still to come.",
      tempting = "So one shuffles cards.",
      shows = "One number in seven stays at its place.")
  static int[] randomPairs(int n, RandomGenerator random) {
    int[] order = SamplingMistakes.inOrder(n);
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
    int[] order = SamplingMistakes.inOrder(n);
    swap(order, random.nextInt(n), random.nextInt(n));
    return order;
  }

  @Mistake(
      in = "permutation",
      name = "the last place left out of the shuffle",
      says = LAST,
      tempting = "Indices end one below the length, and that 1 is then subtracted twice.",
      shows = "The last number stays the last one.")
  static int[] lastLeftOut(int n, RandomGenerator random) {
    int[] order = SamplingMistakes.inOrder(n);
    for (int i = n - 2; i > 0; i--) {
      swap(order, i, random.nextInt(i + 1));
    }
    return order;
  }

  @Mistake(
      in = "permutation",
      name = "the first place left out of the shuffle",
      says = FIRST,
      tempting = "A loop that begins at 1 is as common.",
      shows = "The first number stays the first one.")
  static int[] firstLeftOut(int n, RandomGenerator random) {
    int[] order = SamplingMistakes.inOrder(n);
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
    int[] order = SamplingMistakes.inOrder(n);
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
    int[] order = SamplingMistakes.inOrder(n);
    for (int i = 0; i < n - 2; i++) {
      swap(order, i, i + random.nextInt(n - i));
    }
    return order;
  }

  @Mistake(
      in = "permutation",
      name = "nextInt(n − 1), which never gives the last place",
      says = SamplingMistakes.BOUND,
      tempting = "The last index is n − 1.",
      shows = "Of the six orders of three two never come.")
  static int[] boundTooLow(int n, RandomGenerator random) {
    int[] order = SamplingMistakes.inOrder(n);
    for (int i = 0; i < n; i++) {
      swap(order, i, random.nextInt(n - 1));
    }
    return order;
  }

  @Mistake(
      in = "permutation",
      name = "a generator of its own",
      says =
          "Draw from the generator that is given; a new Random(42) gives the same order with "
              + "each call.",
      tempting = "A new Random is quickly made, and a seed makes it repeatable.",
      shows = "The order is always the same one.")
  static int[] ownGenerator(int n, RandomGenerator random) {
    return Sampling.permutation(n, new Random(42));
  }

  @Mistake(
      in = "permutation",
      name = "chance drawn in tenths",
      says = "A draw in tenths knows ten places only; nextInt(n) knows all.",
      tempting = "nextInt(10) / 10.0 is a number from 0 to 1, too.",
      shows = "Some orders come more often than others.")
  static int[] inTenths(int n, RandomGenerator random) {
    int[] order = SamplingMistakes.inOrder(n);
    for (int i = n - 1; i > 0; i--) {
      swap(order, i, (int) (random.nextInt(10) / 10.0 * (i + 1)));
    }
    return order;
  }

  @Mistake(
      in = "permutation",
      name = "sorted by draws that may be equal",
      says =
          "Numbers with equal draws stay in their old order, so that this one comes too often; a"
              + " nextDouble is hardly ever equal to another, a swap for each place needs no draws"
              + " to sort by.",
      tempting = "To each number a random number below n, and then sorted by it.",
      shows = "0, 1, 2, … comes most often.")
  static int[] sortedWithTies(int n, RandomGenerator random) {
    int[] drawn = random.ints(n, 0, n).toArray();
    return IntStream.range(0, n)
        .boxed()
        .sorted(Comparator.comparingInt(i -> drawn[i]))
        .mapToInt(i -> i)
        .toArray();
  }
}
