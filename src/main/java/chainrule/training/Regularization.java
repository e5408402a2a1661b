package chainrule.training;

/**
 * What keeps a network from memorizing its examples. Weights are penalized, biases are not.
 *
 * @param l1 λ of λ Σ|w|, 0 for none
 * @param l2 λ of λ Σw², 0 for none
 * @param dropProbability how often a hidden node is left out of a training step, from 0 to below 1
 */
public record Regularization(double l1, double l2, double dropProbability) {

  /** None at all. */
  public static final Regularization NONE = new Regularization(0, 0, 0);

  /**
   * Checks the ranges.
   *
   * @param l1 λ of λ Σ|w|, 0 for none
   * @param l2 λ of λ Σw², 0 for none
   * @param dropProbability how often a hidden node is left out, from 0 to below 1
   * @throws IllegalArgumentException if one of them is out of its range
   */
  public Regularization {
    if (!(l1 >= 0 && l2 >= 0)) {
      throw new IllegalArgumentException("l1 and l2 must be at least 0, not " + l1 + " and " + l2);
    }
    if (!(dropProbability >= 0 && dropProbability < 1)) {
      throw new IllegalArgumentException(
          "dropProbability must be from 0 to below 1, not " + dropProbability);
    }
  }
}
