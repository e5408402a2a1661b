package chainrule.training.fast;

import chainrule.data.Examples;
import chainrule.loss.Loss;
import java.util.Arrays;
import java.util.function.Consumer;

/**
 * Two examples of a minibatch on their way through a network side by side, so that each weight that
 * is loaded serves both; or the one that is left over.
 */
final class ExamplePair {

  private final FastLayer[] layers;
  private final ExampleWorkspace first;
  private final ExampleWorkspace second;

  /** For each layer, which of its inputs are not 0. */
  private final NonZeroIndex[] inputs;

  /** The first of these, which reads the examples themselves. */
  private final NonZeroInputs pixels;

  /** For each layer, which of its δ are not 0. */
  private final NonZeroIndex[] deltas;

  private boolean both;

  ExamplePair(FastLayer[] layers, Loss loss) {
    this.layers = layers;
    first = new ExampleWorkspace(layers, loss);
    second = new ExampleWorkspace(layers, loss);
    pixels = new NonZeroInputs(layers[0].inputs(), layers[0].chunk);
    inputs = new NonZeroIndex[layers.length];
    Arrays.setAll(
        inputs, k -> k == 0 ? pixels : new NonZeroIndex(layers[k].inputs(), layers[k].chunk));
    deltas = new NonZeroIndex[layers.length];
    Arrays.setAll(deltas, k -> new NonZeroIndex(layers[k].bias.length, layers[k].bias.length));
  }

  /** Takes the example {@code order[at]}, and the one after it if that is before {@code end}. */
  void load(Examples examples, int[] order, int at, int end, Masks masks) {
    both = at + 1 < end;
    pixels.mark(examples, order[at], order[both ? at + 1 : at]);
    first.load(examples, order[at], masks, at);
    if (both) {
      second.load(examples, order[at + 1], masks, at + 1);
    }
  }

  /** a⁽ᵏ⁾ ← b⁽ᵏ⁾, and which inputs of layer k are not 0. */
  void begin(int k) {
    each(example -> example.begin(k));
    if (k == 0) {
      pixels.list();
    } else {
      inputs[k].list(first.h[k], partner().h[k]);
    }
  }

  /** The second example; the first one once more if it is alone. */
  private ExampleWorkspace partner() {
    return both ? second : first;
  }

  /** a⁽ᵏ⁾ ← a⁽ᵏ⁾ + Σᵢ Wᵢhᵢ over the inputs in a chunk of layer k that are not 0. */
  void addInputs(int k, int chunk) {
    addRows(inputs[k], chunk, layers[k].weights, first.a[k], second.a[k]);
  }

  /** Adds scaled rows to a sum for each of the examples. */
  private void addRows(NonZeroIndex factors, int chunk, double[][] rows, double[] z, double[] w) {
    int end = factors.start[chunk + 1];
    for (int n = factors.start[chunk]; n < end; n += BlockedAxpy.BLOCK) {
      if (both) {
        BlockedAxpy.addRowsToBoth(z, factors.x, w, factors.y, rows, factors.index, n);
      } else {
        BlockedAxpy.addRows(z, factors.x, rows, factors.index, n);
      }
    }
  }

  /** h⁽ᵏ⁾ = g(a⁽ᵏ⁾), and g′. */
  void activate(int k) {
    each(example -> example.activate(k));
  }

  /** From the output of the last layer to the losses. */
  void judge() {
    each(ExampleWorkspace::judge);
  }

  /** A score plus the scores of these examples, one after the other. */
  Score addTo(Score sum) {
    Score withFirst = sum.plus(first.score);
    return both ? withFirst.plus(second.score) : withFirst;
  }

  /**
   * From the losses to every δ.
   *
   * @param transposed whether the layers have Wᵀ at hand
   * @param factor what each δ is multiplied by before it is added to the weights
   */
  void backward(boolean transposed, double factor) {
    each(ExampleWorkspace::beginBackward);
    for (int k = layers.length - 1; k >= 0; k--) {
      int layer = k;
      each(example -> example.passActivation(layer, factor));
      if (k > 0 && transposed) {
        passTransposed(k);
      } else if (k > 0) {
        double[][] weights = layers[k].weights;
        each(e -> Vectors.dots(weights, e.delta[layer], e.byOutput[layer - 1]));
      }
    }
  }

  /** ∂L/∂h = Wᵀδ = Σⱼ Wⱼδⱼ: the way back is the way forward with the rows of Wᵀ. */
  private void passTransposed(int k) {
    Arrays.fill(first.byOutput[k - 1], 0);
    Arrays.fill(second.byOutput[k - 1], 0);
    deltas[k].list(first.delta[k], partner().delta[k]);
    addRows(deltas[k], 0, layers[k].transposed, first.byOutput[k - 1], second.byOutput[k - 1]);
  }

  /** Adds the examples' shares δhᵀ of layer k's gradient to a chunk of its rows. */
  void addShares(int k, int chunk) {
    double[][] rows = layers[k].sums;
    NonZeroIndex in = inputs[k];
    for (int n = in.start[chunk]; n < in.start[chunk + 1]; n += BlockedAxpy.BLOCK) {
      if (both) {
        BlockedAxpy.updateTwice(
            rows, in.index, n, in.x, first.scaledDelta[k], in.y, second.scaledDelta[k]);
      } else {
        BlockedAxpy.update(rows, in.index, n, in.x, first.scaledDelta[k]);
      }
    }
  }

  /** Adds the examples' shares δ of the gradient with respect to layer k's biases. */
  void addBiasShares(int k) {
    each(example -> Vectors.axpy(layers[k].biasSums, 1, example.scaledDelta[k]));
  }

  private void each(Consumer<ExampleWorkspace> action) {
    action.accept(first);
    if (both) {
      action.accept(second);
    }
  }
}
