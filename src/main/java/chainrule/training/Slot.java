package chainrule.training;

import chainrule.loss.Loss;
import java.util.SplittableRandom;

/**
 * One example of a minibatch on its way through a network: all that it needs is kept from step to
 * step, so that training creates no arrays.
 */
final class Slot {

  private final FastLayer[] layers;
  private final Loss loss;

  /** h⁽⁰⁾ = x, and what each layer puts out, after dropout. */
  final double[][] h;

  /** δ of each layer. */
  final double[][] delta;

  /** y. */
  final double[] target;

  /** L of the example. */
  double value;

  /** ŷ of the example. */
  double[] output;

  private final double[][] slopes;

  Slot(FastLayer[] layers, Loss loss) {
    this.layers = layers;
    this.loss = loss;
    int depth = layers.length;
    h = new double[depth + 1][];
    delta = new double[depth][];
    slopes = new double[depth][];
    for (int k = 0; k < depth; k++) {
      int inputs = layers[k].weights.length;
      int nodes = layers[k].bias.length;
      h[k] = new double[inputs];
      h[k + 1] = new double[nodes];
      delta[k] = new double[nodes];
      slopes[k] = new double[nodes];
    }
    target = new double[layers[depth - 1].bias.length];
  }

  /** a⁽ᵏ⁾ ← b⁽ᵏ⁾, before the inputs of layer k are added. */
  void begin(int k) {
    System.arraycopy(layers[k].bias, 0, h[k + 1], 0, h[k + 1].length);
  }

  /**
   * h⁽ᵏ⁾ = g(a⁽ᵏ⁾), and g′.
   *
   * @param dropProbability of hidden nodes, 0 outside of training
   * @param random where the mask comes from, the example's own
   */
  void finish(int k, double dropProbability, SplittableRandom random) {
    layers[k].activate(h[k + 1], slopes[k]);
    if (k < layers.length - 1 && dropProbability > 0) {
      drop(k, dropProbability, random);
    }
  }

  /** From the last layer to the loss and the prediction. */
  void judge() {
    double[] last = h[layers.length];
    value = loss.value(last, target);
    output = loss.output(last);
  }

  /** From the loss to every δ. */
  void backward() {
    int last = layers.length - 1;
    System.arraycopy(loss.gradient(h[last + 1], target), 0, delta[last], 0, target.length);
    for (int k = last; k >= 0; k--) {
      for (int j = 0; j < delta[k].length; j++) {
        delta[k][j] *= slopes[k][j];
      }
      if (k > 0) {
        layers[k].backward(delta[k], delta[k - 1]);
      }
    }
  }

  /** Inverted dropout, forward, and in the slopes for the way back. */
  private void drop(int k, double dropProbability, SplittableRandom random) {
    for (int j = 0; j < slopes[k].length; j++) {
      boolean kept = random.nextDouble() >= dropProbability;
      h[k + 1][j] = kept ? h[k + 1][j] / (1 - dropProbability) : 0;
      slopes[k][j] = kept ? slopes[k][j] / (1 - dropProbability) : 0;
    }
  }
}
