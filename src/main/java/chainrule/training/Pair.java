package chainrule.training;

import chainrule.data.Examples;
import chainrule.loss.Loss;
import java.util.Arrays;

/**
 * Two examples of a minibatch on their way through a network side by side, so that each weight that
 * is loaded serves both; or the one that is left over.
 */
final class Pair {

  private final FastLayer[] layers;
  private final Slot first;
  private final Slot second;
  private final Active[] active;
  private boolean both;

  Pair(FastLayer[] layers, Loss loss) {
    this.layers = layers;
    first = new Slot(layers, loss);
    second = new Slot(layers, loss);
    active = Arrays.stream(layers).map(Active::new).toArray(Active[]::new);
  }

  /** Takes the example {@code order[at]}, and the one after it if that is before {@code end}. */
  void load(Examples examples, int[] order, int at, int end, Masks masks) {
    both = at + 1 < end;
    first.load(examples, order[at], masks, at);
    if (both) {
      second.load(examples, order[at + 1], masks, at + 1);
    }
  }

  /** a⁽ᵏ⁾ ← b⁽ᵏ⁾, and which inputs of layer k are not 0. */
  void begin(int k) {
    first.begin(k);
    if (both) {
      second.begin(k);
    }
    active[k].find(first.h[k], both ? second.h[k] : first.h[k]);
  }

  /** a⁽ᵏ⁾ ← a⁽ᵏ⁾ + Σᵢ Wᵢhᵢ over the active inputs of a chunk of layer k. */
  void addInputs(int k, int chunk) {
    double[][] rows = layers[k].weights;
    Active in = active[k];
    for (int n = in.start[chunk]; n < in.start[chunk + 1]; n += Rows.BLOCK) {
      if (both) {
        Rows.addFourToTwo(first.h[k + 1], in.x, second.h[k + 1], in.y, rows, in.at, n);
      } else {
        Rows.addFour(first.h[k + 1], in.x, rows, in.at, n);
      }
    }
  }

  /** h⁽ᵏ⁾ = g(a⁽ᵏ⁾), and g′. */
  void finish(int k) {
    first.finish(k);
    if (both) {
      second.finish(k);
    }
  }

  /** From the last layer to the losses. */
  void judge() {
    first.judge();
    if (both) {
      second.judge();
    }
  }

  /** A score with these examples' added, one after the other. */
  Score addTo(Score sum) {
    Score withFirst = sum.plus(first.score);
    return both ? withFirst.plus(second.score) : withFirst;
  }

  /** From the losses to every δ, each multiplied by a factor in the end. */
  void backward(double factor) {
    first.backward(factor);
    if (both) {
      second.backward(factor);
    }
  }

  /** Adds the examples' shares δhᵀ of layer k's gradient to a chunk of its rows. */
  void addShares(int k, int chunk) {
    double[][] rows = layers[k].sums;
    Active in = active[k];
    for (int n = in.start[chunk]; n < in.start[chunk + 1]; n += Rows.BLOCK) {
      if (both) {
        Rows.addTwoToFour(rows, in.at, n, in.x, first.delta[k], in.y, second.delta[k]);
      } else {
        Rows.addToFour(rows, in.at, n, in.x, first.delta[k]);
      }
    }
  }

  /** Adds the examples' shares δ of the gradient by layer k's biases. */
  void addBiasShares(int k) {
    Rows.add(layers[k].biasSums, 1, first.delta[k]);
    if (both) {
      Rows.add(layers[k].biasSums, 1, second.delta[k]);
    }
  }
}
