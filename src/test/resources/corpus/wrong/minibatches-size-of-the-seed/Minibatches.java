package chainrule.training;

import java.util.Arrays;
import java.util.SplittableRandom;

public class Minibatches {
  public static int[] order(int n, Shuffle shuffle, long seed, int epoch) {
    int[] order = new int[n];
    Arrays.setAll(order, i -> i);
    if (shuffle == Shuffle.NEVER) {
      return order;
    }
    long mixed = new SplittableRandom(Math.abs(seed)).nextLong();
    return Sampling.permutation(
        n, new SplittableRandom(shuffle == Shuffle.ONCE ? mixed : mixed + epoch));
  }

  public static int[][] cut(int[] order, int size) {
    int[][] batches = new int[(order.length + size - 1) / size][];
    for (int i = 0; i < batches.length; i++) {
      batches[i] =
          Arrays.copyOfRange(order, i * size, Math.min(order.length, (i + 1) * size));
    }
    return batches;
  }
}
