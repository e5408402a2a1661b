package chainrule.training;

/**
 * How to train.
 *
 * @param epochs how often to go through the examples, at least 1
 * @param minibatch examples per step: 1 is online, N is batch, anything between is a minibatch
 * @param shuffle when the examples change their order
 * @param optimizer how a gradient becomes a step
 * @param regularization what keeps the network from memorizing its examples
 * @param seed of the shuffles and the dropout masks; the same seed gives the same result, to the
 *     bit
 * @param threads how many, at least 1; the result does not depend on it
 */
public record TrainingOptions(
    int epochs,
    int minibatch,
    Shuffle shuffle,
    Optimizer optimizer,
    Regularization regularization,
    long seed,
    int threads) {

  /**
   * Checks the ranges.
   *
   * @param epochs at least 1
   * @param minibatch at least 1
   * @param shuffle when the examples change their order
   * @param optimizer how a gradient becomes a step
   * @param regularization what keeps the network from memorizing its examples
   * @param seed any number
   * @param threads at least 1
   * @throws IllegalArgumentException if one of them is out of its range, or null
   */
  public TrainingOptions {
    if (epochs < 1 || minibatch < 1 || threads < 1) {
      throw new IllegalArgumentException(
          "epochs, minibatch and threads must be at least 1, not %d, %d and %d"
              .formatted(epochs, minibatch, threads));
    }
    if (shuffle == null || optimizer == null || regularization == null) {
      throw new IllegalArgumentException("shuffle, optimizer and regularization must not be null");
    }
  }
}
