package chainrule.training;

import java.util.random.RandomGenerator;

public final class Sampling {

  private Sampling() {}

  public static int[] permutation(int n, RandomGenerator random) {
    java.util.List<Integer> rest = new java.util.ArrayList<>();
    for (int i = 0; i < n; i++) rest.add(i);
    int[] r = new int[n];
    for (int i = 0; i < n; i++) r[i] = rest.remove(random.nextInt(rest.size()));
    return r;
  }

  public static int[] subset(int n, int size, RandomGenerator random) {
    if (size < 1 || size > n) {
      throw new IllegalArgumentException("size is " + size + " but must be from 1 to " + n);
    }
    int[] drawn = new int[size];
    for (int i = 0; i < size; i++) {
      // Floyd's way: one more number may be drawn than before; if a taken one is, it stands in.
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
