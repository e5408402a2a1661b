package chainrule.data;

import java.util.Random;

/**
 * What a network learns from: N inputs, each with its target. An example is copied into an array of
 * the caller, which can be used again and again; the examples themselves never change.
 *
 * <p>Note "Neural Networks 2", section "Training Neural Networks": the training set.
 */
public interface Examples {

  /**
   * How many examples there are.
   *
   * @return N, at least 1
   */
  int size();

  /**
   * How many numbers an input has.
   *
   * @return at least 1
   */
  int inputSize();

  /**
   * How many numbers a target has: one for each class, or 1 for a yes or no.
   *
   * @return at least 1
   */
  int targetSize();

  /**
   * Copies an input.
   *
   * @param n which example, from 0
   * @param into where to, of length {@link #inputSize()}
   * @throws IllegalArgumentException if {@code into} has another length
   * @throws IndexOutOfBoundsException if there is no such example
   */
  void copyInput(int n, double[] into);

  /**
   * Copies a target.
   *
   * @param n which example, from 0
   * @param into where to, of length {@link #targetSize()}
   * @throws IllegalArgumentException if {@code into} has another length
   * @throws IndexOutOfBoundsException if there is no such example
   */
  void copyTarget(int n, double[] into);

  /**
   * The class of an example: where its target is largest, the first of equals; of a single target,
   * 1 from ½ on and 0 below.
   *
   * @param n which example, from 0
   * @return the class, from 0
   * @throws IndexOutOfBoundsException if there is no such example
   */
  int label(int n);

  /**
   * The class that a target or an output stands for.
   *
   * @param numbers one for each class, or a single one; not empty
   * @return where they are largest, the first of equals; of a single one, 1 from ½ on, else 0
   */
  static int label(double[] numbers) {
    if (numbers.length == 1) {
      return numbers[0] >= 0.5 ? 1 : 0;
    }
    int largest = 0;
    for (int k = 1; k < numbers.length; k++) {
      largest = numbers[k] > numbers[largest] ? k : largest;
    }
    return largest;
  }

  /**
   * Marks which entries of an input are not 0. Of the pixels of a written digit that is one in
   * five, and a learner may skip the others.
   *
   * @param n which example, from 0
   * @param marks gets bit i % 64 of {@code marks[i / 64]} set if entry i is not 0, and no bit
   *     cleared; of length ⌈{@link #inputSize()} / 64⌉
   * @throws IndexOutOfBoundsException if there is no such example, or {@code marks} is too short
   */
  default void markNonZeros(int n, long[] marks) {
    NonZeros.mark(input(n), marks);
  }

  /**
   * Copies some entries of an input: into[k] ← input[at[k]].
   *
   * @param n which example, from 0
   * @param at which entries, in ascending order
   * @param from the first k
   * @param to the last k plus 1
   * @param into where to
   * @throws IndexOutOfBoundsException if there is no such example, entry or place
   */
  default void copyEntries(int n, int[] at, int from, int to, double[] into) {
    double[] input = input(n);
    for (int k = from; k < to; k++) {
      into[k] = input[at[k]];
    }
  }

  /**
   * An input as an array of its own.
   *
   * @param n which example, from 0
   * @return the input, new
   * @throws IndexOutOfBoundsException if there is no such example
   */
  default double[] input(int n) {
    double[] input = new double[inputSize()];
    copyInput(n, input);
    return input;
  }

  /**
   * A target as an array of its own.
   *
   * @param n which example, from 0
   * @return the target, new
   * @throws IndexOutOfBoundsException if there is no such example
   */
  default double[] target(int n) {
    double[] target = new double[targetSize()];
    copyTarget(n, target);
    return target;
  }

  /**
   * Some of the examples, in any order, repeated if an index is; the numbers are not copied.
   *
   * @param indices which, each from 0
   * @return as many examples as there are indices
   * @throws IllegalArgumentException if no index is given
   * @throws IndexOutOfBoundsException if there is no such example
   */
  default Examples choose(int... indices) {
    return new ChosenExamples(this, indices);
  }

  /**
   * Shuffles the examples and holds out the last ones. The same seed gives the same parts.
   *
   * @param heldOut how many to hold out, at least 1 and fewer than all
   * @param seed of the shuffle
   * @return two parts that share no example
   * @throws IllegalArgumentException if one of the parts would be empty
   */
  default Split split(int heldOut, long seed) {
    if (heldOut < 1 || heldOut >= size()) {
      throw new IllegalArgumentException(
          heldOut + " examples are to be held out, but there are " + size());
    }
    int[] training = new int[size() - heldOut];
    int[] rest = new int[heldOut];
    int[] order = ChosenExamples.shuffled(size(), new Random(seed));
    System.arraycopy(order, 0, training, 0, training.length);
    System.arraycopy(order, training.length, rest, 0, heldOut);
    return new Split(choose(training), choose(rest));
  }

  /**
   * Examples from arrays, which are copied.
   *
   * @param inputs N × n, one input per row
   * @param targets N × K, one target per row
   * @return N examples
   * @throws IllegalArgumentException if an array is empty or ragged, or their rows differ in number
   */
  static Examples of(double[][] inputs, double[][] targets) {
    return new ArrayExamples(inputs, targets);
  }
}
