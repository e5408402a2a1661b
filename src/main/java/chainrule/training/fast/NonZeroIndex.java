package chainrule.training.fast;

/**
 * Those entries of two vectors that are not 0 in at least one of them, with their indices, as
 * sparse linear algebra stores a vector: the others add nothing and are skipped. That leaves one in
 * four of the pixels of two written digits, and three in four of the outputs of rectifiers.
 *
 * <p>They are listed chunk by chunk. Each chunk's list is padded with zeros, so that every block of
 * {@link BlockedAxpy} is full.
 */
class NonZeroIndex {

  /** Which entries. */
  final int[] index;

  /** What they are in the first vector. */
  final double[] x;

  /** What they are in the second one. */
  final double[] y;

  /** Where each chunk's list begins, and where the last one ends. */
  final int[] start;

  final int length;
  final int chunk;

  NonZeroIndex(int length, int chunk) {
    this.length = length;
    this.chunk = chunk;
    int chunks = (length + chunk - 1) / chunk;
    int most = length + chunks * (BlockedAxpy.BLOCK - 1) + 1;
    index = new int[most];
    x = new double[most];
    y = new double[most];
    start = new int[chunks + 1];
  }

  /** Lists the entries of two vectors, or of one that is given twice. */
  void list(double[] first, double[] second) {
    boolean all = looksDense(first, second);
    int n = 0;
    for (int c = 0; c < start.length - 1; c++) {
      int low = c * chunk;
      int high = Math.min(length, low + chunk);
      n = all ? listAll(low, high, n, first, second) : listNonZeros(low, high, n, first, second);
      n = fillUp(n);
      start[c + 1] = n;
    }
  }

  /** Pads a chunk's list with zeros, for the rows of zeros, until its blocks are full. */
  final int fillUp(int from) {
    int n = from;
    for (int none = length; n % BlockedAxpy.BLOCK != 0; none++) {
      index[n] = none;
      x[n] = 0;
      y[n] = 0;
      n++;
    }
    return n;
  }

  /** Whether a sample of the entries has no 0: then looking for others is not worth the time. */
  private static boolean looksDense(double[] first, double[] second) {
    for (int i = 0; i < first.length; i += 16) {
      if (oneUnlessZero(first[i], second[i]) == 0) {
        return false;
      }
    }
    return true;
  }

  private int listAll(int low, int high, int from, double[] first, double[] second) {
    System.arraycopy(first, low, x, from, high - low);
    System.arraycopy(second, low, y, from, high - low);
    for (int i = low; i < high; i++) {
      index[from + i - low] = i;
    }
    return from + high - low;
  }

  private int listNonZeros(int low, int high, int from, double[] first, double[] second) {
    int end = from;
    for (int i = low; i < high; i++) {
      index[end] = i;
      end += oneUnlessZero(first[i], second[i]);
    }
    for (int n = from; n < end; n++) {
      x[n] = first[index[n]];
      y[n] = second[index[n]];
    }
    return end;
  }

  /** 0 if both are 0, else 1, without a branch that the processor would mispredict. */
  private static int oneUnlessZero(double x, double y) {
    long bits = Double.doubleToRawLongBits(x) | Double.doubleToRawLongBits(y);
    return (int) (-(bits & Long.MAX_VALUE) >>> 63);
  }
}
