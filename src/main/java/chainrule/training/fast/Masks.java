package chainrule.training.fast;

import java.util.SplittableRandom;

/**
 * The dropout masks of one epoch: each example has a random generator of its own, so the order in
 * which threads take the examples does not matter.
 *
 * @param dropProbability of hidden nodes, 0 outside of training
 * @param seed of the epoch
 */
record Masks(double dropProbability, long seed) {

  /** No node is dropped. */
  static final Masks NONE = new Masks(0, 0);

  /** The generator for the example at place n of the order; null if there is nothing to draw. */
  SplittableRandom random(int n) {
    return dropProbability == 0 ? null : new SplittableRandom(seed * 1_000_003 + n);
  }
}
