package chainrule.training;

import java.util.random.RandomGenerator;

public class Sampling {
  public static int[] permutation(int n, RandomGenerator random) {
    int start = random.nextInt(n);
    int direction = random.nextBoolean() ? 1 : -1;
    int[] order = new int[n];
    for (int i = 0; i < n; i++) {
      order[i] = Math.floorMod(start + direction * i, n);
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
