package chainrule.training;

import chainrule.grader.exercise.Exercise;
import chainrule.grader.exercise.Task;
import chainrule.testing.Expect;
import java.util.Arrays;
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
  void order_whenever_hasEveryExampleOnce(
      @ForAll @IntRange(min = 1, max = 30) int n,
      @ForAll Shuffle shuffle,
      @ForAll @IntRange(max = 999) int seed,
      @ForAll @IntRange(max = 99) int epoch) {
    int[] order = Expect.pure(() -> Minibatches.order(n, shuffle, seed, epoch));
    expectPermutation(order, n);
  }

  @Property
  void order_never_isAsTheyLie(
      @ForAll @IntRange(max = 999) int seed, @ForAll @IntRange(max = 99) int epoch) {
    int[] order = Minibatches.order(5, Shuffle.NEVER, seed, epoch);
    expectEqual("never shuffled", order, new int[] {0, 1, 2, 3, 4});
  }

  @Property
  void order_once_isTheSameInEveryEpoch(
      @ForAll @IntRange(max = 999) int seed, @ForAll @IntRange(min = 1, max = 99) int epoch) {
    int[] first = Minibatches.order(20, Shuffle.ONCE, seed, 0);
    expectEqual("epoch " + epoch, Minibatches.order(20, Shuffle.ONCE, seed, epoch), first);
    int[] asTheyLie = IntStream.range(0, 20).toArray();
    Expect.that(!Arrays.equals(first, asTheyLie), "nothing was shuffled");
  }

  @Property
  void order_everyEpoch_isAnotherOne(
      @ForAll @IntRange(max = 999) int seed, @ForAll @IntRange(max = 99) int epoch) {
    int[] one = Minibatches.order(20, Shuffle.EVERY_EPOCH, seed, epoch);
    int[] next = Minibatches.order(20, Shuffle.EVERY_EPOCH, seed, epoch + 1);
    Expect.that(!Arrays.equals(one, next), "two epochs have the order " + Arrays.toString(one));
    int[] otherSeed = Minibatches.order(20, Shuffle.EVERY_EPOCH, seed + 5000, epoch);
    Expect.that(!Arrays.equals(one, otherSeed), "two seeds have the order " + Arrays.toString(one));
  }

  @Example
  void cut_ofSevenByThree_leavesOneForTheLast() {
    int[][] got = Minibatches.cut(new int[] {6, 0, 3, 5, 1, 2, 4}, 3);
    String expected = "[[6, 0, 3], [5, 1, 2], [4]]";
    Expect.that(Arrays.deepToString(got).equals(expected), shown(got, expected));
  }

  @Example
  void cut_ofAllAtOnce_isBatchGradientDescent() {
    int[] order = {2, 0, 1};
    Expect.that(Minibatches.cut(order, 3).length == 1, "three of three are one batch");
    Expect.that(Minibatches.cut(order, 4).length == 1, "four of three are one batch");
    expectEqual("the batch", Minibatches.cut(order, 9)[0], order);
  }

  @Example
  void cut_ofOneEach_isOnline() {
    int[][] got = Minibatches.cut(new int[] {2, 0, 1}, 1);
    Expect.that(Arrays.deepToString(got).equals("[[2], [0], [1]]"), shown(got, "[[2], [0], [1]]"));
  }

  @Property
  void cut_andPutTogetherAgain_isTheOrder(
      @ForAll @IntRange(min = 1, max = 30) int n, @ForAll @IntRange(min = 1, max = 12) int size) {
    int[] order = IntStream.range(0, n).map(i -> n - 1 - i).toArray();
    int[][] got = Expect.pure(() -> Minibatches.cut(order, size), order);
    expectEqual("all batches", Arrays.stream(got).flatMapToInt(Arrays::stream).toArray(), order);
    for (int i = 0; i < got.length; i++) {
      boolean full = got[i].length == size || i == got.length - 1 && got[i].length > 0;
      Expect.that(full, "batch " + i + " of " + got.length + " has " + got[i].length);
    }
  }

  private static void expectPermutation(int[] got, int n) {
    int[] sorted = Arrays.stream(got).sorted().toArray();
    boolean sound = Arrays.equals(sorted, IntStream.range(0, n).toArray());
    Expect.that(sound, "not each of 0 … " + (n - 1) + " once: " + Arrays.toString(got));
  }

  private static void expectEqual(String what, int[] got, int[] expected) {
    String message = what + ": expected " + Arrays.toString(expected);
    Expect.that(Arrays.equals(got, expected), message + ", got " + Arrays.toString(got));
  }

  private static String shown(int[][] got, String expected) {
    return "expected " + expected + ", got " + Arrays.deepToString(got);
  }
}
