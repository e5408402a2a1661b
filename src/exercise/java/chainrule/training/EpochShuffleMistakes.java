package chainrule.training;

import chainrule.grader.mistake.Mistake;
import java.util.SplittableRandom;
import java.util.function.BiFunction;
import java.util.random.RandomGenerator;

/** What goes wrong in {@link Minibatches#order} where it shuffles by itself. */
final class EpochShuffleMistakes {

  private EpochShuffleMistakes() {}

  /** A wrong permutation in place of the right one. */
  private static int[] shuffled(
      int n,
      Shuffle shuffle,
      long seed,
      int epoch,
      BiFunction<Integer, RandomGenerator, int[]> permutation) {
    long mixed = new SplittableRandom(seed).nextLong() + (shuffle == Shuffle.ONCE ? 0 : epoch);
    return shuffle == Shuffle.NEVER
        ? Minibatches.order(n, shuffle, seed, epoch)
        : permutation.apply(n, new SplittableRandom(mixed));
  }

  @Mistake(
      in = "order",
      name = "Sattolo’s shuffle, nextInt(i) for nextInt(i + 1)",
      says = PermutationMistakes.STAYS,
      tempting = "Swapping a place with itself seems to be a waste.",
      shows = "No example stays at its place.")
  static int[] sattolo(int n, Shuffle shuffle, long seed, int epoch) {
    return shuffled(n, shuffle, seed, epoch, PermutationMistakes::sattolo);
  }

  @Mistake(
      in = "order",
      name = "each place swapped with any of all",
      says = PermutationMistakes.FILLED,
      tempting = "It looks more random, and all orders do come.",
      shows = "Over many seeds some orders come more often than the others.")
  static int[] naive(int n, Shuffle shuffle, long seed, int epoch) {
    return shuffled(n, shuffle, seed, epoch, PermutationMistakes::naive);
  }

  @Mistake(
      in = "order",
      name = "each place swapped with any of all",
      says = PermutationMistakes.FILLED,
      tempting = "It looks more random, and all orders do come.",
      shows = "Over many seeds some orders of three come more often.")
  static int[] naiveFromTheEnd(int n, Shuffle shuffle, long seed, int epoch) {
    return shuffled(n, shuffle, seed, epoch, PermutationMistakes::naiveFromTheEnd);
  }

  @Mistake(
      in = "order",
      name = "the last place left out of the shuffle",
      says = PermutationMistakes.LAST,
      tempting = "Indices end one below the length, and that 1 is then subtracted twice.",
      shows = "The last example stays the last one.")
  static int[] lastLeftOut(int n, Shuffle shuffle, long seed, int epoch) {
    return shuffled(n, shuffle, seed, epoch, PermutationMistakes::lastLeftOut);
  }

  @Mistake(
      in = "order",
      name = "the first place left out of the shuffle",
      says = PermutationMistakes.FIRST,
      tempting = "A loop that begins at 1 is as common.",
      shows = "The first example stays the first one.")
  static int[] firstLeftOut(int n, Shuffle shuffle, long seed, int epoch) {
    return shuffled(n, shuffle, seed, epoch, PermutationMistakes::firstLeftOut);
  }
}
