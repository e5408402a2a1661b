package chainrule.data;

import java.util.Objects;
import java.util.Random;

/** Some of the examples of another, by their numbers there. */
final class ChosenExamples implements Examples {

  private final Examples all;
  private final int[] indices;

  ChosenExamples(Examples all, int[] indices) {
    if (indices.length == 0) {
      throw new IllegalArgumentException("no example is chosen");
    }
    for (int index : indices) {
      Objects.checkIndex(index, all.size());
    }
    this.all = all;
    this.indices = indices.clone();
  }

  /** The numbers below n in a random order; every order is equally likely (Fisher and Yates). */
  static int[] shuffled(int n, Random random) {
    int[] order = new int[n];
    for (int i = 0; i < n; i++) {
      int j = random.nextInt(i + 1);
      order[i] = order[j];
      order[j] = i;
    }
    return order;
  }

  @Override
  public int size() {
    return indices.length;
  }

  @Override
  public int inputSize() {
    return all.inputSize();
  }

  @Override
  public int targetSize() {
    return all.targetSize();
  }

  @Override
  public void copyInput(int n, double[] into) {
    all.copyInput(indices[n], into);
  }

  @Override
  public void markNonZeros(int n, long[] marks) {
    all.markNonZeros(indices[n], marks);
  }

  @Override
  public void copyEntries(int n, int[] at, int from, int to, double[] into) {
    all.copyEntries(indices[n], at, from, to, into);
  }

  @Override
  public void copyTarget(int n, double[] into) {
    all.copyTarget(indices[n], into);
  }

  @Override
  public int label(int n) {
    return all.label(indices[n]);
  }
}
