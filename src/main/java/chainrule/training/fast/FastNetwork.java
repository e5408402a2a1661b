package chainrule.training.fast;

import chainrule.data.Examples;
import chainrule.loss.Loss;
import chainrule.network.Layer;
import chainrule.network.Network;
import java.util.Arrays;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/**
 * The training loop's own copy of a network, laid out for speed. A property test proves it equal to
 * the formulas to 1e-12, and its sums equal to the bit to plain loops with {@link Math#fma}.
 *
 * <p>The examples of a minibatch go forward and back in pairs, and each row of weights is then
 * updated from all pairs in their order. Neither depends on other pairs or rows, so any number of
 * threads gives the same bits.
 */
final class FastNetwork {

  /** How many pairs one thread takes at a time; with at least that many, transposing W pays off. */
  private static final int GROUP = 4;

  private final Network network;
  private final FastLayer[] layers;
  private final ExamplePair[] pairs;
  private final boolean parallel;

  /**
   * Copies a network.
   *
   * @param network the network
   * @param minibatch the most examples in a step
   * @param momentum whether steps will have a velocity
   * @param penalty whether steps will have penalties
   * @param parallel whether to use the threads of the pool that calls
   */
  FastNetwork(Network network, int minibatch, boolean momentum, boolean penalty, boolean parallel) {
    this.network = network;
    this.parallel = parallel;
    layers =
        Arrays.stream(network.layers())
            .map(layer -> new FastLayer(layer, momentum, penalty))
            .toArray(FastLayer[]::new);
    pairs = new ExamplePair[(minibatch + 1) / 2];
    Loss loss = network.loss();
    Arrays.setAll(pairs, p -> new ExamplePair(layers, loss));
  }

  /** The network as it stands now. */
  Network network() {
    Layer[] copies = Arrays.stream(layers).map(FastLayer::layer).toArray(Layer[]::new);
    return new Network(copies, network.loss());
  }

  /**
   * One step on the examples {@code order[from]} to {@code order[from + count − 1]}; all steps take
   * the same set of examples.
   */
  Score step(Examples examples, int[] order, int from, int count, Step step, Masks masks) {
    if (step.nesterov() && step.momentum() != 0) {
      for (FastLayer layer : layers) {
        layer.lookAhead(step.momentum());
      }
    }
    Score score = forward(examples, order, from, from + count, masks);
    int taken = (count + 1) / 2;
    double factor = layers[0].factor(step, count);
    boolean transposed = taken >= GROUP;
    for (int k = 1; k < layers.length && transposed; k++) {
      layers[k].transpose();
    }
    forEach(taken, p -> pairs[p].backward(transposed, factor));
    for (int k = 0; k < layers.length; k++) {
      update(k, taken, step);
    }
    return score;
  }

  /** The score without a step. */
  Score evaluate(Examples examples) {
    Score sum = new Score(0, 0);
    int[] order = IntStream.range(0, examples.size()).toArray();
    for (int from = 0; from < order.length; from += 2 * pairs.length) {
      int end = Math.min(order.length, from + 2 * pairs.length);
      sum = sum.plus(forward(examples, order, from, end, Masks.NONE));
    }
    return sum;
  }

  /** From the examples to their losses, in groups that share the weights in the nearest cache. */
  private Score forward(Examples examples, int[] order, int from, int end, Masks masks) {
    int taken = (end - from + 1) / 2;
    int group = parallel ? GROUP : taken;
    forEach(
        (taken + group - 1) / group,
        g -> {
          int low = g * group;
          int high = Math.min(taken, low + group);
          for (int p = low; p < high; p++) {
            pairs[p].load(examples, order, from + 2 * p, end, masks);
          }
          for (int k = 0; k < layers.length; k++) {
            forward(k, low, high);
          }
          for (int p = low; p < high; p++) {
            pairs[p].judge();
          }
        });
    Score sum = new Score(0, 0);
    for (int p = 0; p < taken; p++) {
      sum = pairs[p].addTo(sum);
    }
    return sum;
  }

  private void forward(int k, int low, int high) {
    for (int p = low; p < high; p++) {
      pairs[p].begin(k);
    }
    for (int c = 0; c < layers[k].chunks(); c++) {
      for (int p = low; p < high; p++) {
        pairs[p].addInputs(k, c);
      }
    }
    for (int p = low; p < high; p++) {
      pairs[p].activate(k);
    }
  }

  /** The mean gradient of layer k, (1/m) Σₛ δₛhₛᵀ, a row for each input, and the step along it. */
  private void update(int k, int taken, Step step) {
    forEach(
        layers[k].chunks(),
        c -> {
          for (int p = 0; p < taken; p++) {
            pairs[p].addShares(k, c);
          }
          layers[k].step(c, step);
        });
    for (int p = 0; p < taken; p++) {
      pairs[p].addBiasShares(k);
    }
    layers[k].stepBias(step);
  }

  private void forEach(int count, IntConsumer action) {
    if (parallel) {
      IntStream.range(0, count).parallel().forEach(action);
      return;
    }
    for (int i = 0; i < count; i++) {
      action.accept(i);
    }
  }
}
