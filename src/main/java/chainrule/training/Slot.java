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

  /**
   * From h⁽⁰⁾ to the loss and the prediction.
   *
   * @param dropProbability of hidden nodes, 0 outside of training
   * @param random where the mask comes from, the example's own
   */
  void forward(double dropProbability, SplittableRandom random) {
    int last = layers.length - 1;
    for (int k = 0; k <= last; k++) {
      layers[k].forward(h[k], h[k + 1]);
      for (int j = 0; j < slopes[k].length; j++) {
        slopes[k][j] = layers[k].activation.derivativeFromOutput(h[k + 1][j]);
      }
      if (k < last && dropProbability > 0) {
        drop(k, dropProbability, random);
      }
    }
    value = loss.value(h[last + 1], target);
    output = loss.output(h[last + 1]);
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
