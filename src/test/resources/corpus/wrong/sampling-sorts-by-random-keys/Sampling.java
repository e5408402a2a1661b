package chainrule.training;

import java.util.Comparator;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

public class Sampling {
  public static int[] permutation(int n, RandomGenerator random) {
    int[] keys = IntStream.range(0, n).map(i -> random.nextInt(10000)).toArray();
    return IntStream.range(0, n)
        .boxed()
        .sorted(Comparator.comparingInt(i -> keys[i]))
        .mapToInt(i -> i)
        .toArray();
  }

  public static int[] subset(int n, int size, RandomGenerator random) {
    return IntStream.generate(() -> random.nextInt(n)).distinct().limit(size).toArray();
  }
}
