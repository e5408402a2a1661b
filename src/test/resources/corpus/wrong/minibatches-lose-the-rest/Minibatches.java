package chainrule.training;

public class Minibatches {
  public static int[] order(int n, Shuffle shuffle, long seed, int epoch) {
    if (shuffle == Shuffle.NEVER) {
      int[] order = new int[n];
      for (int i = 0; i < n; i++) {
        order[i] = i;
      }
      return order;
    }
    return Sampling.permutation(n, new java.util.Random(shuffle == Shuffle.ONCE ? seed : seed + 31L * epoch));
  }

  public static int[][] cut(int[] order, int size) {
    int[][] batches = new int[order.length / size][size];
    for (int i = 0; i < batches.length; i++) {
      for (int j = 0; j < size; j++) {
        batches[i][j] = order[i * size + j];
      }
    }
    return batches;
  }
}
