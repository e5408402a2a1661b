package chainrule.training;

import chainrule.grader.exercise.Behaviour;
import chainrule.grader.exercise.Exercise;
import chainrule.grader.exercise.Task;
import chainrule.testing.Call;
import chainrule.testing.Expect;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.IntStream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

@Exercise(
    of = Minibatches.class,
    note = "06 - Neural Networks",
    section = "Batch and Minibatch Algorithms",
    uses = {Sampling.class, Shuffle.class})
@Task(
    method = "order",
    points = 3,
    formula = "every epoch another permutation, or the same in each, or 0 … n − 1",
    hint = "A generator with a seed made of seed and epoch gives each epoch an order of its own.")
@Task(
    method = "cut",
    points = 3,
    formula = "(0 … m − 1), (m … 2m − 1), … of the order; the last batch has what is left",
    hint = "How many batches are there if m does not divide N? And if m is larger than N?")
class MinibatchesTest {

  @Property(edgeCases = EdgeCasesMode.NONE)
  @Behaviour("an order has every example once")
  void order_whenever_hasEveryExampleOnce(
      @ForAll @IntRange(min = 1, max = 100) int n,
      @ForAll Shuffle shuffle,
      @ForAll @IntRange(max = 999) int seed,
      @ForAll @IntRange(max = 99) int epoch) {
    int[] order = Call.pure(() -> Minibatches.order(n, shuffle, seed, epoch));
    Expect.permutation(order, n);
  }

  @Example
  @Behaviour("an order of nothing is empty")
  void order_ofNothing_isEmpty() {
    for (Shuffle shuffle : Shuffle.values()) {
      Expect.permutation(Minibatches.order(0, shuffle, 1, 2), 0);
    }
  }

  /** Seeds from anywhere: such as follow one another may give a generator alike first draws. */
  @Example
  @Behaviour("over many seeds each of the 24 orders of four comes equally often")
  void order_overManySeeds_isAnyOrderEquallyOften() {
    for (Shuffle shuffle : new Shuffle[] {Shuffle.EVERY_EPOCH, Shuffle.ONCE}) {
      SplittableRandom seeds = new SplittableRandom(1);
      Map<String, Integer> counts = new TreeMap<>();
      for (int i = 0; i < 24_000; i++) {
        int[] order = Minibatches.order(4, shuffle, seeds.nextLong(), 3);
        counts.merge(Arrays.toString(order), 1, Integer::sum);
      }
      Expect.equallyOften("orders with " + shuffle, counts, 24);
    }
  }

  /** Those who draw the same key in a sort stay as they were, one after another. */
  @Example
  @Behaviour("of five thousand shuffled numbers half are followed by a larger one")
  void order_ofFiveThousand_leavesNoneInTheirOrder() {
    Expect.risingAsOftenAsFalling(Minibatches.order(5000, Shuffle.EVERY_EPOCH, 5, 2));
  }

  @Property
  @Behaviour("never shuffled, the examples stay in their order")
  void order_never_isAsTheyLie(
      @ForAll @IntRange(max = 999) int seed, @ForAll @IntRange(max = 99) int epoch) {
    int[] order = Minibatches.order(100, Shuffle.NEVER, seed, epoch);
    Expect.same("never shuffled", order, IntStream.range(0, 100).toArray());
  }

  @Property
  @Behaviour("shuffled once, the order is the same in every epoch")
  void order_once_isTheSameInEveryEpoch(
      @ForAll @IntRange(max = 999) int seed, @ForAll @IntRange(min = 1, max = 99) int epoch) {
    int[] first = Minibatches.order(20, Shuffle.ONCE, seed, 0);
    Expect.same("epoch " + epoch, Minibatches.order(20, Shuffle.ONCE, seed, epoch), first);
    int[] asTheyLie = IntStream.range(0, 20).toArray();
    Expect.that(!Arrays.equals(first, asTheyLie), "nothing was shuffled");
  }

  @Property
  @Behaviour("shuffled every epoch, the next epoch and another seed have another order")
  void order_everyEpoch_isAnotherOne(
      @ForAll @IntRange(max = 999) int seed, @ForAll @IntRange(max = 99) int epoch) {
    int[] one = Minibatches.order(20, Shuffle.EVERY_EPOCH, seed, epoch);
    int[] next = Minibatches.order(20, Shuffle.EVERY_EPOCH, seed, epoch + 1);
    Expect.that(!Arrays.equals(one, next), "two epochs have the order " + Arrays.toString(one));
    int[] otherSeed = Minibatches.order(20, Shuffle.EVERY_EPOCH, seed + 5000, epoch);
    Expect.that(!Arrays.equals(one, otherSeed), "two seeds have the order " + Arrays.toString(one));
  }

