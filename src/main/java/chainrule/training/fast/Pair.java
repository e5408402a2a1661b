package chainrule.training.fast;

import chainrule.data.Examples;
import chainrule.loss.Loss;
import java.util.Arrays;
import java.util.function.Consumer;

/**
 * Two examples of a minibatch on their way through a network side by side, so that each weight that
 * is loaded serves both; or the one that is left over.
 */
class Pair {

  final FastLayer[] layers;
  final ActiveInputs inputs;
  final Active[] active;
  Slot first;
  Slot second;
  private final Active[] back;
  private boolean both;

  Pair(FastLayer[] layers, Loss loss) {
    this.layers = layers;
    first = new Slot(layers, loss);
    second = new Slot(layers, loss);
    inputs = new ActiveInputs(layers[0].inputs(), layers[0].chunk);
    active = new Active[layers.length];
    Arrays.setAll(active, k -> k == 0 ? inputs : new Active(layers[k].inputs(), layers[k].chunk));
    back = new Active[layers.length];
    Arrays.setAll(back, k -> new Active(layers[k].bias.length, layers[k].bias.length));
  }

  /** Takes the example {@code order[at]}, and the one after it if that is before {@code end}. */
  void load(Examples examples, int[] order, int at, int end, Masks masks) {
    both = at + 1 < end;
    inputs.mark(examples, order[at], order[both ? at + 1 : at]);
    first.load(examples, order[at], masks, at);
    if (both) {
      second.load(examples, order[at + 1], masks, at + 1);
    }
  }

  /** a⁽ᵏ⁾ ← b⁽ᵏ⁾, and which inputs of layer k are not 0. */
  void begin(int k) {
    each(slot -> slot.begin(k));
    if (k == 0) {
      inputs.list();
    } else {
      active[k].find(first.h[k], partner().h[k]);
    }
  }

  /** What stands beside the first example in the lists of active inputs. */
  Slot partner() {
    return both ? second : first;
  }

  /** a⁽ᵏ⁾ ← a⁽ᵏ⁾ + Σᵢ Wᵢhᵢ over the active inputs of a chunk of layer k. */
  void addInputs(int k, int chunk) {
    add(active[k], chunk, layers[k].weights, first.h[k + 1], second.h[k + 1]);
  }

  /** Adds rows to a sum for each of the examples. */
  private void add(Active in, int chunk, double[][] rows, double[] z, double[] w) {
    for (int n = in.start[chunk]; n < in.start[chunk + 1]; n += FourRows.BLOCK) {
      if (both) {
        FourRows.addToBoth(z, in.x, w, in.y, rows, in.at, n);
      } else {
        FourRows.add(z, in.x, rows, in.at, n);
      }
    }
  }

  /** h⁽ᵏ⁾ = g(a⁽ᵏ⁾), and g′. */
  void activate(int k) {
    each(slot -> slot.finish(k));
  }

  /** From the last layer to the losses. */
  void judge() {
    each(Slot::judge);
  }

  /** A score with these examples' added, one after the other. */
  Score addTo(Score sum) {
    Score withFirst = sum.plus(first.score);
    return both ? withFirst.plus(second.score) : withFirst;
  }

  /**
   * From the losses to every δ.
   *
   * @param transposed whether the layers have Wᵀ at hand
   * @param factor what each δ is multiplied by in the end
   */
  void backward(boolean transposed, double factor) {
    each(Slot::beginBackward);
    for (int k = layers.length - 1; k >= 0; k--) {
      int layer = k;
      each(slot -> slot.applySlopes(layer));
      if (k > 0 && transposed) {
        passBack(k);
      } else if (k > 0) {
        each(slot -> Rows.dots(layers[layer].weights, slot.delta[layer], slot.delta[layer - 1]));
      }
      each(slot -> Rows.scale(slot.delta[layer], factor));
    }
  }

  /** ∂L/∂h = Wᵀδ = Σⱼ Wⱼδⱼ: the way back is the way there with the rows of Wᵀ. */
  private void passBack(int k) {
    Arrays.fill(first.delta[k - 1], 0);
    Arrays.fill(second.delta[k - 1], 0);
    back[k].find(first.delta[k], both ? second.delta[k] : first.delta[k]);
    add(back[k], 0, layers[k].transposed, first.delta[k - 1], second.delta[k - 1]);
  }

  /** Adds the examples' shares δhᵀ of layer k's gradient to a chunk of its rows. */
  void addShares(int k, int chunk) {
    double[][] rows = layers[k].sums;
    Active in = active[k];
    for (int n = in.start[chunk]; n < in.start[chunk + 1]; n += FourRows.BLOCK) {
      if (both) {
        FourRows.takeTwo(rows, in.at, n, in.x, first.delta[k], in.y, second.delta[k]);
      } else {
        FourRows.take(rows, in.at, n, in.x, first.delta[k]);
      }
    }
  }

  /** Does what was postponed. */
  void finish() {}

  /** Adds the examples' shares δ of the gradient by layer k's biases. */
  void addBiasShares(int k) {
    each(slot -> Rows.add(layers[k].biasSums, 1, slot.delta[k]));
  }

  private void each(Consumer<Slot> action) {
    action.accept(first);
    if (both) {
      action.accept(second);
    }
  }
}
