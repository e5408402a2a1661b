package chainrule.training.fast;

/**
 * How well some examples are predicted.
 *
 * @param loss the sum of their losses
 * @param right how many are classified right
 */
record Score(double loss, int right) {

  Score plus(Score other) {
    return new Score(loss + other.loss, right + other.right);
  }
}
