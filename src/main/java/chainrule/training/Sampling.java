package chainrule.training;

import chainrule.shape.Shape;
import java.util.Arrays;
import java.util.random.RandomGenerator;

/**
 * Drawing examples at random: all of them in a new order, or a few for one step.
 *
 * <p>Notes "06 - Neural Networks", sections "Stochastic Gradient Descent" and "Batch and Minibatch
 * Algorithms", and "Neural Networks 2", section "Training Neural Networks".
 */
public final class Sampling {

  private Sampling() {}

  /**
   * The numbers 0 … n − 1 in random order, all orders equally likely (Fisher and Yates: the last
   * place gets any of the n numbers, the one before it any of the rest, and so on).
   *
   * @param n how many, at least 0
   * @param random the source of randomness: the same seed gives the same result
   * @return a permutation of 0 … n − 1
   * @throws IllegalArgumentException if n is below 0
   */
  public static int[] permutation(int n, RandomGenerator random) {
    Shape.atLeast("n", n, 0);
    int[] order = new int[n];
    Arrays.setAll(order, i -> i);
    for (int last = n - 1; last > 0; last--) {
      int i = random.nextInt(last + 1);
      int drawn = order[i];
      order[i] = order[last];
      order[last] = drawn;
    }
    return order;
  }

  /**
   * Draws one batch, all sets of m examples equally likely. The reference needs time and space that
   * depend on m only; an answer may also draw until it has m different ones, or take the first m of
   * a permutation.
   *
   * @param n how many examples there are
   * @param size m, how many are drawn, from 1 to n
   * @param random the source of randomness: the same seed gives the same result
   * @return m different numbers of 0 … n − 1; their order means nothing
   * @throws IllegalArgumentException if m is not from 1 to n
   */
  public static int[] subset(int n, int size, RandomGenerator random) {
    Shape.someOf("size", size, n);
    int[] drawn = new int[size];
    for (int i = 0; i < size; i++) {
      // Floyd's algorithm: one more number may be drawn than before; it replaces one that is taken.
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
}
