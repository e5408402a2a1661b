package chainrule.training.fast;

import chainrule.data.Examples;
import java.util.Arrays;

/**
 * The inputs of a first layer that are not 0. Which entries of an example are not 0 is known
 * beforehand and kept as bits, so nothing is searched, and only those entries are copied.
 */
final class NonZeroInputs extends NonZeroIndex {

  private final long[] marks;
  private boolean all;
  private Examples examples;
  private int first;
  private int second;

  NonZeroInputs(int inputs, int chunk) {
    super(inputs, chunk);
    marks = new long[(inputs + Long.SIZE - 1) / Long.SIZE];
  }

  /** Marks the inputs of two examples, or of one that is given twice. */
  void mark(Examples examples, int first, int second) {
    this.examples = examples;
    this.first = first;
    this.second = second;
    Arrays.fill(marks, 0);
    examples.markNonZeros(first, marks);
    examples.markNonZeros(second, marks);
  }

  /** Lists what is marked. */
  void list() {
    if (allMarked()) {
      listAll();
      copy(0, length);
      return;
    }
    all = false;
    int n = 0;
    for (int c = 0; c < start.length - 1; c++) {
      int end = listMarked(c, n);
      copy(n, end);
      n = fillUp(end);
      start[c + 1] = n;
    }
  }

  private boolean allMarked() {
    int last = marks.length - 1;
    long common = -1;
    for (int w = 0; w < last; w++) {
      common &= marks[w];
    }
    return common == -1 && marks[last] == -1L >>> -length;
  }

  /** The list of all inputs stays as it is from one pair of dense examples to the next. */
  private void listAll() {
    if (all) {
      return;
    }
    all = true;
    Arrays.setAll(index, i -> i);
    fillUp(length);
    for (int c = 0; c < start.length - 1; c++) {
      start[c + 1] = Math.min(length, (c + 1) * chunk) + BlockedAxpy.BLOCK - 1;
      start[c + 1] -= start[c + 1] % BlockedAxpy.BLOCK;
    }
  }

  private int listMarked(int c, int from) {
    int n = from;
    int high = Math.min(length, (c + 1) * chunk);
    for (int low = c * chunk; low < high; low += Integer.SIZE) {
      int some = (int) (marks[low / Long.SIZE] >>> low);
      for (int bits = some; bits != 0; bits &= bits - 1) {
        index[n++] = low + Integer.numberOfTrailingZeros(bits);
      }
    }
    return n;
  }

  private void copy(int from, int to) {
    examples.copyEntries(first, index, from, to, x);
    examples.copyEntries(second, index, from, to, y);
  }
}
