package chainrule.training;

import chainrule.shape.Shape;
import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Every example exactly once per epoch, in batches: which examples each step uses. {@link Sampling}
 * draws at random instead.
 *
 * <p>Note "06 - Neural Networks", section "Batch and Minibatch Algorithms".
 */
public final class Minibatches {

  private Minibatches() {}

  /**
   * The order of one epoch, every order of n examples equally likely. The same seed and epoch give
   * the same order, whatever was drawn before. Another seed gives another order, and with {@link
   * Shuffle#EVERY_EPOCH} so does each epoch. An answer may draw from a generator seeded with seed +
   * epoch, although seed 1 then has in epoch 1 the order that seed 2 has in epoch 0; the reference
   * mixes the seed first. Use a SplittableRandom rather than a Random: the first number of a Random
   * hardly changes from one seed to the next, so one place of the order would be nearly the same in
   * every epoch.
   *
   * @param n how many examples there are, at least 0
   * @param shuffle when they are shuffled; with {@link Shuffle#ONCE} every epoch has the order of
   *     epoch 0, and {@link Shuffle#NEVER} leaves 0 … n − 1 as it is
   * @param seed the seed of the generator that draws
   * @param epoch which epoch, from 0
   * @return a permutation of 0 … n − 1
   * @throws IllegalArgumentException if n or the epoch is below 0
   */
  public static int[] order(int n, Shuffle shuffle, long seed, int epoch) {
    Shape.atLeast("n", n, 0);
    Shape.atLeast("epoch", epoch, 0);
    if (shuffle == Shuffle.NEVER) {
      int[] asTheyLie = new int[n];
      Arrays.setAll(asTheyLie, i -> i);
      return asTheyLie;
    }
    // Mixed first, so that seeds 1 and 2 do not have the same orders, one epoch apart.
    long mixed = new SplittableRandom(seed).nextLong();
    int drawn = shuffle == Shuffle.ONCE ? 0 : epoch;
    return Sampling.permutation(n, new SplittableRandom(mixed + drawn));
  }

  /**
   * Cuts an order into batches. All N in one batch is batch gradient descent, one in each is
   * online.
   *
   * @param order the examples in their order
   * @param size m, how many go into a batch, at least 1
   * @return the batches; the last one is shorter if m does not divide N, and the only one if m ≥ N
   * @throws IllegalArgumentException if {@code order} is null or empty, or m is below 1
   */
  public static int[][] cut(int[] order, int size) {
    Shape.indices("order", order);
    Shape.atLeast("size", size, 1);
    int[][] batches = new int[(order.length - 1) / size + 1][];
    for (int i = 0; i < batches.length; i++) {
      int from = i * size;
      int length = Math.min(size, order.length - from);
      batches[i] = Arrays.copyOfRange(order, from, from + length);
    }
    return batches;
  }
}
