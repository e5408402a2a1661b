package chainrule.training.fast;

import chainrule.data.Examples;
import chainrule.loss.Loss;
import java.util.SplittableRandom;

/**
 * One example of a minibatch on its way through a network: all that it needs is kept from step to
 * step, so that training creates no arrays.
 */
final class Slot {

  private final FastLayer[] layers;
  private final Loss loss;

  /** What each layer puts out, after dropout; h⁽⁰⁾ = x stays where the examples are. */
  final double[][] h;

  /** δ of each layer. */
  final double[][] delta;

  /** L of the example, and whether it is classified right. */
  Score score;

  private final double[] target;
  private final double[][] slopes;
  private int label;
  private double dropProbability;
  private SplittableRandom random;

  Slot(FastLayer[] layers, Loss loss) {
    this.layers = layers;
    this.loss = loss;
    int depth = layers.length;
    h = new double[depth + 1][];
    delta = new double[depth][];
    slopes = new double[depth][];
    for (int k = 0; k < depth; k++) {
      int nodes = layers[k].bias.length;
      h[k + 1] = new double[nodes];
      delta[k] = new double[nodes];
      slopes[k] = new double[nodes];
    }
    target = new double[layers[depth - 1].bias.length];
  }

  /** Takes example n, which gets the masks of place {@code at} in the order. */
  void load(Examples examples, int n, Masks masks, int at) {
    examples.copyTarget(n, target);
    label = examples.label(n);
    dropProbability = masks.dropProbability();
    random = masks.random(at);
  }

  /** a⁽ᵏ⁾ ← b⁽ᵏ⁾, before the inputs of layer k are added. */
  void begin(int k) {
    System.arraycopy(layers[k].bias, 0, h[k + 1], 0, h[k + 1].length);
  }

  /** h⁽ᵏ⁾ = g(a⁽ᵏ⁾), and g′. */
  void finish(int k) {
    layers[k].activate(h[k + 1], slopes[k]);
    if (k < layers.length - 1 && dropProbability > 0) {
      drop(h[k + 1], slopes[k]);
    }
  }

  /** Inverted dropout, forward, and in the slopes for the way back. */
  private void drop(double[] h, double[] slopes) {
    for (int j = 0; j < slopes.length; j++) {
      boolean kept = random.nextDouble() >= dropProbability;
      h[j] = kept ? h[j] / (1 - dropProbability) : 0;
      slopes[j] = kept ? slopes[j] / (1 - dropProbability) : 0;
    }
  }

  /** From the last layer to the loss and the prediction. */
  void judge() {
    double[] last = h[layers.length];
    score = new Score(loss.value(last, target), label(loss.output(last)) == label ? 1 : 0);
  }

  /** The class of a prediction: the largest of several, or 1 from ½ on. */
  private static int label(double[] output) {
    if (output.length == 1) {
      return output[0] >= 0.5 ? 1 : 0;
    }
    int largest = 0;
    for (int k = 1; k < output.length; k++) {
      largest = output[k] > output[largest] ? k : largest;
    }
    return largest;
  }

  /** ∂L/∂h of the last layer, in the place of its δ. */
  void beginBackward() {
    System.arraycopy(
        loss.gradient(h[layers.length], target), 0, delta[layers.length - 1], 0, target.length);
  }

  /** δ⁽ᵏ⁾ = g′ ∂L/∂h, for a δ⁽ᵏ⁾ that holds ∂L/∂h. */
  void applySlopes(int k) {
    for (int j = 0; j < delta[k].length; j++) {
      delta[k][j] *= slopes[k][j];
    }
  }
}
