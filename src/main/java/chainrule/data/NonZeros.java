package chainrule.data;

/** Which entries of each input are not 0, found once and kept as bits, 64 entries in a long. */
final class NonZeros {

  private final long[][] marks;

  NonZeros(Examples examples) {
    marks = new long[examples.size()][(examples.inputSize() + Long.SIZE - 1) / Long.SIZE];
    for (int n = 0; n < marks.length; n++) {
      mark(examples.input(n), marks[n]);
    }
  }

  /** Sets bit i for each entry i that is not 0. */
  static void mark(double[] input, long[] marks) {
    for (int i = 0; i < input.length; i++) {
      if (input[i] != 0) {
        marks[i / Long.SIZE] |= 1L << i;
      }
    }
  }

  /** Sets the bits of example n. */
  void mark(int n, long[] into) {
    long[] own = marks[n];
    for (int w = 0; w < own.length; w++) {
      into[w] |= own[w];
    }
  }
}
