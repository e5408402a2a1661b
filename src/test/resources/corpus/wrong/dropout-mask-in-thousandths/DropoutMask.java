package chainrule.regularization;

import java.util.random.RandomGenerator;

public class DropoutMask {
  public static boolean[] draw(int n, double dropProbability, RandomGenerator random) {
    boolean[] keep = new boolean[n];
    for (int i = 0; i < n; i++) {
      keep[i] = random.nextInt(1000) >= 1000 * dropProbability;
    }
    return keep;
  }
}
