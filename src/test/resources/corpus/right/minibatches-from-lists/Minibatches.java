package chainrule.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

public class Minibatches {
  public static int[] order(int n, Shuffle shuffle, long seed, int epoch) {
    if (shuffle == Shuffle.NEVER) {
      int[] order = new int[n];
      for (int i = 0; i < n; i++) {
        order[i] = i;
      }
      return order;
    }
    long mixed = shuffle == Shuffle.ONCE ? seed : seed * 31 + epoch + 17;
    return Sampling.permutation(n, new Random(mixed));
  }

  public static int[][] cut(int[] order, int size) {
    List<int[]> batches = new ArrayList<>();
    List<Integer> batch = new ArrayList<>();
    for (int n : order) {
      batch.add(n);
      if (batch.size() == size) {
        batches.add(unboxed(batch));
        batch.clear();
      }
    }
    if (!batch.isEmpty()) {
      batches.add(unboxed(batch));
    }
    return batches.toArray(new int[0][]);
  }

  private static int[] unboxed(List<Integer> list) {
    int[] array = new int[list.size()];
    for (int i = 0; i < array.length; i++) {
      array[i] = list.get(i);
    }
    return array;
  }
}
