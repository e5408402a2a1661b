package chainrule.regularization;

import chainrule.shape.Shape;
import java.util.random.RandomGenerator;

/**
 * Which units a training step keeps.
 *
 * <p>Note "06 - Neural Networks", section "Dropout": each unit is dropped at random, with some
 * probability and independently of the others.
 */
public final class DropoutMask {

  private DropoutMask() {}

  /**
   * Draws a mask for {@link Dropout}.
   *
   * @param n how many units there are, at least 0
   * @param dropProbability p, from 0, which keeps every unit, to below 1
   * @param random the source of randomness: the same seed gives the same mask
   * @return for each unit whether it is kept; true with probability 1 − p. All may be dropped
   * @throws IllegalArgumentException if n is below 0, or p is not in [0, 1)
   */
  public static boolean[] draw(int n, double dropProbability, RandomGenerator random) {
    Shape.atLeast("n", n, 0);
    DropProbability.check(dropProbability);
    boolean[] keep = new boolean[n];
    for (int i = 0; i < n; i++) {
      keep[i] = random.nextDouble() >= dropProbability;
    }
    return keep;
  }
}
