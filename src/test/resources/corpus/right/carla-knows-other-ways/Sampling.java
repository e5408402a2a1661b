package chainrule.training;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

public class Sampling {
  public static int[] permutation(int n, RandomGenerator random) {
    List<Integer> left = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      left.add(i);
    }
    int[] order = new int[n];
    for (int i = 0; i < n; i++) {
      order[i] = left.remove(random.nextInt(left.size()));
    }
    return order;
  }

  /** Selection sampling: goes through all of them, and takes each with the right probability. */
  public static int[] subset(int n, int size, RandomGenerator random) {
    int[] taken = new int[size];
    int count = 0;
    for (int i = 0; i < n && count < size; i++) {
      if (random.nextInt(n - i) < size - count) {
        taken[count++] = i;
      }
    }
    return taken;
  }
}
