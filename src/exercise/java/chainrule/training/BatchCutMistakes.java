package chainrule.training;

import chainrule.grader.mistake.Mistake;
import java.util.Arrays;

/** What goes wrong in {@link Minibatches#cut}. */
final class BatchCutMistakes {

  private static final String IN_A_ROW =
      "A batch takes neighbours of the order: the first m, the next m, and so on.";

  private static final String NOT_HOW_MANY =
      "m is how many examples go into a batch, not how many batches there are.";

  private BatchCutMistakes() {}

  @Mistake(
      in = "cut",
      name = "the rest left out",
      says = "The last batch may be shorter; its examples are not lost.",
      tempting = "n / m in whole numbers rounds down.",
      shows = "It is right where m divides n.")
  static int[][] withoutRest(int[] order, int size) {
    return Arrays.copyOf(Minibatches.cut(order, size), order.length / size);
  }

  @Mistake(
      in = "cut",
      name = "the rest filled up",
      says = "The last batch is shorter; zeros at its end are example 0 again and again.",
      tempting = "Arrays of one length are easier to make.",
      shows = "The last batch ends in zeros.")
  static int[][] filledUp(int[] order, int size) {
    int[][] b = Minibatches.cut(order, size);
    b[b.length - 1] = Arrays.copyOf(b[b.length - 1], size);
    return b;
  }

  @Mistake(
      in = "cut",
      name = "dealt like cards",
      says = IN_A_ROW,
      tempting = "Every k-th example makes batches of nearly one size too.",
      shows = "All examples are there, in other batches.")
  static int[][] dealt(int[] order, int size) {
    int[][] b = Minibatches.cut(order, size);
    int[] next = new int[1];
    for (int j = 0; j < size; j++) {
      for (int[] batch : b) {
        if (j < batch.length) {
          batch[j] = order[next[0]++];
        }
      }
    }
    return b;
  }

  @Mistake(
      in = "cut",
      name = "the size for the number of batches",
      says = NOT_HOW_MANY,
      tempting = "“Cut into m” can be read both ways.",
      shows = "There are m batches.")
  static int[][] intoSize(int[] order, int size) {
    return Minibatches.cut(order, (order.length + size - 1) / size);
  }

  @Mistake(
      in = "cut",
      name = "places for examples",
      says = "A batch holds the numbers that are in the order, order[i] and not i.",
      tempting = "While the order is 0, 1, 2, … both are the same.",
      shows = "It is right for data that are not shuffled.")
  static int[][] places(int[] order, int size) {
    int[] places = new int[order.length];
    Arrays.setAll(places, i -> i);
    return Minibatches.cut(places, size);
  }

  @Mistake(
      in = "cut",
      name = "an empty batch at the end",
      says = "Where m divides N the last batch is full, and no other follows.",
      tempting = "N / m + 1 is right for every other N.",
      shows = "It is right where m does not divide N.")
  static int[][] emptyAtTheEnd(int[] order, int size) {
    int[][] batches = Minibatches.cut(order, size);
    if (order.length % size == 0) {
      batches = Arrays.copyOf(batches, batches.length + 1);
      batches[batches.length - 1] = new int[0];
    }
    return batches;
  }

  @Mistake(
      in = "cut",
      name = "dealt like cards",
      says = IN_A_ROW,
      tempting = "Every k-th example makes batches of nearly one size.",
      shows = "All examples are there, in other batches.")
  static int[][] dealtEvenly(int[] order, int size) {
    int count = (order.length + size - 1) / size;
    int[][] batches = new int[count][];
    for (int b = 0; b < count; b++) {
      batches[b] = new int[(order.length - b + count - 1) / count];
      for (int j = 0; j < batches[b].length; j++) {
        batches[b][j] = order[b + j * count];
      }
    }
    return batches;
  }

  @Mistake(
      in = "cut",
      name = "batches that overlap",
      says = "Batch i begins at i · m, where the one before has ended.",
      tempting = "The batch’s number is taken for the place where it begins.",
      shows = "All batches begin next to each other, and the end of the order never comes.")
  static int[][] overlapping(int[] order, int size) {
    int[][] batches = Minibatches.cut(order, size);
    for (int b = 0; b < batches.length; b++) {
      batches[b] = Arrays.copyOfRange(order, b, Math.min(order.length, b + size));
    }
    return batches;
  }

