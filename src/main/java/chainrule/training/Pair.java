package chainrule.training;

import java.util.Arrays;

/**
 * Two examples of a minibatch, or the one that is left over, on their way through a network side by
 * side, so that each weight that is loaded serves both. An input that is 0 in both adds nothing and
 * is passed over: of two written digits, that is three in four.
 */
final class Pair {

  private final FastLayer[] layers;
  private final Slot first;
  private final Slot second;
  private final int[][] active;
  private final int[] count;

  /**
   * Takes two slots as its own.
   *
   * @param layers of the network
   * @param first an example
   * @param second another one, null if there is none
   */
  Pair(FastLayer[] layers, Slot first, Slot second) {
    this.layers = layers;
    this.first = first;
    this.second = second;
    active = new int[layers.length][];
    Arrays.setAll(active, k -> new int[layers[k].weights.length]);
    count = new int[layers.length];
  }

  /** a⁽ᵏ⁾ ← b⁽ᵏ⁾, and which inputs of layer k are not 0. */
  void begin(int k) {
    first.begin(k);
    double[] x = first.h[k];
    double[] y = x;
    if (second != null) {
      second.begin(k);
      y = second.h[k];
    }
    int n = 0;
    for (int i = 0; i < x.length; i++) {
      active[k][n] = i;
      n += oneUnlessZero(x[i], y[i]);
    }
    count[k] = n;
  }

  /** 0 if both are 0, else 1, without a branch that the processor would guess wrong. */
  private static int oneUnlessZero(double x, double y) {
    long bits = Double.doubleToRawLongBits(x) | Double.doubleToRawLongBits(y);
    return (int) (-(bits & Long.MAX_VALUE) >>> 63);
  }

  /** a⁽ᵏ⁾ ← a⁽ᵏ⁾ + Σᵢ Wᵢhᵢ over the inputs that are not 0, from one of them to another. */
  void addInputs(int k, int from, int to) {
    double[] z = first.h[k + 1];
    double[] x = first.h[k];
    double[][] rows = layers[k].weights;
    int[] at = active[k];
    int end = Math.min(to, count[k]);
    int n = from;
    for (; n + 2 < end; n += 3) {
      if (second == null) {
        Rows.addThree(z, x, rows, at[n], at[n + 1], at[n + 2]);
      } else {
        Rows.addThreeToTwo(z, x, second.h[k + 1], second.h[k], rows, at[n], at[n + 1], at[n + 2]);
      }
    }
    for (; n < end; n++) {
      Rows.add(z, x[at[n]], rows[at[n]]);
      if (second != null) {
        Rows.add(second.h[k + 1], second.h[k][at[n]], rows[at[n]]);
      }
    }
  }

  /** Adds the examples' shares δhᵀ of layer k's gradient to the rows from low to high. */
  void addShares(int k, double[][] rows, int low, int high) {
    double[] z = first.delta[k];
    double[] x = first.h[k];
    int[] at = active[k];
    int n = place(k, low);
    int end = place(k, high);
    for (; second != null && n + 2 < end; n += 3) {
      Rows.addTwoToThree(z, x, second.delta[k], second.h[k], rows, at[n], at[n + 1], at[n + 2]);
    }
    for (; n < end; n++) {
      Rows.add(rows[at[n]], x[at[n]], z);
      if (second != null) {
        Rows.add(rows[at[n]], second.h[k][at[n]], second.delta[k]);
      }
    }
  }

  private int place(int k, int input) {
    int place = Arrays.binarySearch(active[k], 0, count[k], input);
    return place < 0 ? -place - 1 : place;
  }
}
