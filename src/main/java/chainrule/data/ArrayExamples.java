package chainrule.data;

import chainrule.shape.Shape;
import java.util.Arrays;

/** Examples kept in arrays of numbers. */
final class ArrayExamples implements Examples {

  private final double[][] inputs;
  private final double[][] targets;
  private final NonZeros nonZeros;

  ArrayExamples(double[][] inputs, double[][] targets) {
    Shape.sameRows("inputs", inputs, "targets", targets);
    this.inputs = copy(inputs);
    this.targets = copy(targets);
    nonZeros = new NonZeros(this);
  }

  private static double[][] copy(double[][] rows) {
    return Arrays.stream(rows).map(double[]::clone).toArray(double[][]::new);
  }

  @Override
  public int size() {
    return inputs.length;
  }

  @Override
  public int inputSize() {
    return inputs[0].length;
  }

  @Override
  public int targetSize() {
    return targets[0].length;
  }

  @Override
  public void copyInput(int n, double[] into) {
    Shape.sameLength("input", inputs[n], "into", into);
    System.arraycopy(inputs[n], 0, into, 0, into.length);
  }

  @Override
  public void markNonZeros(int n, long[] marks) {
    nonZeros.mark(n, marks);
  }

  /** Entries without gaps are copied at once. */
  @Override
  public void copyEntries(int n, int[] at, int from, int to, double[] into) {
    double[] input = inputs[n];
    if (from < to && at[to - 1] - at[from] == to - 1 - from) {
      System.arraycopy(input, at[from], into, from, to - from);
      return;
    }
    for (int k = from; k < to; k++) {
      into[k] = input[at[k]];
    }
  }

  @Override
  public void copyTarget(int n, double[] into) {
    Shape.sameLength("target", targets[n], "into", into);
    System.arraycopy(targets[n], 0, into, 0, into.length);
  }

  @Override
  public int label(int n) {
    return Examples.label(targets[n]);
  }
}
