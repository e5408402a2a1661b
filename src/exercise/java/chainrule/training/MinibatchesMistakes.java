package chainrule.training;

import chainrule.grader.diagnosis.InputDraw;
import chainrule.grader.diagnosis.Inputs;
import chainrule.grader.diagnosis.Mistake;
import chainrule.grader.diagnosis.Summary;
import java.util.Arrays;
import java.util.Random;

/** What goes wrong in {@link Minibatches}. */
final class MinibatchesMistakes {

  /** So few may be drawn in any order by chance. */
  private static final int CHANCE = 12;

  private MinibatchesMistakes() {}

  @Inputs("order")
  static Object[] epochOfMany(InputDraw draw) {
    Shuffle shuffle = Shuffle.values()[draw.whole(0, 2)];
    int n = draw.byHand() ? draw.whole(2, 4) : 40;
    return new Object[] {
      n, shuffle, (long) draw.whole(0, draw.byHand() ? 9 : 999), draw.whole(1, 5)
    };
  }

  @Inputs("cut")
  static Object[] orderAndSize(InputDraw draw) {
    int[] order = new int[draw.whole(2, 3) * draw.length() + 1];
    for (int i = 0; i < order.length; i++) {
      order[i] = (i * 7 + 3) % 50;
    }
    return new Object[] {order, draw.whole(2, 4)};
  }

  /** Whether everyone is there once, lies as it came, or in reverse, and the least number. */
  @Summary("order")
  static int[] asTheyLieOrNot(Object[] arguments, int[] order) {
    int[] sorted = order.clone();
    Arrays.sort(sorted);
    int[] asTheyLie = new int[order.length];
    Arrays.setAll(asTheyLie, i -> i);
    int each = Arrays.equals(sorted, asTheyLie) ? 1 : 0;
    boolean tells = order.length > CHANCE || arguments[1] == Shuffle.NEVER;
    int lie = tells && Arrays.equals(order, asTheyLie) ? 1 : 0;
    int[] backwards = reversed(order.length, Shuffle.ONCE, 0, 0);
    int turned = tells && Arrays.equals(order, backwards) ? 1 : 0;
    boolean distinct = Arrays.stream(order).distinct().count() == order.length;
    return new int[] {order.length, each, lie, turned, distinct ? sorted[0] : -1};
  }

  @Mistake(
      in = "order",
      name = "shuffled although it says never",
      says = "With NEVER the examples come as they lie: 0, 1, 2, …",
      tempting = "Shuffling is what the method is known for.",
      shows = "EVERY_EPOCH and ONCE are right, NEVER is not.")
  static int[] always(int n, Shuffle shuffle, long seed, int epoch) {
    return Minibatches.order(n, Shuffle.EVERY_EPOCH, seed, epoch);
  }

  @Mistake(
      in = "order",
      name = "never shuffled",
      says = "EVERY_EPOCH and ONCE draw an order; only NEVER leaves 0, 1, 2, … as it is.",
      tempting = "The numbers 0 to n − 1 are a permutation too.",
      shows = "The order is always 0, 1, 2, …")
  static int[] never(int n, Shuffle shuffle, long seed, int epoch) {
    return Minibatches.order(n, Shuffle.NEVER, seed, epoch);
  }

  @Mistake(
      in = "order",
      name = "drawn with replacement",
      says =
          "Every example comes exactly once an epoch; n independent draws repeat some and miss others.",
      tempting = "n random numbers below n are one line.",
      shows = "Some examples come twice and some not at all.")
  static int[] withReplacement(int n, Shuffle shuffle, long seed, int epoch) {
    return shuffle == Shuffle.NEVER
        ? Minibatches.order(n, shuffle, seed, epoch)
        : new Random(seed + epoch).ints(n, 0, n).toArray();
  }

  @Mistake(
      in = "order",
      name = "counted from 1",
      says = "Examples are numbered from 0 to n − 1.",
      tempting = "People count from 1.",
      shows = "Example 0 never comes, and example n does not exist.")
  static int[] fromOne(int n, Shuffle shuffle, long seed, int epoch) {
    return Arrays.stream(Minibatches.order(n, shuffle, seed, epoch)).map(i -> i + 1).toArray();
  }

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
      says = "A batch takes neighbours of the order: the first m, the next m, and so on.",
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
      says = "m is how many examples go into a batch, not how many batches there are.",
      tempting = "“Cut into m” can be read both ways.",
      shows = "There are m batches.")
  static int[][] intoSize(int[] order, int size) {
    return Minibatches.cut(order, (order.length + size - 1) / size);
  }

  @Mistake(
      in = "cut",
      name = "places for examples",
      says = "A batch holds the numbers that stand in the order, order[i] and not i.",
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
      says = "A batch takes neighbours of the order: the first m, the next m, and so on.",
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
      in = "order",
      name = "reversed, not shuffled",
      says = "A shuffled order is drawn by chance, and another one for another seed.",
      tempting = "From back to front is another order, too.",
      shows = "The order is always n − 1, …, 1, 0.")
  static int[] reversed(int n, Shuffle shuffle, long seed, int epoch) {
    int[] order = Minibatches.order(n, Shuffle.NEVER, seed, epoch);
    if (shuffle != Shuffle.NEVER) {
      Arrays.setAll(order, i -> n - 1 - i);
    }
    return order;
  }
}
