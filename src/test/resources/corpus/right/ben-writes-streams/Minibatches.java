package chainrule.training;

import java.util.Arrays;
import java.util.stream.IntStream;

public class Minibatches {
  public static int[] order(int n, Shuffle shuffle, long seed, int epoch) {
    switch (shuffle) {
      case NEVER:
        return IntStream.range(0, n).toArray();
      case ONCE:
        return shuffled(n, seed);
      default:
        return shuffled(n, seed + 1_000_003L * (epoch + 1));
    }
  }

  private static int[] shuffled(int n, long seed) {
    int[] order = IntStream.range(0, n).toArray();
    long state = seed;
    for (int i = n - 1; i > 0; i--) {
      state = state * 6364136223846793005L + 1442695040888963407L;
      int j = (int) ((state >>> 33) % (i + 1));
      int swapped = order[i];
      order[i] = order[j];
      order[j] = swapped;
    }
    return order;
  }

  public static int[][] cut(int[] order, int size) {
    return IntStream.iterate(0, from -> from < order.length, from -> from + size)
        .mapToObj(from -> Arrays.copyOfRange(order, from, Math.min(order.length, from + size)))
        .toArray(int[][]::new);
  }
}
