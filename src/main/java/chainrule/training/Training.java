package chainrule.training;

import chainrule.network.Network;
import java.util.List;

/**
 * The result of training a network.
 *
 * @param network the trained network; if training was stopped, as it stood before the epoch that
 *     failed
 * @param curve the learning curve, an entry for each epoch that was finished
 * @param stopped why training ended early, one line; empty if it did not
 */
public record Training(Network network, List<Epoch> curve, String stopped) {

  /**
   * One point of a learning curve.
   *
   * @param number which epoch, from 1
   * @param trainingLoss the mean loss of the training examples, each taken just before the step
   *     that it takes part in, with dropout if there is any
   * @param trainingAccuracy the share of them that was classified right then, from 0 to 1
   * @param heldOutLoss the mean loss of the held-out examples after the epoch
   * @param heldOutAccuracy the share of them that is classified right
   */
  public record Epoch(
      int number,
      double trainingLoss,
      double trainingAccuracy,
      double heldOutLoss,
      double heldOutAccuracy) {}

  /** Is told how training progresses. */
  public interface Listener {

    /** Ignores everything. */
    Listener NONE = new Listener() {};

    /**
     * After each minibatch.
     *
     * @param epoch which epoch, from 1
     * @param examples how many examples of the epoch are done
     * @param meanLoss the mean loss of those
     */
    default void afterMinibatch(int epoch, int examples, double meanLoss) {}

    /**
     * After each epoch.
     *
     * @param epoch its point of the learning curve
     * @param network the network as it stands
     */
    default void afterEpoch(Epoch epoch, Network network) {}
  }
}
