package chainrule.training.fast;

import chainrule.data.Examples;
import chainrule.loss.Loss;

/**
 * An example and the one before it, for minibatches of one and plain gradient descent. The shares
 * of an example wait for the next one: each block of rows is updated right before the next example
 * uses it, so that a step goes through the weights once and not twice.
 */
final class Succession extends Pair {

  private boolean waiting;
  private boolean follows;
  private int number;

  Succession(FastLayer[] layers, Loss loss) {
    super(layers, loss);
  }

  @Override
  void load(Examples examples, int[] order, int at, int end, Masks masks) {
    follows = waiting;
    waiting = false;
    if (follows) {
      Slot before = first;
      first = second;
      second = before;
    }
    super.load(examples, order, at, end, masks);
    if (follows) {
      inputs.mark(examples, order[at], number);
    }
    number = order[at];
  }

  @Override
  Slot partner() {
    return follows ? second : super.partner();
  }

  @Override
  void addInputs(int k, int chunk) {
    if (!follows) {
      super.addInputs(k, chunk);
      return;
    }
    Active in = active[k];
    double[] delta = second.delta[k];
    for (int n = in.start[chunk]; n < in.start[chunk + 1]; n += FourRows.BLOCK) {
      FourRows.takeAndAdd(layers[k].weights, in.at, n, in.y, delta, in.x, first.h[k + 1]);
    }
  }

  @Override
  void backward(boolean transposed, double factor) {
    super.backward(transposed, factor);
    waiting = true;
  }

  /** The shares wait. */
  @Override
  void addShares(int k, int chunk) {}

  @Override
  void finish() {
    for (int k = 0; k < layers.length && waiting; k++) {
      for (int c = 0; c < layers[k].chunks(); c++) {
        super.addShares(k, c);
      }
    }
    waiting = false;
  }
}