  @Mistake(
      in = "cut",
      name = "the size for the number of batches",
      says = NOT_HOW_MANY,
      tempting = "“Cut into m” can be read both ways, and the rest is dealt out evenly.",
      shows = "There are m batches, of nearly one size.")
  static int[][] intoSizeEvenly(int[] order, int size) {
    int[][] batches = new int[Math.min(size, order.length)][];
    int from = 0;
    for (int i = 0; i < batches.length; i++) {
      int length = (order.length - from + batches.length - i - 1) / (batches.length - i);
      batches[i] = Arrays.copyOfRange(order, from, from + length);
      from += length;
    }
    return batches;
  }

  @Mistake(
      in = "cut",
      name = "the size for the number of batches",
      says = NOT_HOW_MANY,
      tempting = "“Cut into m” can be read both ways, and the last ones may stay empty.",
      shows = "There are m batches, some of them without an example.")
  static int[][] intoSizeWithEmptyOnes(int[] order, int size) {
    int[][] batches = Arrays.copyOf(intoSize(order, size), size);
    for (int i = 0; i < size; i++) {
      batches[i] = batches[i] == null ? new int[0] : batches[i];
    }
    return batches;
  }

  @Mistake(
      in = "cut",
      name = "the rest left out",
      says = "The last batch may be shorter; its examples are not lost.",
      tempting = "n / m in whole numbers rounds down, and only where nothing is left is it seen.",
      shows = "It is right where m divides n, or is larger.")
  static int[][] withoutRestUnlessAlone(int[] order, int size) {
    return size >= order.length ? new int[][] {order.clone()} : withoutRest(order, size);
  }

  @Mistake(
      in = "cut",
      name = "batches of nearly one size",
      says = "All batches but the last have m examples; the last one has what is left.",
      tempting = "array_split evens the parts out.",
      shows = "Of 7 by 3 come 3, 2 and 2.")
  static int[][] evenedOut(int[] order, int size) {
    return intoSizeEvenly(order, (order.length + size - 1) / size);
  }

  @Mistake(
      in = "cut",
      name = "the rest put into the last batch",
      says = "What is left is a batch of its own, however short.",
      tempting = "One short batch seems not worth a step.",
      shows = "The last batch is longer than m.")
  static int[][] restInTheLast(int[] order, int size) {
    int[][] batches = new int[Math.max(1, order.length / size)][];
    for (int i = 0; i < batches.length; i++) {
      int to = i == batches.length - 1 ? order.length : (i + 1) * size;
      batches[i] = Arrays.copyOfRange(order, i * size, to);
    }
    return batches;
  }

  @Mistake(
      in = "cut",
      name = "the rest filled up",
      says = "The last batch is shorter; nobody comes twice.",
      tempting = "Counting on modulo N begins again in front.",
      shows = "The last batch ends with the first examples.")
  static int[][] filledFromTheStart(int[] order, int size) {
    int[][] batches = filledUp(order, size);
    int rest = order.length % size == 0 ? size : order.length % size;
    for (int j = rest; j < size; j++) {
      batches[batches.length - 1][j] = order[(j - rest) % order.length];
    }
    return batches;
  }

  @Mistake(
      in = "cut",
      name = "the examples of a batch sorted",
      says = "Each batch keeps the order in which its examples come.",
      tempting = "Sorted batches are easier to look at.",
      shows = "The right examples, in another order.")
  static int[][] sorted(int[] order, int size) {
    int[][] batches = Minibatches.cut(order, size);
    for (int[] batch : batches) {
      Arrays.sort(batch);
    }
    return batches;
  }

  @Mistake(
      in = "cut",
      name = "batches of nearly one size",
      says = "All batches but the last have m examples; the last one has what is left.",
      tempting = "Bounds at i · n / k even the parts out.",
      shows = "Of 7 by 3 come 2, 2 and 3.")
  static int[][] evenedOutByBounds(int[] order, int size) {
    int parts = (order.length + size - 1) / size;
    int[][] batches = new int[parts][];
    for (int i = 0; i < parts; i++) {
      batches[i] =
          Arrays.copyOfRange(order, i * order.length / parts, (i + 1) * order.length / parts);
    }
    return batches;
  }

  @Mistake(
      in = "cut",
      name = "batches of nearly one size",
      says = "All batches but the last have m examples; the last one has what is left.",
      tempting = "What is left, shared among the batches that are left, is rounded down.",
      shows = "Of 10 by 3 come 2, 2, 3 and 3.")
  static int[][] evenedOutFromShortToLong(int[] order, int size) {
    int[][] batches = new int[(order.length + size - 1) / size][];
    int from = 0;
    for (int i = 0; i < batches.length; i++) {
      int to = from + (order.length - from) / (batches.length - i);
      batches[i] = Arrays.copyOfRange(order, from, to);
      from = to;
    }
    return batches;
  }
}
