package chainrule.training;

import chainrule.data.Examples;
import chainrule.network.Layer;
import chainrule.network.Network;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/**
 * The training loop's own copy of a network, laid out for speed. What it computes is proven equal
 * to the formulas by a property test: to the bit where the order of additions is the same, and to
 * 1e-12 where it is not.
 *
 * <p>Plain gradient descent keeps no gradient: each example's share is added to the weights at
 * once. The examples of a minibatch go forward and back each in a slot of its own, and each row of
 * weights is then updated from all slots in their order. Neither depends on other examples or rows,
 * so any number of threads gives the same bits.
 */
final class FastNetwork {

  /** Weights that stay in the nearest cache while all examples make use of them. */
  private static final int NEAR = 4096;

  /** Examples that one thread takes at a time, an even number. */
  private static final int GROUP = 8;

  private final Network network;
  private final FastLayer[] layers;
  private final Slot[] slots;
  private final Pair[] pairs;
  private final Pair[] singles;
  private final double[][][] gradient;
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
            .map(layer -> new FastLayer(layer, momentum))
            .toArray(FastLayer[]::new);
    gradient = momentum || penalty ? new double[layers.length][][] : null;
    for (int k = 0; k < layers.length && gradient != null; k++) {
      gradient[k] = new double[layers[k].weights.length][layers[k].bias.length];
    }
    slots = new Slot[minibatch];
    Arrays.setAll(slots, s -> new Slot(layers, network.loss()));
    pairs = new Pair[minibatch / 2];
    Arrays.setAll(pairs, p -> new Pair(layers, slots[2 * p], slots[2 * p + 1]));
    singles = new Pair[(minibatch + 1) / 2];
    Arrays.setAll(singles, p -> new Pair(layers, slots[2 * p], null));
  }

  /** The network as it stands now. */
  Network network() {
    Layer[] copies = Arrays.stream(layers).map(FastLayer::layer).toArray(Layer[]::new);
    return new Network(copies, network.loss());
  }

  /**
   * How wrong some examples come out: the sum of their losses, and how many are classified right.
   */
  record Score(double loss, int right) {
    Score plus(Score other) {
      return new Score(loss + other.loss, right + other.right);
    }
  }

  /** One step on the examples {@code order[from]} to {@code order[from + count − 1]}. */
  Score step(
      Examples examples, int[] order, int from, int count, Step step, double drop, long seed) {
    if (step.nesterov()) {
      for (FastLayer layer : layers) {
        layer.lookAhead(step.momentum());
      }
    }
    forward(examples, order, from, count, drop, seed);
    forEach(count, s -> slots[s].backward());
    for (int k = 0; k < layers.length; k++) {
      update(k, count, step);
    }
    return score(examples, order, from, count);
  }

  /** The score without a step. */
  Score evaluate(Examples examples) {
    Score sum = new Score(0, 0);
    int[] order = IntStream.range(0, examples.size()).toArray();
    for (int from = 0; from < order.length; from += slots.length) {
      int count = Math.min(slots.length, order.length - from);
      forward(examples, order, from, count, 0, 0);
      sum = sum.plus(score(examples, order, from, count));
    }
    return sum;
  }

  /** From the examples to their losses, in groups that share the weights in the nearest cache. */
  private void forward(
      Examples examples, int[] order, int from, int count, double drop, long seed) {
    int group = parallel ? GROUP : count;
    forEach(
        (count + group - 1) / group,
        g -> {
          int low = g * group;
          int high = Math.min(count, low + group);
          SplittableRandom[] random = new SplittableRandom[high];
          for (int s = low; s < high; s++) {
            load(slots[s], examples, order[from + s]);
            random[s] = drop == 0 ? null : new SplittableRandom(seed * 1_000_003 + from + s);
          }
          for (int k = 0; k < layers.length; k++) {
            forward(k, low, high, drop, random);
          }
          for (int s = low; s < high; s++) {
            slots[s].judge();
          }
        });
  }

  private void forward(int k, int low, int high, double drop, SplittableRandom[] random) {
    for (int s = low; s < high; s += 2) {
      pair(s / 2, high).begin(k);
    }
    int chunk = rows(k);
    for (int n = 0; n < layers[k].weights.length; n += chunk) {
      for (int s = low; s < high; s += 2) {
        pair(s / 2, high).addInputs(k, n, n + chunk);
      }
    }
    for (int s = low; s < high; s++) {
      slots[s].finish(k, drop, random[s]);
    }
  }

  /** How many rows of layer k stay near, a multiple of the three that go together. */
  private int rows(int k) {
    return 3 * Math.max(1, NEAR / 3 / layers[k].bias.length);
  }

  /** Pair p of so many examples; the last of an odd number stands alone. */
  private Pair pair(int p, int count) {
    return 2 * p + 1 < count ? pairs[p] : singles[p];
  }

  private static void load(Slot slot, Examples examples, int n) {
    examples.copyInput(n, slot.h[0]);
    examples.copyTarget(n, slot.target);
  }

  private Score score(Examples examples, int[] order, int from, int count) {
    double loss = 0;
    int right = 0;
    for (int s = 0; s < count; s++) {
      loss += slots[s].value;
      right += label(slots[s].output) == examples.label(order[from + s]) ? 1 : 0;
    }
    return new Score(loss, right);
  }

  /** The class of a prediction: the largest of several, or 1 from ½ on. */
  static int label(double[] output) {
    if (output.length == 1) {
      return output[0] >= 0.5 ? 1 : 0;
    }
    int largest = 0;
    for (int k = 1; k < output.length; k++) {
      largest = output[k] > output[largest] ? k : largest;
    }
    return largest;
  }

  /** The mean gradient of layer k, (1/m) Σₛ δₛhₛᵀ, a row for each input, and the step along it. */
  private void update(int k, int count, Step step) {
    for (int s = 0; s < count; s++) {
      Rows.scale(slots[s].delta[k], (gradient == null ? -step.learningRate() : 1) / count);
    }
    int rows = layers[k].weights.length;
    int chunk = rows(k);
    forEach(
        (rows + chunk - 1) / chunk,
        c -> updateRows(k, count, c * chunk, Math.min(rows, (c + 1) * chunk), step));
    double[] byBias = gradient == null ? layers[k].bias : new double[layers[k].bias.length];
    for (int s = 0; s < count; s++) {
      Rows.add(byBias, 1, slots[s].delta[k]);
    }
    if (gradient != null) {
      layers[k].stepBias(byBias, step);
    }
  }

  /** Rows from {@code low} to {@code high}; plain descent adds −ηδ to the weights themselves. */
  private void updateRows(int k, int count, int low, int high, Step step) {
    double[][] sum = gradient == null ? layers[k].weights : gradient[k];
    for (int p = 0; p < (count + 1) / 2; p++) {
      pair(p, count).addShares(k, sum, low, high);
    }
    for (int i = low; i < high && gradient != null; i++) {
      layers[k].step(i, gradient[k][i], step);
      Arrays.fill(gradient[k][i], 0);
    }
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
