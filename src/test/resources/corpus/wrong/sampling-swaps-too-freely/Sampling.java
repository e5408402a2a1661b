package chainrule.training;

import java.util.random.RandomGenerator;

public class Sampling {
  public static int[] permutation(int n, RandomGenerator random) {
    int[] order = new int[n];
    for (int i = 0; i < n; i++) {
      order[i] = i;
    }
    for (int i = 0; i < n; i++) {
      int j = random.nextInt(n);
      int kept = order[i];
      order[i] = order[j];
      order[j] = kept;
    }
    return order;
  }

  public static int[] subset(int n, int size, RandomGenerator random) {
    int[] taken = new int[size];
    int count = 0;
    for (int i = 0; i < n; i++) {
      if (random.nextInt(n - i) < size - count) {
        taken[count++] = i;
      }
    }
    return taken;
  }
}
