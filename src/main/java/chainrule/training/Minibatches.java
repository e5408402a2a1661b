package chainrule.training;

import chainrule.shape.Shape;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/**
 * Which examples a step is made from: each of N examples exactly once an epoch, in batches, or a
 * few that are drawn.
 *
 * <p>Notes "06 - Neural Networks", section "Batch and Minibatch Algorithms", and "Neural Networks
 * 2", section "Training Neural Networks".
 */
public final class Minibatches {

  /** Static methods only. */
  private Minibatches() {}

  /**
   * The numbers 0 … n − 1 in an order drawn by chance, all orders equally likely (Fisher and Yates:
   * the last place gets any of all, the one before it any of the rest, and so on).
   *
   * @param n how many, at least 0
   * @param random where chance comes from
   * @return a permutation of 0 … n − 1
   */
  public static int[] shuffled(int n, RandomGenerator random) {
    int[] order = inOrder(n);
    for (int last = n - 1; last > 0; last--) {
      int i = random.nextInt(last + 1);
      int drawn = order[i];
      order[i] = order[last];
      order[last] = drawn;
    }
    return order;
  }

  /**
   * The order of one epoch. The same seed and epoch give the same order, whatever was asked before.
   *
   * @param n how many examples there are, at least 0
   * @param shuffle when they are shuffled; {@link Shuffle#NEVER} leaves 0 … n − 1 as it is
   * @param seed which order of all that there may be
   * @param epoch which epoch, from 0
   * @return a permutation of 0 … n − 1
   */
  public static int[] order(int n, Shuffle shuffle, long seed, int epoch) {
    if (shuffle == Shuffle.NEVER) {
      return inOrder(n);
    }
    // Mixed first: seeds 1 and 2 shall not have the same orders, one epoch apart.
    long mixed = new SplittableRandom(seed).nextLong();
    int drawn = shuffle == Shuffle.ONCE ? 0 : epoch;
    return shuffled(n, new SplittableRandom(mixed + drawn));
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
    if (size < 1) {
      throw new IllegalArgumentException("size is " + size + " but must be at least 1");
    }
    int[][] batches = new int[(order.length - 1) / size + 1][];
    for (int i = 0; i < batches.length; i++) {
      int from = i * size;
      int length = Math.min(size, order.length - from);
      batches[i] = Arrays.copyOfRange(order, from, from + length);
    }
    return batches;
  }

  /**
   * Draws one batch, all sets of m examples equally likely, in time and space that depend on m
   * only.
   *
   * @param n how many examples there are
   * @param size m, how many are drawn, from 1 to n
   * @param random where chance comes from
   * @return m different numbers of 0 … n − 1; their order means nothing
   * @throws IllegalArgumentException if m is not from 1 to n
   */
  public static int[] sample(int n, int size, RandomGenerator random) {
    if (size < 1 || size > n) {
      throw new IllegalArgumentException("size is " + size + " but must be from 1 to " + n);
    }
    int[] drawn = new int[size];
    for (int i = 0; i < size; i++) {
      // Of one more than could be drawn so far; if it is taken, the new one is free for sure
      // (Floyd).
      int top = n - size + i;
      int candidate = random.nextInt(top + 1);
      drawn[i] = contains(drawn, i, candidate) ? top : candidate;
    }
    return drawn;
  }

  private static boolean contains(int[] drawn, int count, int candidate) {
    for (int i = 0; i < count; i++) {
      if (drawn[i] == candidate) {
        return true;
      }
    }
    return false;
  }

  private static int[] inOrder(int n) {
    int[] order = new int[n];
    for (int i = 0; i < n; i++) {
      order[i] = i;
    }
    return order;
  }
}
