package chainrule.training.fast;

import chainrule.data.Examples;
import chainrule.data.Split;
import chainrule.network.Network;
import chainrule.training.Minibatches;
import chainrule.training.Optimizer;
import chainrule.training.Regularization;
import chainrule.training.Training;
import chainrule.training.Training.Epoch;
import chainrule.training.Training.Listener;
import chainrule.training.TrainingOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ForkJoinPool;

/**
 * The training loop: batch, minibatch and online are one loop with three sizes.
 *
 * <p>Note "06 - Neural Networks", sections "Stochastic Gradient Descent" and "Batch and Minibatch
 * Algorithms"; slides "Train a neural network", steps 1 to 5.
 */
public final class Trainer {

  private final Split data;
  private final TrainingOptions options;
  private final Listener listener;
  private final FastNetwork network;

  private Trainer(Network start, Split data, TrainingOptions options, Listener listener) {
    this.data = data;
    this.options = options;
    this.listener = listener;
    boolean momentum = false;
    for (int epoch = 0; epoch < options.epochs(); epoch++) {
      momentum |= options.optimizer().momentum().applyAsDouble(epoch) != 0;
    }
    int slots = Math.min(options.minibatch(), data.training().size());
    network =
        new FastNetwork(
            start,
            slots,
            momentum,
            !options.regularization().equals(Regularization.NONE),
            options.threads() > 1);
  }

  /**
   * Trains a network.
   *
   * @param start the network to start from; it is not changed
   * @param data the examples to learn from, and those held out
   * @param options how
   * @param listener is told how training progresses
   * @return the trained network and its learning curve
   * @throws IllegalArgumentException if the network does not fit the data
   */
  public static Training train(
      Network start, Split data, TrainingOptions options, Listener listener) {
    requireFit(start, data.training());
    Trainer trainer = new Trainer(start, data, options, listener);
    if (options.threads() == 1) {
      return trainer.run();
    }
    ForkJoinPool pool = new ForkJoinPool(options.threads());
    try {
      return pool.submit(trainer::run).join();
    } finally {
      pool.shutdown();
    }
  }

  private Training run() {
    List<Epoch> curve = new ArrayList<>();
    Network finished = network.network();
    for (int epoch = 1; epoch <= options.epochs(); epoch++) {
      int[] order =
          Minibatches.order(data.training().size(), options.shuffle(), options.seed(), epoch - 1);
      Score score = epoch(epoch, order);
      Score heldOut = network.evaluate(data.heldOut());
      if (!Double.isFinite(score.loss()) || !Double.isFinite(heldOut.loss())) {
        return new Training(finished, curve, diverged(epoch));
      }
      double n = order.length;
      double m = data.heldOut().size();
      curve.add(
          new Epoch(
              epoch, score.loss() / n, score.right() / n, heldOut.loss() / m, heldOut.right() / m));
      finished = network.network();
      listener.afterEpoch(curve.get(curve.size() - 1), finished);
    }
    return new Training(finished, curve, "");
  }

  private Score epoch(int epoch, int[] order) {
    Optimizer optimizer = options.optimizer();
    Regularization regularization = options.regularization();
    Step step =
        new Step(
            optimizer.learningRate().applyAsDouble(epoch - 1),
            optimizer.momentum().applyAsDouble(epoch - 1),
            optimizer.nesterov(),
            regularization.l1(),
            regularization.l2());
    Masks masks = new Masks(regularization.dropProbability(), options.seed() * 31 + epoch);
    Score sum = new Score(0, 0);
    for (int from = 0; from < order.length; from += options.minibatch()) {
      int count = Math.min(options.minibatch(), order.length - from);
      sum = sum.plus(network.step(data.training(), order, from, count, step, masks));
      if (!Double.isFinite(sum.loss())) {
        return sum;
      }
      listener.afterMinibatch(epoch, from + count, sum.loss() / (from + count));
    }
    return sum;
  }

  private String diverged(int epoch) {
    return "the loss is no longer a finite number in epoch %d; lower the learning rate (now %s)"
        .formatted(epoch, options.optimizer().learningRate().applyAsDouble(epoch - 1));
  }

  private static void requireFit(Network network, Examples examples) {
    int inputs = network.layers()[0].inputs();
    int outputs = network.layers()[network.layers().length - 1].nodes();
    if (inputs != examples.inputSize() || outputs != examples.targetSize()) {
      throw new IllegalArgumentException(
          "the network is %d to %d but the examples are %d to %d"
              .formatted(inputs, outputs, examples.inputSize(), examples.targetSize()));
    }
  }
}
