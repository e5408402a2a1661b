package chainrule.training.fast;

/**
 * Those inputs of a layer that are not 0 in at least one of two examples: the others add nothing
 * and are passed over. Of the pixels of two written digits that is one in four, of what rectifiers
 * put out three in four.
 *
 * <p>They are listed chunk by chunk of the layer's inputs. Each chunk's list is filled up with
 * inputs that do not exist and are 0, so that every block is whole.
 */
class Active {

  /** Which inputs. */
  final int[] at;

  /** What they are in the first example. */
  final double[] x;

  /** What they are in the second one. */
  final double[] y;

  /** Where each chunk's list begins, and where the last one ends. */
  final int[] start;

  final int inputs;
  final int chunk;

  Active(int inputs, int chunk) {
    this.inputs = inputs;
    this.chunk = chunk;
    int chunks = (inputs + chunk - 1) / chunk;
    int most = inputs + chunks * (FourRows.BLOCK - 1) + 1;
    at = new int[most];
    x = new double[most];
    y = new double[most];
    start = new int[chunks + 1];
  }

  /** Lists the inputs of two examples, or of one that is given twice. */
  void find(double[] first, double[] second) {
    boolean all = looksDense(first, second);
    int n = 0;
    for (int c = 0; c < start.length - 1; c++) {
      int low = c * chunk;
      int high = Math.min(inputs, low + chunk);
      n = all ? list(low, high, n, first, second) : listActive(low, high, n, first, second);
      n = fillUp(n);
      start[c + 1] = n;
    }
  }

  /** Adds inputs that do not exist to a chunk's list until its blocks are whole. */
  final int fillUp(int from) {
    int n = from;
    for (int none = inputs; n % FourRows.BLOCK != 0; none++) {
      at[n] = none;
      x[n] = 0;
      y[n] = 0;
      n++;
    }
    return n;
  }

  /**
   * Whether there is no 0 among some of the inputs: then looking for more is not worth its time.
   */
  private static boolean looksDense(double[] first, double[] second) {
    for (int i = 0; i < first.length; i += 16) {
      if (oneUnlessZero(first[i], second[i]) == 0) {
        return false;
      }
    }
    return true;
  }

  private int list(int low, int high, int from, double[] first, double[] second) {
    System.arraycopy(first, low, x, from, high - low);
    System.arraycopy(second, low, y, from, high - low);
    for (int i = low; i < high; i++) {
      at[from + i - low] = i;
    }
    return from + high - low;
  }

  private int listActive(int low, int high, int from, double[] first, double[] second) {
    int end = from;
    for (int i = low; i < high; i++) {
      at[end] = i;
      end += oneUnlessZero(first[i], second[i]);
    }
    for (int n = from; n < end; n++) {
      x[n] = first[at[n]];
      y[n] = second[at[n]];
    }
    return end;
  }

  /** 0 if both are 0, else 1, without a branch that the processor would guess wrong. */
  private static int oneUnlessZero(double x, double y) {
    long bits = Double.doubleToRawLongBits(x) | Double.doubleToRawLongBits(y);
    return (int) (-(bits & Long.MAX_VALUE) >>> 63);
  }
}
