package chainrule.regularization;

import java.util.random.RandomGenerator;

public final class DropoutMask {

  /** An exponential number is above −ln(1 − p) with probability 1 − p. */
  public static boolean[] draw(int n, double dropProbability, RandomGenerator random) {
    double threshold = -Math.log1p(-dropProbability);
    boolean[] keep = new boolean[n];
    for (int i = 0; i < n; i++) {
      keep[i] = random.nextExponential() >= threshold;
    }
    return keep;
  }
}
