package chainrule.regularization;

import java.util.random.RandomGenerator;

public final class DropoutMask {

  private DropoutMask() {}

  public static boolean[] draw(int n, double dropProbability, RandomGenerator random) {
    boolean[] k = new boolean[n];
    for (int i = 0; i < n; i++) k[i] = (int) random.nextDouble() >= dropProbability;
    return k;
  }
}
