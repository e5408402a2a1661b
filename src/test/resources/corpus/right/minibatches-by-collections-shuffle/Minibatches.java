package chainrule.training;

import chainrule.shape.Shape;
import java.util.Arrays;

public final class Minibatches {

  private Minibatches() {}

  public static int[] order(int n, Shuffle shuffle, long seed, int epoch) {
    java.util.List<Integer> l = new java.util.ArrayList<>();
    for (int i = 0; i < n; i++) l.add(i);
    if (shuffle != Shuffle.NEVER) {
      java.util.Collections.shuffle(
          l,
          new java.util.Random(31 * seed + (shuffle == Shuffle.ONCE ? 0 : 1000003L * epoch + 7)));
    }
    int[] r = new int[n];
    for (int i = 0; i < n; i++) r[i] = l.get(i);
    return r;
  }

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
}