  @Example
  @Behaviour("seeds below 0, and two that an int would take for one, have orders of their own")
  void order_ofASeedBelowZeroOrBeyondAnInt_isAnotherOne() {
    for (Shuffle shuffle : new Shuffle[] {Shuffle.EVERY_EPOCH, Shuffle.ONCE}) {
      int[] one = Minibatches.order(20, shuffle, 7, 3);
      for (long seed : new long[] {-7, 7 + (1L << 32)}) {
        int[] other = Minibatches.order(20, shuffle, seed, 3);
        Expect.that(!Arrays.equals(one, other), "two seeds have the order " + Arrays.toString(one));
      }
    }
  }

  @Property(tries = 20)
  @Behaviour("shuffled every epoch, no order of a hundred epochs comes back")
  void order_everyEpoch_neverComesBack(@ForAll @IntRange(max = 999) int seed) {
    Map<String, Integer> epochs = new HashMap<>();
    for (int epoch = 0; epoch < 100; epoch++) {
      int[] order = Minibatches.order(20, Shuffle.EVERY_EPOCH, seed, epoch);
      Integer earlier = epochs.put(Arrays.toString(order), epoch);
      Expect.that(earlier == null, "epoch " + epoch + " has the order of epoch " + earlier);
    }
  }

  @Example
  @Behaviour("shuffled every epoch, every place is taken by many examples")
  void order_everyEpoch_movesEveryPlace() {
    int[][] orders = new int[60][];
    Arrays.setAll(orders, epoch -> Minibatches.order(100, Shuffle.EVERY_EPOCH, 7, epoch));
    for (int i = 0; i < 100; i++) {
      int place = i;
      long different = Arrays.stream(orders).mapToInt(order -> order[place]).distinct().count();
      Expect.that(
          different > 5, "in 60 epochs place " + i + " has only " + different + " examples");
    }
  }

  @Example
  @Behaviour("seven cut by three leave one for the last batch")
  void cut_ofSevenByThree_leavesOneForTheLast() {
    expectCut(new int[] {6, 0, 3, 5, 1, 2, 4}, "[[6, 0, 3], [5, 1, 2], [4]]");
    expectCut(new int[] {2, 5, 4, 0, 3, 6, 1}, "[[2, 5, 4], [0, 3, 6], [1]]");
  }

  @Example
  @Behaviour("a size of all or more makes one batch")
  void cut_ofAllAtOnce_isBatchGradientDescent() {
    for (int size : new int[] {3, 4, 9}) {
      int[][] got = Call.pure(Minibatches::cut, new int[] {2, 0, 1}, size);
      Expect.that(Arrays.deepToString(got).equals("[[2, 0, 1]]"), shown(got, "[[2, 0, 1]]"));
    }
  }

  @Example
  @Behaviour("a size of one makes a batch of each")
  void cut_ofOneEach_isOnline() {
    int[][] got = Call.pure(Minibatches::cut, new int[] {2, 0, 1}, 1);
    Expect.that(Arrays.deepToString(got).equals("[[2], [0], [1]]"), shown(got, "[[2], [0], [1]]"));
  }

  @Property
  @Behaviour("the batches put together again are the order, all full but the last")
  void cut_andPutTogetherAgain_isTheOrder(
      @ForAll @IntRange(min = 1, max = 100) int n, @ForAll @IntRange(min = 1, max = 40) int size) {
    int[] order = IntStream.range(0, n).map(i -> n - 1 - i).toArray();
    int[][] got = Call.pure(Minibatches::cut, order, size);
    Expect.same("all batches", Arrays.stream(got).flatMapToInt(Arrays::stream).toArray(), order);
    for (int i = 0; i < got.length; i++) {
      boolean full = got[i].length == size || i == got.length - 1 && got[i].length > 0;
      Expect.that(full, "batch " + i + " of " + got.length + " has " + got[i].length);
    }
  }

  private static void expectCut(int[] order, String expected) {
    int[][] got = Call.pure(Minibatches::cut, order, 3);
    Expect.that(Arrays.deepToString(got).equals(expected), shown(got, expected));
  }

  private static String shown(int[][] got, String expected) {
    return "expected " + expected + ", got " + Arrays.deepToString(got);
  }
}
