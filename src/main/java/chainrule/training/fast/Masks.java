package chainrule.training.fast;

import java.util.SplittableRandom;

/**
 * Where the dropout masks of one epoch come from: each example has a source of its own, so that the
 * order in which threads take them does not matter.
 *
 * @param dropProbability of hidden nodes, 0 outside of training
 * @param seed of the epoch
 */
record Masks(double dropProbability, long seed) {

  /** No node is dropped. */
  static final Masks NONE = new Masks(0, 0);

  /** The source of the example in place n of the order; null if there is nothing to draw. */
  SplittableRandom random(int n) {
    return dropProbability == 0 ? null : new SplittableRandom(seed * 1_000_003 + n);
  }
}
